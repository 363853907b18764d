package org.aimsforjira.host.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.jql.query.QueryCreationContextImpl;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls functions of queries. Validation asks the function to validate its arguments and reports what it says; a search does not, and
 * asks for the values at once (Javadoc of SearchService: a search does not validate). What the function itself says about a field it does not serve comes before the
 * host's refusal of its data type. The values must name the call they come from
 * (Javadoc of JqlFunction); ones that do not are dropped. A function that throws finds nothing and is logged.
 */
final class FunctionCalls {
    private static final Logger LOG = LoggerFactory.getLogger(FunctionCalls.class);

    private FunctionCalls() {}

    /** What the function answers; empty, with a finding, when its arguments are refused or it fails. */
    static Optional<List<Literal>> values(
            JqlFunction function,
            FunctionOperand call,
            TerminalClause clause,
            FieldKind kind,
            Searcher searcher,
            Findings findings) {
        try {
            if (findings.validating()) {
                MessageSet messages = function.validate(searcher.user(), call, clause);
                if (messages != null && messages.hasAnyMessages()) {
                    findings.addAll(messages);
                }
                if (messages != null && messages.hasAnyErrors()) {
                    return Optional.empty();
                }
            }
            if (!function.getDataType().matches(kind.dataType())) {
                findings.add("jql.function.type", call.getName(), clause.getName());
                return Optional.empty();
            }
            QueryCreationContext context = new QueryCreationContextImpl(searcher.user(), searcher.securityOverridden());
            return Optional.of(literals(call, function.getValues(context, call, clause)));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The JQL function {} failed", call.getName(), e);
            findings.add("jql.function.failed", call.getName());
            return Optional.empty();
        }
    }

    private static List<Literal> literals(FunctionOperand call, List<QueryLiteral> values) {
        List<Literal> literals = new ArrayList<>();
        for (QueryLiteral value : values) {
            if (value.getSourceOperand() != call) {
                LOG.error(
                        "The JQL function {} answered {} without naming its call as source; the value is dropped",
                        call.getName(),
                        value);
            } else {
                literals.add(new Literal(value.getLongValue(), value.getStringValue(), call.getName()));
            }
        }
        return literals;
    }
}
