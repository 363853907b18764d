package org.aimsforjira.host.sample;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import java.util.Arrays;

/** An action with commands of all kinds. */
public class SampleAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private final transient UserManager users;
    private String name = "";
    private String[] many = {};
    private long number;
    private String done = "";

    /** With a service of the host. */
    @Inject
    public SampleAction(UserManager users) {
        this.users = users;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        done = "default";
        return SUCCESS;
    }

    @Override
    protected void doValidation() {
        if (name.isEmpty()) {
            addError("name", "A name is needed");
        }
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() {
        done = "execute";
        return SUCCESS;
    }

    /** Needs the password of the administrator. */
    @WebSudoRequired
    @SupportedMethods({RequestMethod.GET})
    public String doSecure() {
        done = "secure";
        return SUCCESS;
    }

    /** Goes elsewhere. */
    @SupportedMethods({RequestMethod.GET})
    public String doLeave() {
        return forceRedirect("/projects/AIMS");
    }

    /** Fails. */
    @SupportedMethods({RequestMethod.GET})
    public String doFail() {
        throw new IllegalStateException("on purpose");
    }

    /** Has no annotation. */
    public String doBare() {
        return SUCCESS;
    }

    public void setName(String name) {
        this.name = name;
    }

    public void setMany(String[] many) {
        this.many = many.clone();
    }

    public void setNumber(long number) {
        this.number = number;
    }

    /** What was run and with what, for the view. */
    public String getReport() {
        String user =
                users.getRemoteUser() == null ? "nobody" : users.getRemoteUser().getUsername();
        return done + " by " + user + ": " + name + " " + Arrays.toString(many) + " " + number + " " + getErrors();
    }
}
