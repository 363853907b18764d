package org.aimsforjira.host.ui.navigator;

import java.io.IOException;
import java.util.OptionalLong;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** The navigator's address of before Jira 6, which links in mails and plugins still have. */
public final class OldNavigatorServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The redirect. */
    public OldNavigatorServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        String jql = visit.param("jqlQuery").isEmpty() ? visit.param("jql") : visit.param("jqlQuery");
        OptionalLong filter =
                visit.number("requestId").isPresent() ? visit.number("requestId") : visit.number("filter");
        if (filter.isPresent()) {
            visit.redirect("/issues/?filter=" + filter.getAsLong());
        } else {
            visit.redirect(jql.isEmpty() ? "/issues/" : "/issues/?jql=" + Addresses.encoded(jql));
        }
    }
}
