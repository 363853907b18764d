package org.aimsforjira.host.jira.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.aimsforjira.host.jira.jql.JqlTexts;
import org.jspecify.annotations.Nullable;

/** A function that every Jira has. */
abstract class StockFunction implements JqlFunction {
    private final String name;
    private final boolean list;
    private final JiraDataType type;
    private final int minimum;
    private final int maximum;
    private final Function<@Nullable ApplicationUser, Locale> localeOf;

    StockFunction(
            String name,
            boolean list,
            JiraDataType type,
            int minimum,
            int maximum,
            Function<@Nullable ApplicationUser, Locale> localeOf) {
        this.name = name;
        this.list = list;
        this.type = type;
        this.minimum = minimum;
        this.maximum = maximum;
        this.localeOf = localeOf;
    }

    /** What is wrong with the arguments, whose number is right. */
    abstract void check(@Nullable ApplicationUser searcher, FunctionOperand call, Locale locale, MessageSet messages);

    /** The values for arguments that are right. */
    abstract List<QueryLiteral> values(@Nullable ApplicationUser searcher, FunctionOperand call);

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {}

    @Override
    public final MessageSet validate(
            @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        MessageSet messages = new MessageSetImpl();
        Locale locale = localeOf.apply(searcher);
        if (fits(operand)) {
            check(searcher, operand, locale, messages);
        } else {
            String key = minimum == maximum ? "jql.function.arguments" : "jql.function.arguments.range";
            messages.addErrorMessage(
                    JqlTexts.text(locale, key, name, Integer.toString(minimum), Integer.toString(maximum)));
        }
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
        MessageSet wrong = new MessageSetImpl();
        if (fits(operand)) {
            check(queryCreationContext.getApplicationUser(), operand, Locale.ROOT, wrong);
        }
        return !fits(operand) || wrong.hasAnyErrors()
                ? List.of()
                : values(queryCreationContext.getApplicationUser(), operand);
    }

    private boolean fits(FunctionOperand call) {
        return call.getArgs().size() >= minimum && call.getArgs().size() <= maximum;
    }

    @Override
    public final boolean isList() {
        return list;
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return minimum;
    }

    @Override
    public final String getFunctionName() {
        return name;
    }

    @Override
    public final JiraDataType getDataType() {
        return type;
    }
}
