package org.aimsforjira.host.ui.home;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** The list of the projects the reader may see. */
public final class BrowseProjectsServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public BrowseProjectsServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        List<ProjectRow> projects = ProjectRow.visibleTo(visit);
        visit.show(
                Frame.of(visit.text("host.projects.title")).in("projects"),
                "home/projects.vm",
                Map.of("projects", projects));
    }
}
