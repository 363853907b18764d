package com.atlassian.jira.workflow;

import java.util.HashMap;
import java.util.Map;

public class TransitionOptions {
    // unconfirmed: the keys of the parameters
    private static final String SKIP_CONDITIONS = "jira.transition.skip.conditions";
    private static final String SKIP_VALIDATORS = "jira.transition.skip.validators";
    private static final String SKIP_PERMISSIONS = "jira.transition.skip.permissions";
    private static final String AUTOMATIC = "jira.transition.automatic";

    private final boolean skipConditions;
    private final boolean skipValidators;
    private final boolean skipPermissions;
    private final boolean automaticTransition;

    private TransitionOptions(
            boolean skipConditions, boolean skipValidators, boolean skipPermissions, boolean automaticTransition) {
        this.skipConditions = skipConditions;
        this.skipValidators = skipValidators;
        this.skipPermissions = skipPermissions;
        this.automaticTransition = automaticTransition;
    }

    public static TransitionOptions defaults() {
        return new Builder().build();
    }

    public static TransitionOptions toTransitionOptions(Map<String, Object> workflowMap) {
        return new TransitionOptions(
                Boolean.TRUE.equals(workflowMap.get(SKIP_CONDITIONS)),
                Boolean.TRUE.equals(workflowMap.get(SKIP_VALIDATORS)),
                Boolean.TRUE.equals(workflowMap.get(SKIP_PERMISSIONS)),
                Boolean.TRUE.equals(workflowMap.get(AUTOMATIC)));
    }

    public boolean skipConditions() {
        return skipConditions;
    }

    public boolean skipValidators() {
        return skipValidators;
    }

    public boolean skipPermissions() {
        return skipPermissions;
    }

    public boolean isAutomaticTransition() {
        return automaticTransition;
    }

    public Map<String, Object> getWorkflowParams() {
        Map<String, Object> params = new HashMap<>();
        params.put(SKIP_CONDITIONS, skipConditions);
        params.put(SKIP_VALIDATORS, skipValidators);
        params.put(SKIP_PERMISSIONS, skipPermissions);
        params.put(AUTOMATIC, automaticTransition);
        return params;
    }

    public static class Builder {
        private boolean skipConditions;
        private boolean skipValidators;
        private boolean skipPermissions;
        private boolean automaticTransition;

        public Builder skipConditions() {
            skipConditions = true;
            return this;
        }

        public Builder skipValidators() {
            skipValidators = true;
            return this;
        }

        public Builder skipPermissions() {
            skipPermissions = true;
            return this;
        }

        // unconfirmed (memory only)
        public Builder setAutomaticTransition() {
            automaticTransition = true;
            return this;
        }

        public TransitionOptions build() {
            return new TransitionOptions(skipConditions, skipValidators, skipPermissions, automaticTransition);
        }
    }
}
