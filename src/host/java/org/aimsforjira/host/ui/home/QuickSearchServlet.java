package org.aimsforjira.host.ui.home;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** The search field of the header: an issue key leads to the issue, anything else to a search in summaries. */
public final class QuickSearchServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-[0-9]+");

    /** The action. */
    public QuickSearchServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        String wanted = visit.param("searchString");
        if (KEY.matcher(wanted).matches()) {
            visit.redirect("/browse/" + wanted.toUpperCase(Locale.ROOT));
        } else if (wanted.isEmpty()) {
            visit.redirect("/issues/");
        } else {
            String quoted = wanted.replace("\\", "\\\\").replace("\"", "\\\"");
            String jql = "summary ~ \"" + quoted + "\" ORDER BY updated DESC";
            visit.redirect("/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        }
    }
}
