package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

public interface FunctionProvider {
    void execute(Map transientVars, Map args, PropertySet ps) throws WorkflowException;
}
