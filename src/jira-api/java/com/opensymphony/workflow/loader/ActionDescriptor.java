package com.opensymphony.workflow.loader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ActionDescriptor extends AbstractDescriptor {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Object> validators = new ArrayList<>();
    private Map metaAttributes = new HashMap<Object, Object>();
    private ResultDescriptor unconditionalResult;
    private String name;
    private String view;

    ActionDescriptor() {}

    public Map getMetaAttributes() {
        return metaAttributes;
    }

    public void setMetaAttributes(Map metaAttributes) {
        this.metaAttributes = metaAttributes;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ResultDescriptor getUnconditionalResult() {
        return unconditionalResult;
    }

    public void setUnconditionalResult(ResultDescriptor unconditionalResult) {
        this.unconditionalResult = unconditionalResult;
    }

    public List getValidators() {
        return validators;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
