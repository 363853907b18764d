package org.aimsforjira.search.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.search.app.HiddenArguments;
import org.jspecify.annotations.Nullable;

/** A function that follows the links of one issue. */
abstract class LinkFunction extends IssueFunction {

    private final HiddenArguments hidden;

    LinkFunction(Texts texts, HiddenArguments hidden) {
        super(texts, 1, 1);
        this.hidden = hidden;
    }

    @Override
    public FunctionOperand sanitiseOperand(@Nullable ApplicationUser searcher, FunctionOperand operand) {
        return new FunctionOperand(
                operand.getName(),
                operand.getArgs().stream()
                        .map(arg -> hidden.issue(key(searcher), arg))
                        .toList());
    }
}
