package com.atlassian.jira.web.action;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.jira.web.HttpServletVariables;
import com.atlassian.jira.web.util.AuthorizationSupport;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import webwork.action.ActionSupport;
import webwork.action.CommandDriven;

// unconfirmed (memory only): isUserExists, getXsrfToken, getReturnUrl, isInlineDialogMode, setInline
public class JiraWebActionSupport extends ActionSupport
        implements CommandDriven, I18nHelper, ErrorCollection, AuthorizationSupport, HttpServletVariables {
    public static final String RETURN_URL_PARAMETER = "returnUrl";
    public static final String PERMISSION_VIOLATION_RESULT = "permissionviolation";
    public static final String ISSUE_NOT_FOUND_RESULT = "issuenotfound";
    public static final String SECURITY_BREACH_RESULT = "securitybreach";

    private Set<Reason> reasons = new HashSet<>();
    private String returnUrl;
    private boolean inline;

    public JiraWebActionSupport() {}

    public ApplicationUser getLoggedInUser() {
        return getJiraAuthenticationContext().getLoggedInUser();
    }

    public boolean isUserExists(String username) {
        return username != null && ComponentAccessor.getUserManager().getUserByName(username) != null;
    }

    protected I18nHelper getI18nHelper() {
        return getJiraAuthenticationContext().getI18nHelper();
    }

    protected JiraAuthenticationContext getJiraAuthenticationContext() {
        return ComponentAccessor.getJiraAuthenticationContext();
    }

    public ConstantsManager getConstantsManager() {
        return ComponentAccessor.getConstantsManager();
    }

    public ProjectManager getProjectManager() {
        return ComponentAccessor.getProjectManager();
    }

    protected <T> T getComponentInstanceOfType(Class<T> clazz) {
        return ComponentAccessor.getComponent(clazz);
    }

    // unconfirmed: protected or public
    protected AuthorizationSupport getAuthorizationSupport() {
        return ComponentAccessor.getComponent(AuthorizationSupport.class);
    }

    @Override
    public boolean hasGlobalPermission(GlobalPermissionKey permissionKey) {
        return getAuthorizationSupport().hasGlobalPermission(permissionKey);
    }

    @Override
    public boolean hasGlobalPermission(String permissionKey) {
        return getAuthorizationSupport().hasGlobalPermission(permissionKey);
    }

    @Override
    public boolean hasIssuePermission(String permissionKey, Issue issue) {
        return getAuthorizationSupport().hasIssuePermission(permissionKey, issue);
    }

    @Override
    public boolean hasIssuePermission(ProjectPermissionKey permissionKey, Issue issue) {
        return getAuthorizationSupport().hasIssuePermission(permissionKey, issue);
    }

    @Override
    public boolean hasProjectPermission(ProjectPermissionKey permissionKey, Project project) {
        return getAuthorizationSupport().hasProjectPermission(permissionKey, project);
    }

    @Override
    public HttpServletRequest getHttpRequest() {
        return ExecutingHttpRequest.get();
    }

    @Override
    public HttpSession getHttpSession() {
        HttpServletRequest request = getHttpRequest();
        return request == null ? null : request.getSession();
    }

    @Override
    public HttpServletResponse getHttpResponse() {
        return ExecutingHttpRequest.getResponse();
    }

    @Override
    public ServletContext getServletContext() {
        HttpServletRequest request = getHttpRequest();
        return request == null ? null : request.getServletContext();
    }

    public String getXsrfToken() {
        return getComponentInstanceOfType(XsrfTokenGenerator.class).generateToken(getHttpRequest());
    }

    public String getReturnUrl() {
        return returnUrl;
    }

    public void setReturnUrl(String returnUrl) {
        this.returnUrl = returnUrl;
    }

    public boolean isInlineDialogMode() {
        return inline;
    }

    public void setInline(boolean inline) {
        this.inline = inline;
    }

    /** Sends the browser to the return URL of the request where that is a safe one, else to {@code defaultUrl}. */
    public String getRedirect(String defaultUrl) {
        return getRedirect(defaultUrl, false);
    }

    public String getRedirect(String defaultUrl, boolean allowUnsafeRedirect) {
        boolean safe = returnUrl != null
                && !returnUrl.isEmpty()
                && (allowUnsafeRedirect || returnUrl.startsWith("/") && !returnUrl.startsWith("//"));
        return forceRedirect(safe ? returnUrl : defaultUrl);
    }

    /** Always answers NONE: the response is complete. */
    public String forceRedirect(String redirect) {
        String url = redirect;
        if (url.startsWith("/") && !url.startsWith("//")) {
            String contextPath = getHttpRequest().getContextPath();
            if (!url.startsWith(contextPath + "/")) {
                url = contextPath + url;
            }
        }
        try {
            getHttpResponse().sendRedirect(url);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return NONE;
    }

    /** Like getRedirect for a page; in a dialog the caller is told that all went well. */
    public String returnComplete(String url) {
        if (isInlineDialogMode()) {
            getHttpResponse().setHeader("X-Atlassian-Dialog-Control", "DONE");
            return NONE;
        }
        return getRedirect(url);
    }

    public String returnComplete() {
        return returnComplete(null);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public void addErrorMessages(Collection<String> errorMessages) {
        if (errorMessages != null) {
            getErrorMessages().addAll(errorMessages);
        }
    }

    @Override
    public void addErrors(Map<String, String> errors) {
        if (errors != null) {
            getErrors().putAll(errors);
        }
    }

    @Override
    public void addErrorCollection(ErrorCollection errors) {
        addErrorMessages(errors.getErrorMessages());
        addErrors(errors.getErrors());
        addReasons(errors.getReasons());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> getErrors() {
        return super.getErrors();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collection<String> getErrorMessages() {
        return super.getErrorMessages();
    }

    @Override
    public void setErrorMessages(Collection<String> errorMessages) {
        this.errorMessages = new ArrayList<>(errorMessages);
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        Collection<String> flushed = getErrorMessages();
        errorMessages = new ArrayList<>();
        return flushed;
    }

    @Override
    public boolean hasAnyErrors() {
        return getHasErrors() || getHasErrorMessages();
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public void addReasons(Set<Reason> reasons) {
        this.reasons.addAll(reasons);
    }

    @Override
    public void setReasons(Set<Reason> reasons) {
        this.reasons = new HashSet<>(reasons);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }

    @Override
    public Locale getLocale() {
        return getI18nHelper().getLocale();
    }

    @Override
    public ResourceBundle getDefaultResourceBundle() {
        return getI18nHelper().getDefaultResourceBundle();
    }

    @Override
    public String getUnescapedText(String key) {
        return getI18nHelper().getUnescapedText(key);
    }

    @Override
    public String getUntransformedRawText(String key) {
        return getI18nHelper().getUntransformedRawText(key);
    }

    @Override
    public boolean isKeyDefined(String key) {
        return getI18nHelper().isKeyDefined(key);
    }

    @Override
    public Set<String> getKeysForPrefix(String prefix) {
        return getI18nHelper().getKeysForPrefix(prefix);
    }

    @Override
    public String getText(String key) {
        return getI18nHelper().getText(key);
    }

    @Override
    public String getText(String key, String value1) {
        return getI18nHelper().getText(key, value1);
    }

    @Override
    public String getText(String key, String value1, String value2) {
        return getI18nHelper().getText(key, value1, value2);
    }

    @Override
    public String getText(String key, String value1, String value2, String value3) {
        return getI18nHelper().getText(key, value1, value2, value3);
    }

    @Override
    public String getText(String key, Object parameters) {
        return getI18nHelper().getText(key, parameters);
    }

    @Override
    public String getText(String key, Object value1, Object value2, Object value3) {
        return getI18nHelper().getText(key, value1, value2, value3);
    }
}
