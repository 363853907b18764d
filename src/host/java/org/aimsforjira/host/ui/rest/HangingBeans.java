package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.attach.Attachment;
import org.aimsforjira.host.jira.link.VisibleLinks;
import org.aimsforjira.host.ui.frame.Ui;
import org.jspecify.annotations.Nullable;

/** Links, attachments and watchers in the JSON shapes of Jira's REST API. */
final class HangingBeans {
    private final Ui ui;
    private final Beans beans;

    HangingBeans(Ui ui, Beans beans) {
        this.ui = ui;
        this.beans = beans;
    }

    /** Adds what hangs on an issue to its fields, links as far as the reader sees their other ends. */
    void addTo(Map<String, Object> fields, Issue issue, @Nullable ApplicationUser reader) {
        if (ui.service(IssueLinkManager.class).isLinkingEnabled()) {
            List<Map<String, Object>> links = ui.jira().linking().visible().of(issue, reader).stream()
                    .map(this::link)
                    .toList();
            fields.put("issuelinks", links);
        }
        List<Map<String, Object>> files = ui.jira().attachments().of(issue.getId()).stream()
                .map(attachment -> attachment(attachment, reader))
                .toList();
        fields.put("attachment", files);
        fields.put("watches", watches(issue, reader));
    }

    private Map<String, Object> link(VisibleLinks.Side side) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(side.link().getId()));
        bean.put("self", beans.self("issueLink/" + side.link().getId()));
        bean.put("type", type(side.type()));
        bean.put(side.outward() ? "outwardIssue" : "inwardIssue", linked(side.other()));
        return bean;
    }

    Map<String, Object> type(IssueLinkType type) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(type.getId()));
        bean.put("name", type.getName());
        bean.put("inward", type.getInward());
        bean.put("outward", type.getOutward());
        bean.put("self", beans.self("issueLinkType/" + type.getId()));
        return bean;
    }

    Map<String, Object> linked(Issue issue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.getSummary());
        fields.put("status", beans.status(issue.getStatus()));
        fields.put("priority", beans.priority(issue.getPriority()));
        fields.put("issuetype", beans.issueType(issue.getIssueType()));
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(issue.getId()));
        bean.put("key", issue.getKey());
        bean.put("self", beans.self("issue/" + issue.getId()));
        bean.put("fields", fields);
        return bean;
    }

    private Map<String, Object> attachment(Attachment attachment, @Nullable ApplicationUser reader) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("attachment/" + attachment.id()));
        bean.put("id", String.valueOf(attachment.id()));
        bean.put("filename", attachment.name());
        bean.put("author", beans.user(attachment.author()));
        bean.put("created", beans.moment(attachment.created(), ui.jira().users().zoneOf(reader)));
        bean.put("size", attachment.size());
        bean.put("mimeType", attachment.contentType());
        bean.put(
                "content",
                ui.host().baseUrl() + "/secure/attachment/" + attachment.id() + "/"
                        + URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8));
        return bean;
    }

    /** The watchers' numbers. */
    Map<String, Object> watches(Issue issue, @Nullable ApplicationUser reader) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("issue/" + issue.getKey() + "/watchers"));
        bean.put("watchCount", ui.jira().watchers().count(issue.getId()));
        bean.put("isWatching", ui.jira().watchers().isWatching(reader, issue.getId()));
        return bean;
    }
}
