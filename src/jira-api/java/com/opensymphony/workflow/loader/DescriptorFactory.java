package com.opensymphony.workflow.loader;

// unconfirmed: the members but createFunctionDescriptor and getFactory
public class DescriptorFactory {
    private static final DescriptorFactory FACTORY = new DescriptorFactory();

    public static DescriptorFactory getFactory() {
        return FACTORY;
    }

    public ActionDescriptor createActionDescriptor() {
        return new ActionDescriptor();
    }

    public ConditionDescriptor createConditionDescriptor() {
        return new ConditionDescriptor();
    }

    public FunctionDescriptor createFunctionDescriptor() {
        return new FunctionDescriptor();
    }

    public ResultDescriptor createResultDescriptor() {
        return new ResultDescriptor();
    }

    public StepDescriptor createStepDescriptor() {
        return new StepDescriptor();
    }

    public ValidatorDescriptor createValidatorDescriptor() {
        return new ValidatorDescriptor();
    }

    public WorkflowDescriptor createWorkflowDescriptor() {
        return new WorkflowDescriptor();
    }
}
