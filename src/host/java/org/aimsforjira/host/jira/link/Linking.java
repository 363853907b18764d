package org.aimsforjira.host.jira.link;

import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.time.Clock;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.JiraOptions;
import org.aimsforjira.host.jira.issue.Issues;
import org.aimsforjira.host.sal.HostEvents;

/** Everything about issue links, put together. The links of an issue go with it, without a word in the other issue's history (unconfirmed). */
public final class Linking {
    private final LinkTypes types;
    private final Links links;
    private final VisibleLinks visible;
    private final IssueLinkManager manager;
    private final IssueLinkTypeManager typeManager;

    /** Puts the parts together. */
    public Linking(Db db, Clock clock, HostEvents events, JiraOptions options, Issues issues) {
        types = new LinkTypes(db, options);
        links = new Links(new LinkStore(db), types, issues, events, clock);
        visible = new VisibleLinks(links, issues.finder());
        manager = new IssueLinkManagerService(links, visible, types, issues.finder(), options);
        typeManager = new IssueLinkTypeManagerService(types);
        issues.beforeDelete((issue, user) -> links.removeAll(issue, user, false));
    }

    /** Types of links. */
    public LinkTypes types() {
        return types;
    }

    /** Links. */
    public Links links() {
        return links;
    }

    /** Links as somebody may see them. */
    public VisibleLinks visible() {
        return visible;
    }

    /** The published manager. */
    public IssueLinkManager manager() {
        return manager;
    }

    /** The published manager of types. */
    public IssueLinkTypeManager typeManager() {
        return typeManager;
    }
}
