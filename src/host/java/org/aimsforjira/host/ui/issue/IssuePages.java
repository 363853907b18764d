package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.aimsforjira.host.plugin.WebFragments;
import org.aimsforjira.host.ui.frame.Link;
import org.aimsforjira.host.ui.frame.LinkGroup;
import org.aimsforjira.host.ui.frame.Pictures;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.frame.Words;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of an issue shows. */
final class IssuePages {
    private static final String TABS = "com.atlassian.jira.plugin.system.issuetabpanels:";
    private static final List<String> MORE_SECTIONS =
            List.of("operations-top-level", "operations-work", "operations-attachments", "operations-operations");

    private IssuePages() {}

    /** What was wrong with the last operation. */
    record Trouble(
            @Nullable String notice,
            @Nullable String commentDraft,
            @Nullable String commentError) {
        static final Trouble NONE = new Trouble(null, null, null);
    }

    static IssuePage of(Visit visit, Issue issue, Trouble trouble) {
        Words words = visit.words();
        Project project = issue.getProjectObject();
        List<FieldRow> all = FieldRows.of(visit, issue);
        boolean history = visit.param("page").equals(TABS + "changehistory-tabpanel");
        String url = visit.url("/browse/" + issue.getKey());
        return new IssuePage(
                IssueRows.of(visit, issue),
                project.getName(),
                visit.url("/projects/" + project.getKey()),
                visit.url(Pictures.project(project)),
                parent(visit, issue),
                issue.getDescription(),
                issue.getResolution() == null
                        ? words.get("host.field.unresolved")
                        : issue.getResolution().getName(),
                visit.ui().people().of(issue.getAssignee(), words.get("host.user.unassigned")),
                visit.ui().people().of(issue.getReporter(), words.get("host.user.anonymous")),
                all.stream()
                        .filter(row -> !FieldTypes.isUser(row.type()) && !FieldTypes.isDate(row.type()))
                        .toList(),
                all.stream().filter(row -> FieldTypes.isUser(row.type())).toList(),
                dates(visit, issue, all),
                List.of(
                        tab("comment-tabpanel", words.get("host.issue.comments"), url, !history),
                        tab("changehistory-tabpanel", words.get("host.issue.history"), url, history)),
                history ? "history" : "comment",
                history ? List.of() : IssueActivity.remarks(visit, issue),
                history ? IssueActivity.changes(visit, issue) : List.of(),
                IssuePanels.at(visit, issue, "atl.jira.view.issue.left.context"),
                IssuePanels.at(visit, issue, "atl.jira.view.issue.right.context"),
                operations(visit, issue),
                IssueExtrasMaker.of(visit, issue),
                trouble.notice(),
                trouble.commentDraft(),
                trouble.commentError());
    }

    private static @Nullable Link parent(Visit visit, Issue issue) {
        Issue parent = issue.getParentObject();
        return parent == null
                ? null
                : Link.to(parent.getKey(), visit.url("/browse/" + parent.getKey()))
                        .withTooltip(parent.getSummary());
    }

    private static Link tab(String key, String label, String url, boolean open) {
        return Link.to(label, url + "?page=" + TABS + key + "#issue-tabs")
                .withId(key)
                .selectedIf(open);
    }

    private static List<FieldRow> dates(Visit visit, Issue issue, List<FieldRow> all) {
        Words words = visit.words();
        List<FieldRow> dates = new ArrayList<>();
        if (issue.getDueDate() != null) {
            dates.add(date("duedate", words.get("host.field.duedate"), Days.of(visit, issue.getDueDate())));
        }
        dates.add(date("created", words.get("host.field.created"), words.moment(issue.getCreated())));
        dates.add(date("updated", words.get("host.field.updated"), words.moment(issue.getUpdated())));
        Date resolved = issue.getResolutionDate();
        if (resolved != null) {
            dates.add(date("resolutiondate", words.get("host.field.resolved"), words.moment(resolved)));
        }
        all.stream().filter(row -> FieldTypes.isDate(row.type())).forEach(dates::add);
        return dates;
    }

    private static FieldRow date(String id, String name, String text) {
        return new FieldRow(id, name, "datetime", List.of(FieldRow.Value.of(text)));
    }

    private static IssuePage.Operations operations(Visit visit, Issue issue) {
        ApplicationUser user = visit.user();
        boolean mayAssign = user != null
                && !user.equals(issue.getAssignee())
                && IssueAccess.may(visit, ProjectPermissions.ASSIGN_ISSUES, issue)
                && IssueAccess.may(visit, ProjectPermissions.ASSIGNABLE_USER, issue);
        String id = String.valueOf(issue.getId());
        return new IssuePage.Operations(
                IssueAccess.may(visit, ProjectPermissions.EDIT_ISSUES, issue)
                        ? visit.url("/secure/EditIssue!default.jspa?id=" + id)
                        : null,
                IssueAccess.may(visit, ProjectPermissions.ADD_COMMENTS, issue)
                        ? visit.url("/secure/AddComment.jspa")
                        : null,
                mayAssign ? visit.url("/secure/AssignIssue.jspa?id=" + id) : null,
                TransitionIssueServlet.links(visit, issue),
                more(visit, issue));
    }

    private static List<LinkGroup> more(Visit visit, Issue issue) {
        List<LinkGroup> groups = new ArrayList<>(IssueExtrasMaker.operations(visit, issue));
        WebFragments fragments = visit.ui().host().fragments();
        for (String section : MORE_SECTIONS) {
            List<Link> links = fragments.items(section, IssuePanels.context(visit, issue)).stream()
                    .map(item -> Link.to(item.label(), item.url()).withId(item.linkId()))
                    .toList();
            if (!links.isEmpty()) {
                groups.add(new LinkGroup(null, links));
            }
        }
        if (IssueAccess.may(visit, ProjectPermissions.DELETE_ISSUES, issue)) {
            String url = visit.url("/secure/DeleteIssue!default.jspa?id=" + issue.getId());
            groups.add(new LinkGroup(
                    null, List.of(Link.to(visit.text("host.issue.delete"), url).withId("delete-issue"))));
        }
        return groups;
    }
}
