package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.jql.validator.NumberOfArgumentsValidator;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Objects;

public abstract class AbstractJqlFunction implements JqlFunction {
    private volatile JqlFunctionModuleDescriptor moduleDescriptor;

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        this.moduleDescriptor = Objects.requireNonNull(moduleDescriptor, "moduleDescriptor");
    }

    public JqlFunctionModuleDescriptor getModuleDescriptor() {
        return moduleDescriptor;
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        return new NumberOfArgumentsValidator(expected, getI18n()).validate(operand);
    }

    @Override
    public String getFunctionName() {
        return moduleDescriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return moduleDescriptor.isList();
    }

    protected I18nHelper getI18n() {
        return moduleDescriptor.getI18nBean();
    }
}
