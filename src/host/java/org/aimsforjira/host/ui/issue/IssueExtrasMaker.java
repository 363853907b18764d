package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.permission.ProjectPermissions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.attach.Attachment;
import org.aimsforjira.host.jira.link.VisibleLinks;
import org.aimsforjira.host.ui.frame.Link;
import org.aimsforjira.host.ui.frame.LinkGroup;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Gathers links, attachments and watchers of an issue, and the operations on it that Jira keeps under "More". */
final class IssueExtrasMaker {
    private static final long KILO = 1024;

    private IssueExtrasMaker() {}

    static IssueExtras of(Visit visit, Issue issue) {
        return new IssueExtras(
                visit.ui().jira().issues().archive().isArchived(issue),
                links(visit, issue),
                linkUrl(visit, issue),
                visit.ui().jira().attachments().of(issue.getId()).stream()
                        .map(attachment -> file(visit, issue, attachment))
                        .toList(),
                visit.ui().jira().attachments().mayAdd(visit.user(), issue)
                        ? visit.url("/secure/AttachFile!default.jspa?id=" + issue.getId())
                        : null,
                watch(visit, issue));
    }

    private static boolean linking(Visit visit) {
        return visit.ui().service(IssueLinkManager.class).isLinkingEnabled();
    }

    private static @Nullable String linkUrl(Visit visit, Issue issue) {
        return linking(visit) && IssueAccess.may(visit, ProjectPermissions.LINK_ISSUES, issue)
                ? visit.url("/secure/LinkJiraIssue!default.jspa?id=" + issue.getId())
                : null;
    }

    private static List<IssueExtras.LinkBlock> links(Visit visit, Issue issue) {
        if (!linking(visit)) {
            return List.of();
        }
        boolean mayDelete = IssueAccess.may(visit, ProjectPermissions.LINK_ISSUES, issue);
        Map<String, List<IssueExtras.Linked>> byDescription = new LinkedHashMap<>();
        for (VisibleLinks.Side side : visit.ui().jira().linking().visible().of(issue, visit.user())) {
            long linkId = side.link().getId();
            byDescription
                    .computeIfAbsent(side.description(), description -> new ArrayList<>())
                    .add(new IssueExtras.Linked(
                            linkId,
                            IssueRows.of(visit, side.other()),
                            mayDelete
                                    ? visit.url(
                                            "/secure/DeleteLink!default.jspa?id=" + issue.getId() + "&linkId=" + linkId)
                                    : null));
        }
        return byDescription.entrySet().stream()
                .map(entry -> new IssueExtras.LinkBlock(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static IssueExtras.File file(Visit visit, Issue issue, Attachment attachment) {
        String id = String.valueOf(attachment.id());
        return new IssueExtras.File(
                attachment.id(),
                attachment.name(),
                visit.url("/secure/attachment/" + id + "/" + encode(attachment.name())),
                size(visit, attachment.size()),
                visit.ui().people().of(attachment.author(), visit.text("host.user.anonymous")),
                visit.words().moment(attachment.created()),
                visit.ui().jira().attachments().mayDelete(visit.user(), issue, attachment)
                        ? visit.url("/secure/DeleteAttachment!default.jspa?id=" + issue.getId() + "&attachment=" + id)
                        : null);
    }

    private static String encode(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String size(Visit visit, long bytes) {
        if (bytes < KILO) {
            return visit.words().get("host.attach.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? visit.words().get("host.attach.kilobytes", bytes / KILO)
                : visit.words().get("host.attach.megabytes", visit.words().number((bytes * 10 / KILO / KILO) / 10.0));
    }

    private static IssueExtras.Watch watch(Visit visit, Issue issue) {
        var watchers = visit.ui().jira().watchers();
        boolean on = visit.ui().service(WatcherManager.class).isWatchingEnabled();
        return new IssueExtras.Watch(
                watchers.count(issue.getId()),
                watchers.isWatching(visit.user(), issue.getId()),
                on && watchers.mayWatch(visit.user(), issue)
                        ? visit.url("/secure/VoteOrWatchIssue.jspa?id=" + issue.getId())
                        : null,
                watchers.mayView(visit.user(), issue)
                        ? visit.url("/secure/ManageWatchers!default.jspa?id=" + issue.getId())
                        : null);
    }

    /** The operations of Jira in the menu "More", in Jira's order. */
    static List<LinkGroup> operations(Visit visit, Issue issue) {
        List<Link> attach = new ArrayList<>();
        if (visit.ui().jira().attachments().mayAdd(visit.user(), issue)) {
            attach.add(link(visit, "attach-file", "/secure/AttachFile!default.jspa", issue));
        }
        List<Link> work = new ArrayList<>();
        if (linkUrl(visit, issue) != null) {
            work.add(link(visit, "link-issue", "/secure/LinkJiraIssue!default.jspa", issue));
        }
        if (visit.ui().jira().cloner().mayClone(visit.user(), issue)) {
            work.add(link(visit, "clone-issue", "/secure/CloneIssueDetails!default.jspa", issue));
        }
        if (IssueAccess.may(visit, ProjectPermissions.MOVE_ISSUES, issue)) {
            work.add(link(visit, "move-issue", "/secure/MoveIssue!default.jspa", issue));
        }
        var archive = visit.ui().jira().issues().archive();
        if (archive.maySwitch(visit.user(), issue)) {
            work.add(
                    archive.isArchivedItself(issue)
                            ? link(visit, "restore-issue", "/secure/RestoreIssue!default.jspa", issue)
                            : link(visit, "archive-issue", "/secure/ArchiveIssue!default.jspa", issue));
        }
        List<LinkGroup> groups = new ArrayList<>();
        for (List<Link> links : List.of(attach, work)) {
            if (!links.isEmpty()) {
                groups.add(new LinkGroup(null, links));
            }
        }
        return groups;
    }

    private static Link link(Visit visit, String id, String path, Issue issue) {
        return Link.to(visit.text("host.op." + id), visit.url(path + "?id=" + issue.getId()))
                .withId(id);
    }
}
