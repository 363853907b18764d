package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

// unconfirmed: getDeterminedProjects is documented for 7.6; not seen for 11
public interface QueryCreationContext {
    /** {@code null} for nobody. */
    ApplicationUser getApplicationUser();

    boolean isSecurityOverriden();

    Set<String> getDeterminedProjects();
}
