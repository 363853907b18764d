package org.aimsforjira.evidence.domain;

import java.util.List;

/**
 * An issue as one person sees it, with what it is said to prove.
 *
 * @param issueId Jira's id
 * @param key its key
 * @param summary its summary
 * @param marking what it is said to prove; of the systems only those that the person may see
 * @param systems those systems, by key
 * @param otherSystems whether it is linked to systems that the person may not see
 * @param work how far it is, and when it was resolved
 * @param mayEdit whether the person may edit the issue
 * @param mayLink whether the person may link it
 */
public record MarkedIssue(
        long issueId,
        String key,
        String summary,
        Marking marking,
        List<LinkedSystem> systems,
        boolean otherSystems,
        IssueWork work,
        boolean mayEdit,
        boolean mayLink) {

    public MarkedIssue {
        systems = List.copyOf(systems);
    }

    /**
     * An AI system.
     *
     * @param projectId the register project that holds it
     */
    public record LinkedSystem(long issueId, String key, String summary, long projectId) {}
}
