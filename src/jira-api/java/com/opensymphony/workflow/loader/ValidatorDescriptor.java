package com.opensymphony.workflow.loader;

import java.util.HashMap;
import java.util.Map;

public class ValidatorDescriptor extends AbstractDescriptor {
    private static final long serialVersionUID = 1L;

    private final HashMap<Object, Object> args = new HashMap<>();
    private String name;
    private String type;

    ValidatorDescriptor() {}

    public Map getArgs() {
        return args;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }
}
