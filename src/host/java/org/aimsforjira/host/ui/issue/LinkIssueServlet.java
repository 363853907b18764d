package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.permission.ProjectPermissions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aimsforjira.host.jira.link.Links;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Links an issue to others by their keys. Needs Link Issues on the issue; the others must be visible to the reader. */
public final class LinkIssueServlet extends OperationServlet {
    private static final long serialVersionUID = 1L;
    private static final String INWARD = ":in";

    /** The page. */
    public LinkIssueServlet(Ui ui) {
        super(ui);
    }

    @Override
    Issue allowed(Visit visit) {
        Issue issue = IssueAccess.byId(visit);
        IssueAccess.must(visit, ProjectPermissions.LINK_ISSUES, issue);
        if (!ui().service(IssueLinkManager.class).isLinkingEnabled()) {
            throw new Refused(Refused.Kind.PAGE);
        }
        return issue;
    }

    @Override
    OperationPage page(Visit visit, Issue issue, Wrong wrong) {
        return about(visit, issue, "link", "link-issue", "/secure/LinkJiraIssue.jspa")
                .asking(List.of(
                        input(
                                "linkDesc",
                                visit.text("host.link.description"),
                                "select",
                                "",
                                "",
                                descriptions(visit),
                                wrong.errors().get("linkDesc")),
                        input(
                                "issueKeys",
                                visit.text("host.link.issues"),
                                "text",
                                visit.text("host.link.issues.help"),
                                visit.param("issueKeys"),
                                List.of(),
                                wrong.errors().get("issueKeys")),
                        input(
                                "comment",
                                visit.text("host.issue.commentLabel"),
                                "textarea",
                                "",
                                visit.param("comment"),
                                List.of(),
                                wrong.errors().get("comment"))))
                .failed(wrong.messages());
    }

    /** Each type with what it says outwards and, where that differs, inwards. */
    private List<Choice> descriptions(Visit visit) {
        String picked = visit.param("linkDesc");
        List<Choice> choices = new ArrayList<>();
        for (IssueLinkType type : ui().jira().linking().types().choices()) {
            String id = String.valueOf(type.getId());
            choices.add(new Choice(id, type.getOutward(), picked.equals(id)));
            if (!type.getInward().equals(type.getOutward())) {
                choices.add(new Choice(id + INWARD, type.getInward(), picked.equals(id + INWARD)));
            }
        }
        return choices;
    }

    @Override
    Wrong act(Visit visit, Issue issue) throws IOException {
        String picked = visit.param("linkDesc");
        boolean inward = picked.endsWith(INWARD);
        IssueLinkType type = ui().jira().linking().types().choices().stream()
                .filter(candidate -> picked.equals(candidate.getId() + (inward ? INWARD : "")))
                .findFirst()
                .orElse(null);
        if (type == null) {
            return Wrong.with("linkDesc", visit.text("host.link.noType"));
        }
        String keys = visit.param("issueKeys");
        if (keys.isEmpty()) {
            return Wrong.with("issueKeys", visit.text("host.link.noIssue"));
        }
        List<Issue> others = new ArrayList<>();
        for (String key : keys.toUpperCase(Locale.ROOT).split("[,\\s]+", -1)) {
            if (key.isEmpty()) {
                continue;
            }
            IssueService.IssueResult found = ui().service(IssueService.class).getIssue(visit.user(), key);
            if (!found.isValid() || found.getIssue() == null) {
                return Wrong.with("issueKeys", visit.words().get("host.link.unknown", key));
            }
            if (found.getIssue().getId().equals(issue.getId())) {
                return Wrong.with("issueKeys", visit.text("host.link.self"));
            }
            others.add(found.getIssue());
        }
        String comment = visit.param("comment").replace("\r\n", "\n");
        if (!comment.isEmpty() && !ui().jira().issues().comments().mayAdd(visit.user(), issue)) {
            return Wrong.with("comment", visit.text("host.link.noComment"));
        }
        ui().jira().db().transact(() -> link(visit, issue, type, inward, others, comment));
        visit.redirect(page(issue));
        return Wrong.NOTHING;
    }

    private void link(
            Visit visit, Issue issue, IssueLinkType type, boolean inward, List<Issue> others, String comment) {
        Links links = ui().jira().linking().links();
        for (Issue other : others) {
            links.create(inward ? other : issue, inward ? issue : other, type, null, visit.user());
        }
        if (!comment.isEmpty()) {
            ui().jira().issues().comments().add(visit.user(), issue, comment, true);
        }
    }
}
