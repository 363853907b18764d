package org.aimsforjira.search.jira;

import com.atlassian.jira.plugin.jql.function.ClauseSanitisingJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.search.app.HiddenArguments;
import org.jspecify.annotations.Nullable;

/** A function on the two fields of controls that asks an AIMS, which may be named. */
abstract class ControlFunctionOfAims extends ControlFunction implements ClauseSanitisingJqlFunction {

    private final HiddenArguments hidden;

    ControlFunctionOfAims(Texts texts, HiddenArguments hidden) {
        super(texts, 0, 1);
        this.hidden = hidden;
    }

    @Override
    public FunctionOperand sanitiseOperand(@Nullable ApplicationUser searcher, FunctionOperand operand) {
        return new FunctionOperand(
                operand.getName(),
                operand.getArgs().stream()
                        .map(arg -> hidden.project(key(searcher), arg))
                        .toList());
    }
}
