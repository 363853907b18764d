package com.opensymphony.workflow.loader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class StepDescriptor extends AbstractDescriptor {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Object> actions = new ArrayList<>();
    private Map metaAttributes = new HashMap<Object, Object>();
    private String name;

    StepDescriptor() {}

    public List getActions() {
        return actions;
    }

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
}
