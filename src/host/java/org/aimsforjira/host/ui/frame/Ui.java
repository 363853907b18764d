package org.aimsforjira.host.ui.frame;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aimsforjira.host.HostContext;
import org.aimsforjira.host.jira.JiraModel;
import org.jspecify.annotations.Nullable;

/** What all pages of the host share. */
public final class Ui {
    /** Where the templates lie. */
    public static final String TEMPLATES = "org/aimsforjira/host/ui/";

    private final HostContext host;
    private final Layout layout;
    private final People people;

    /** For the pages of one host. */
    public Ui(HostContext host) {
        this.host = host;
        this.people = new People(host);
        this.layout = new Layout(host, new ChromeMaker(this));
        host.i18n().addBundle("org.aimsforjira.host.ui.texts", Ui.class.getClassLoader());
    }

    /** The host. */
    public HostContext host() {
        return host;
    }

    /** Jira's business half. */
    public JiraModel jira() {
        return host.jira();
    }

    /** A service of Jira's API. */
    public <T> T service(Class<T> api) {
        return host.jira().service(api);
    }

    /** Puts pages into their frames. */
    public Layout layout() {
        return layout;
    }

    /** Users as pages show them. */
    public People people() {
        return people;
    }

    /** A request to a page. */
    public Visit visit(HttpServletRequest request, HttpServletResponse response) {
        return new Visit(this, request, response);
    }

    /** Whether somebody administers Jira. */
    public boolean isAdmin(@Nullable ApplicationUser user) {
        return user != null
                && service(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
