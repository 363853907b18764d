package com.opensymphony.workflow.loader;

import java.io.Serializable;

public abstract class AbstractDescriptor implements Serializable {
    private static final long serialVersionUID = 1L;

    private AbstractDescriptor parent;
    private boolean hasId;
    private int id;

    public int getId() {
        return id;
    }

    public void setId(int id) {
        this.id = id;
        hasId = true;
    }

    public boolean hasId() {
        return hasId;
    }

    public AbstractDescriptor getParent() {
        return parent;
    }

    public void setParent(AbstractDescriptor parent) {
        this.parent = parent;
    }
}
