package org.aimsforjira.host.sample;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.List;

/** A function of a plugin: the issues whose keys are its arguments. */
public class SampleFunction extends AbstractJqlFunction {
    private final I18nResolver texts;

    /** Made by the plugin's beans. */
    @Inject
    public SampleFunction(I18nResolver texts) {
        this.texts = texts;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        MessageSet messages = validateNumberOfArgs(operand, 1);
        if (!messages.hasAnyErrors() && operand.getArgs().get(0).equals("title")) {
            messages.addErrorMessage(
                    texts.getText("sample.title") + " " + getModuleDescriptor().getKey());
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
        return List.of(new QueryLiteral(operand, operand.getArgs().get(0)));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
