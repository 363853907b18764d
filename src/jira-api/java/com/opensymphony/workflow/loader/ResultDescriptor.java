package com.opensymphony.workflow.loader;

import java.util.ArrayList;
import java.util.List;

public class ResultDescriptor extends AbstractDescriptor {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Object> postFunctions = new ArrayList<>();
    private int step;

    ResultDescriptor() {}

    public List getPostFunctions() {
        return postFunctions;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }
}
