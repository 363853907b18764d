package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.aimsforjira.host.plugin.FragmentContext;
import org.aimsforjira.host.plugin.WebFragments.FragmentException;
import org.aimsforjira.host.plugin.WebFragments.Panel;
import org.aimsforjira.host.ui.frame.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Panels of plugins on an issue's page. One that allows it is loaded after the page, as Jira may do; one that fails is
 * replaced by a sentence with the id of the fault in the log, and the rest of the page stays.
 */
final class IssuePanels {
    private static final Logger LOG = LoggerFactory.getLogger(IssuePanels.class);

    private IssuePanels() {}

    /** Where the panels stand. */
    static FragmentContext context(Visit visit, Issue issue) {
        return visit.fragments().with("issue", issue).with("project", issue.getProjectObject());
    }

    static List<PanelBlock> at(Visit visit, Issue issue, String location) {
        return visit.ui().host().fragments().panels(location, context(visit, issue)).stream()
                .map(panel -> block(visit, issue, panel))
                .toList();
    }

    private static PanelBlock block(Visit visit, Issue issue, Panel panel) {
        String id = panel.completeKey().substring(panel.completeKey().indexOf(':') + 1);
        String loadUrl = panel.supportsAjaxLoad()
                ? visit.url("/secure/AjaxIssuePanel.jspa?issueId=" + issue.getId() + "&panel="
                        + URLEncoder.encode(panel.completeKey(), StandardCharsets.UTF_8))
                : null;
        return new PanelBlock(
                id, panel.completeKey(), panel.label(), loadUrl, loadUrl == null ? content(visit, panel) : "");
    }

    /** The content, or a sentence about why there is none. */
    static String content(Visit visit, Panel panel) {
        try {
            return panel.html();
        } catch (FragmentException fault) {
            String id = UUID.randomUUID().toString();
            LOG.error("Fault {} in panel {}", id, panel.completeKey(), fault);
            return "<p class=\"host-panel-failed\" data-fault-id=\"" + id + "\">"
                    + visit.text("host.panel.failed") + " " + visit.text("host.fault.id") + " <code>" + id
                    + "</code></p>";
        }
    }
}
