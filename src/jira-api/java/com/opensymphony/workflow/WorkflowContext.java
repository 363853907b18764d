package com.opensymphony.workflow;

import java.io.Serializable;

public interface WorkflowContext extends Serializable {
    String getCaller();

    void setRollbackOnly();
}
