package org.aimsforjira.host.ui.frame;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses of the small pictures, without the context path. */
public final class Pictures {
    private Pictures() {}

    /** The picture of a project. */
    public static String project(Project project) {
        return "/secure/projectavatar?pid=" + project.getId() + "&avatarId="
                + Math.abs(project.getKey().hashCode() % 1000);
    }

    /** The picture of an issue type: its own, else one by its id. */
    public static String issueType(IssueType type) {
        String own = type.getIconUrl();
        return isWithin(own) ? own : "/secure/viewavatar?size=xsmall&avatarType=issuetype&avatarId=" + type.getId();
    }

    /** The picture of a priority, by its name. */
    public static String priority(Priority priority) {
        return "/images/icons/priorities/"
                + priority.getName().toLowerCase(Locale.ROOT).replace(' ', '-') + ".svg";
    }

    private static boolean isWithin(@Nullable String url) {
        return url != null && url.startsWith("/") && !url.startsWith("//");
    }
}
