package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

public class WorkflowFunctionUtils {
    // unconfirmed: the value
    public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";

    // unconfirmed: the names of the arguments, which take precedence over the caller
    private static final String USER_KEY = "userKey";
    private static final String USER_NAME = "username";

    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        return getCallerUserFromArgs(transientVars, args);
    }

    public static ApplicationUser getCallerUserFromArgs(Map transientVars, Map args) {
        String name = args == null ? null : (String) args.get(USER_NAME);
        if (name != null) {
            return ComponentAccessor.getUserManager().getUserByName(name);
        }
        return getUserByKey(getCallerKey(transientVars, args));
    }

    public static String getCallerKey(Map transientVars, Map args) {
        String key = args == null ? null : (String) args.get(USER_KEY);
        if (key != null) {
            return key;
        }
        WorkflowContext context = (WorkflowContext) transientVars.get("context");
        return context == null ? null : context.getCaller();
    }

    public static ApplicationUser getUserByKey(String key) {
        return key == null ? null : ComponentAccessor.getUserManager().getUserByKey(key);
    }

    public static void populateParamsWithUser(Map<String, Object> params, ApplicationUser user) {
        populateParamsWithUser(params, user == null ? null : user.getKey());
    }

    public static void populateParamsWithUser(Map<String, Object> params, String userKey) {
        params.put(USER_KEY, userKey);
    }
}
