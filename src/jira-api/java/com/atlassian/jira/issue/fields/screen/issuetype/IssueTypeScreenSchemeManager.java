package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.project.Project;
import java.util.Collection;

// unconfirmed (memory only): getDefaultScheme, getIssueTypeScreenSchemeEntities, updateIssueTypeScreenScheme,
//     associateWithDefaultScheme
public interface IssueTypeScreenSchemeManager {
    Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes();

    IssueTypeScreenScheme getIssueTypeScreenScheme(Long id);

    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);

    Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes(FieldScreenScheme fieldScreenScheme);

    IssueTypeScreenScheme getDefaultScheme();

    FieldScreenScheme getFieldScreenScheme(Issue issue);

    Collection<IssueTypeScreenSchemeEntity> getIssueTypeScreenSchemeEntities(
            IssueTypeScreenScheme issueTypeScreenScheme);

    void createIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

    void updateIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

    void removeIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

    void addSchemeAssociation(Project project, IssueTypeScreenScheme issueTypeScreenScheme);

    void removeSchemeAssociation(Project project, IssueTypeScreenScheme issueTypeScreenScheme);

    void associateWithDefaultScheme(Project project);
}
