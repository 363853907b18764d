package com.opensymphony.workflow.loader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class WorkflowDescriptor extends AbstractDescriptor {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Object> initialActions = new ArrayList<>();
    private final ArrayList<Object> globalActions = new ArrayList<>();
    private final ArrayList<Object> steps = new ArrayList<>();
    private final HashMap<Object, Object> metaAttributes = new HashMap<>();
    private String name;

    // unconfirmed: the visibility; the published factory makes descriptors
    WorkflowDescriptor() {}

    public ActionDescriptor getAction(int id) {
        for (List<?> actions : List.of(globalActions, initialActions)) {
            for (Object action : actions) {
                if (((ActionDescriptor) action).getId() == id) {
                    return (ActionDescriptor) action;
                }
            }
        }
        for (Object step : steps) {
            for (Object action : ((StepDescriptor) step).getActions()) {
                if (((ActionDescriptor) action).getId() == id) {
                    return (ActionDescriptor) action;
                }
            }
        }
        return null;
    }

    public List getInitialActions() {
        return initialActions;
    }

    public List getGlobalActions() {
        return globalActions;
    }

    public List getSteps() {
        return steps;
    }

    public StepDescriptor getStep(int id) {
        for (Object step : steps) {
            if (((StepDescriptor) step).getId() == id) {
                return (StepDescriptor) step;
            }
        }
        return null;
    }

    public Map getMetaAttributes() {
        return metaAttributes;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
