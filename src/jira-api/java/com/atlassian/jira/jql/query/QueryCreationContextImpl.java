package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Objects;
import java.util.Set;

// unconfirmed: the constructors with projects are documented for 7.6; not seen for 11
public class QueryCreationContextImpl implements QueryCreationContext {
    private final ApplicationUser user;
    private final boolean securityOverriden;
    private final Set<String> determinedProjects;

    public QueryCreationContextImpl(ApplicationUser user) {
        this(user, false);
    }

    public QueryCreationContextImpl(ApplicationUser user, boolean securityOverriden) {
        this(user, securityOverriden, Set.of());
    }

    public QueryCreationContextImpl(ApplicationUser user, boolean securityOverriden, Set<String> determinedProjects) {
        this.user = user;
        this.securityOverriden = securityOverriden;
        this.determinedProjects = Set.copyOf(determinedProjects);
    }

    @Override
    public ApplicationUser getApplicationUser() {
        return user;
    }

    @Override
    public boolean isSecurityOverriden() {
        return securityOverriden;
    }

    @Override
    public Set<String> getDeterminedProjects() {
        return determinedProjects;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof QueryCreationContextImpl
                && Objects.equals(user, ((QueryCreationContextImpl) o).user)
                && securityOverriden == ((QueryCreationContextImpl) o).securityOverriden
                && determinedProjects.equals(((QueryCreationContextImpl) o).determinedProjects);
    }

    @Override
    public int hashCode() {
        return Objects.hash(user, securityOverriden, determinedProjects);
    }
}
