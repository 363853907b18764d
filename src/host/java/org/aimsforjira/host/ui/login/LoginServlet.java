package org.aimsforjira.host.ui.login;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Person;
import org.aimsforjira.host.ui.frame.ReturnPath;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** The login page at Jira's address, with a list of the development users. */
public final class LoginServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String HOME = "/secure/Dashboard.jspa";

    /** The page. */
    public LoginServlet(Ui ui) {
        super(ui);
    }

    /**
     * What the page shows.
     *
     * @param userName name typed before, may be empty
     * @param destination where the reader goes afterwards
     * @param notice what the reader should know first, or null
     * @param error why it did not work, or null
     * @param people the development users; their passwords are their names
     */
    public record LoginPage(
            String userName,
            String destination,
            @Nullable String notice,
            @Nullable String error,
            List<Person> people) {
        /** Copies the list. */
        public LoginPage {
            people = List.copyOf(people);
        }
    }

    @Override
    protected void show(Visit visit) throws IOException {
        render(visit, 200, "", null);
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        String developmentUser = visit.param("development_user");
        String name = developmentUser.isEmpty() ? visit.param("os_username") : developmentUser;
        String password = developmentUser.isEmpty() ? visit.request().getParameter("os_password") : developmentUser;
        Optional<? extends ApplicationUser> user =
                ui().jira().users().authenticate(name, password == null ? "" : password);
        if (user.isEmpty()) {
            render(visit, 401, name, visit.text("host.login.failed"));
            return;
        }
        ui().host().sessions().login(visit.request(), user.get().getKey());
        visit.redirect(ReturnPath.safe(visit.param("os_destination"), HOME));
    }

    private void render(Visit visit, int status, String name, @Nullable String error) throws IOException {
        String destination = ReturnPath.safe(visit.param("os_destination"), HOME);
        LoginPage page = new LoginPage(
                name, destination, notice(visit), error, ui().people().active());
        visit.show(status, Frame.of(visit.text("host.login.title")), "login/login.vm", Map.of("page", page));
    }

    private static @Nullable String notice(Visit visit) {
        if (visit.param("permissionViolation").equals("true")) {
            return visit.text("host.login.violation");
        }
        ApplicationUser user = visit.user();
        return user == null ? null : visit.words().get("host.login.already", user.getDisplayName());
    }
}
