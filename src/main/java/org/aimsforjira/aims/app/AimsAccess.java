package org.aimsforjira.aims.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Permissions;
import org.aimsforjira.shared.Projects;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * The first step of every use case on an AIMS: finds it and asks whether this person may.
 *
 * <p>Somebody <em>may view</em> an AIMS who browses its register project in Jira and holds {@link Permission#VIEW_AIMS} there, or
 * who holds {@link GlobalPermission#AUDIT_AIMS}. To everybody else nothing of it exists (ADR 010).
 */
@Named
public class AimsAccess {

    private final AimsRepository aims;
    private final Permissions permissions;
    private final Projects projects;

    @Inject
    public AimsAccess(AimsRepository aims, Permissions permissions, Projects projects) {
        this.aims = aims;
        this.permissions = permissions;
        this.projects = projects;
    }

    /**
     * The AIMS of the project, if the person may do this there. {@code not-found} when the project is unknown, has no AIMS, or the
     * person may not view it: the three look the same. {@code permission-missing} when the person may view it and no more.
     */
    public Outcome<Aims> require(UserKey user, String projectKey, Permission permission) {
        return projects.byKey(projectKey)
                .map(project -> require(user, project.id(), permission))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** As {@link #require(UserKey, String, Permission)}, by the project's id. */
    public Outcome<Aims> require(UserKey user, long projectId, Permission permission) {
        Optional<Aims> found = aims.ofProject(projectId);
        if (found.isEmpty() || !mayView(user, projectId)) {
            return Outcome.refused(Refusal.notFound());
        }
        if (permission == Permission.VIEW_AIMS || holds(user, permission, projectId)) {
            return Outcome.done(found.get());
        }
        return Outcome.refused(Refusal.forbidden("permission-missing", permission.nameKey()));
    }

    /** Whether the project is the register of an AIMS that this person may view. False for unknown projects. */
    public boolean mayView(UserKey user, long projectId) {
        return aims.ofProject(projectId).isPresent()
                && (holds(user, Permission.VIEW_AIMS, projectId) || permissions.has(user, GlobalPermission.AUDIT_AIMS));
    }

    /** Every AIMS that this person may view, by name. No query. */
    public List<Aims> viewable(UserKey user) {
        return aims.all().stream().filter(one -> mayView(user, one.projectId())).toList();
    }

    /** Whether the person holds the permission in the AIMS of this project; to offer or to leave out a control of a page. */
    public boolean may(UserKey user, Permission permission, long projectId) {
        return mayView(user, projectId) && (permission == Permission.VIEW_AIMS || holds(user, permission, projectId));
    }

    /**
     * Asks for a permission that holds in all of Jira. {@code not-found} for those who lack it: administration looks absent to
     * them.
     */
    public Outcome<UserKey> require(UserKey user, GlobalPermission permission) {
        return permissions.has(user, permission) ? Outcome.done(user) : Outcome.refused(Refusal.notFound());
    }

    private boolean holds(UserKey user, Permission permission, long projectId) {
        return permissions.mayBrowse(user, projectId) && permissions.has(user, permission, projectId);
    }
}
