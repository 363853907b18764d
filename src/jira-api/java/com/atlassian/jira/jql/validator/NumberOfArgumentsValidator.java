package com.atlassian.jira.jql.validator;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

// unconfirmed: the constructor with one number; the keys of the messages
public class NumberOfArgumentsValidator {
    private final int minimum;
    private final int maximum;
    private final I18nHelper i18n;

    public NumberOfArgumentsValidator(int expected, I18nHelper i18n) {
        this(expected, expected, i18n);
    }

    public NumberOfArgumentsValidator(int minimum, int maximum, I18nHelper i18n) {
        this.minimum = minimum;
        this.maximum = maximum;
        this.i18n = i18n;
    }

    public MessageSet validate(FunctionOperand operand) {
        MessageSet messages = new MessageSetImpl();
        int given = operand.getArgs().size();
        if (given < minimum || given > maximum) {
            Object[] values = {operand.getName(), String.valueOf(minimum), String.valueOf(maximum), given};
            String key = minimum == maximum
                    ? "jira.jql.function.arg.incorrect.exact"
                    : "jira.jql.function.arg.incorrect.range";
            messages.addErrorMessage(i18n.getText(key, values));
        }
        return messages;
    }
}
