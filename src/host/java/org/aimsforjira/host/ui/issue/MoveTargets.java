package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Visit;

/** Where issues can be moved to: the types of the projects in which the reader may create issues. */
public final class MoveTargets {
    private MoveTargets() {}

    /**
     * A place.
     *
     * @param project the project
     * @param type a type of the project
     */
    public record Target(Project project, IssueType type) {
        /** What a form sends for it. */
        public String id() {
            return project.getId() + ":" + type.getId();
        }
    }

    /** The places for issues of a kind. */
    public static List<Target> of(Visit visit, boolean subTask) {
        List<Target> targets = new ArrayList<>();
        for (Project project : visit.ui()
                .service(PermissionManager.class)
                .getProjects(ProjectPermissions.CREATE_ISSUES, visit.user())) {
            project.getIssueTypes().stream()
                    .filter(type -> type.isSubTask() == subTask)
                    .forEach(type -> targets.add(new Target(project, type)));
        }
        return targets;
    }

    /** The places to pick from. */
    public static List<Choice> choices(List<Target> targets, String picked) {
        return targets.stream()
                .map(target -> new Choice(
                        target.id(),
                        target.project().getName() + " (" + target.project().getKey() + ") – "
                                + target.type().getName(),
                        target.id().equals(picked)))
                .toList();
    }

    /** The place a form sent. */
    public static Optional<Target> find(List<Target> targets, String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }
}
