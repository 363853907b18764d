package org.aimsforjira.platform.project;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;

/** What was put away into Jira's archive. */
public final class Archived {

    private Archived() {}

    /** Whether the issue is archived, by itself or with its project; one whose project is gone is away too. */
    public static boolean is(Issue issue) {
        Project project = issue.getProjectObject();
        return issue.isArchived() || project == null || project.isArchived();
    }
}
