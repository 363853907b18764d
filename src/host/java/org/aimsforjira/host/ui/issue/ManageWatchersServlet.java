package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.List;
import org.aimsforjira.host.jira.watch.Watchers;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Who watches an issue. Needs View Voters and Watchers; adding and removing others needs Manage Watchers. */
public final class ManageWatchersServlet extends OperationServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public ManageWatchersServlet(Ui ui) {
        super(ui);
    }

    private Watchers watchers() {
        return ui().jira().watchers();
    }

    @Override
    Issue allowed(Visit visit) {
        Issue issue = IssueAccess.byId(visit);
        if (!watchers().mayView(visit.user(), issue)) {
            throw new Refused(visit.user() == null ? Refused.Kind.LOGIN : Refused.Kind.FORBIDDEN);
        }
        return issue;
    }

    @Override
    OperationPage page(Visit visit, Issue issue, Wrong wrong) {
        List<ApplicationUser> watching =
                watchers().byName(issue.getId(), visit.words().locale());
        OperationPage page = about(visit, issue, "watchers", "manage-watchers", "/secure/ManageWatchers.jspa")
                .failed(wrong.messages());
        if (!watchers().mayManage(visit.user(), issue)) {
            return page.noting(
                    watching.isEmpty()
                            ? List.of(visit.text("host.watchers.none"))
                            : watching.stream()
                                    .map(ApplicationUser::getDisplayName)
                                    .toList());
        }
        return page.asking(List.of(
                        input(
                                "remove",
                                visit.text("host.watchers.remove"),
                                "multicheckboxes",
                                watching.isEmpty() ? visit.text("host.watchers.none") : "",
                                "",
                                watching.stream()
                                        .map(user -> new Choice(user.getKey(), user.getDisplayName(), false))
                                        .toList(),
                                null),
                        input(
                                "add",
                                visit.text("host.watchers.add"),
                                "userpicker",
                                "",
                                visit.param("add"),
                                List.of(),
                                wrong.errors().get("add"))))
                .suggesting(ui().people().active());
    }

    @Override
    Wrong act(Visit visit, Issue issue) throws IOException {
        if (!watchers().mayManage(visit.user(), issue)) {
            throw new Refused(Refused.Kind.FORBIDDEN);
        }
        String name = visit.param("add");
        ApplicationUser added = ui().jira().users().byName(name).orElse(null);
        if (!name.isEmpty() && added == null) {
            return Wrong.with("add", visit.words().get("host.watchers.unknown", name));
        }
        if (added != null && !watchers().mayWatch(added, issue)) {
            return Wrong.with("add", visit.words().get("host.watchers.blind", added.getDisplayName()));
        }
        ui().jira().db().transact(() -> {
            visit.params("remove")
                    .forEach(key -> ui().jira()
                            .users()
                            .byKey(key)
                            .ifPresent(user -> watchers().stop(user, issue.getId())));
            if (added != null) {
                watchers().start(added, issue.getId());
            }
        });
        visit.redirect(page(issue));
        return Wrong.NOTHING;
    }
}
