package org.aimsforjira.search.jira;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * What all our functions have in common: the number of arguments is checked first, then what they mean; a refusal becomes one sentence;
 * a query that is run without having been checked (Jira runs saved filters so) finds nothing where it would have been refused.
 */
abstract class AimsFunction extends AbstractJqlFunction {

    /** For the most arguments of a function that takes any number of them. */
    static final int ANY_NUMBER = Integer.MAX_VALUE;

    private final Texts texts;
    private final int fewest;
    private final int most;

    AimsFunction(Texts texts, int fewest, int most) {
        this.texts = texts;
        this.fewest = fewest;
        this.most = most;
    }

    /**
     * What is wrong with the call.
     *
     * @return the warnings, one sentence each; or a refusal
     */
    abstract Outcome<List<String>> check(Searcher searcher, List<String> args, String clauseName);

    /** The ids that the call stands for. */
    abstract Outcome<? extends Collection<Long>> values(Searcher searcher, List<String> args, String clauseName);

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return fewest;
    }

    @Override
    public MessageSet validate(
            @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        MessageSet messages = new MessageSetImpl();
        if (!isNumberRight(operand.getArgs())) {
            messages.addErrorMessage(texts.text("aims.search.usage." + getFunctionName()));
            return messages;
        }
        check(new Searcher(key(searcher), false), operand.getArgs(), terminalClause.getName())
                .fold(
                        warnings -> {
                            warnings.forEach(messages::addWarningMessage);
                            return messages;
                        },
                        refusal -> {
                            messages.addErrorMessage(texts.sentence(refusal));
                            return messages;
                        });
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
        if (!isNumberRight(operand.getArgs())) {
            return List.of();
        }
        Searcher searcher = new Searcher(
                key(queryCreationContext.getApplicationUser()), queryCreationContext.isSecurityOverriden());
        return values(searcher, operand.getArgs(), terminalClause.getName())
                .fold(
                        ids -> ids.stream()
                                .map(id -> new QueryLiteral(operand, id))
                                .toList(),
                        refusal -> List.of());
    }

    private boolean isNumberRight(List<String> args) {
        return args.size() >= fewest && args.size() <= most;
    }

    static Optional<UserKey> key(@Nullable ApplicationUser user) {
        return Optional.ofNullable(user).map(known -> new UserKey(known.getKey()));
    }

    /** The argument at this place, if it is there. */
    static Optional<String> optional(List<String> args, int place) {
        return args.size() > place ? Optional.of(args.get(place)) : Optional.empty();
    }

    String text(String key, Object... params) {
        return texts.text(key, params);
    }
}
