package org.aimsforjira.host.ui.login;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.user.HostGroup;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Person;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** The profile of the user who is logged in, or of another one by name. */
public final class ProfileServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public ProfileServlet(Ui ui) {
        super(ui);
    }

    /**
     * What the page shows.
     *
     * @param person the user
     * @param email address for mails
     * @param language name of the language
     * @param zone time zone
     * @param groups names of the groups
     */
    public record ProfilePage(Person person, String email, String language, String zone, List<String> groups) {
        /** Copies the list. */
        public ProfilePage {
            groups = List.copyOf(groups);
        }
    }

    @Override
    protected void show(Visit visit) throws IOException {
        ApplicationUser reader = visit.mustBeLoggedIn();
        ApplicationUser user = ui().jira()
                .users()
                .byName(visit.param("name"))
                .map(ApplicationUser.class::cast)
                .orElse(reader);
        ProfilePage page = new ProfilePage(
                ui().people().of(user),
                user.getEmailAddress(),
                ui().jira()
                        .users()
                        .localeOf(user)
                        .getDisplayLanguage(visit.words().locale()),
                ui().jira().users().zoneOf(user).getId(),
                ui().jira().groups().of(user).stream()
                        .map(HostGroup::name)
                        .sorted()
                        .toList());
        visit.show(Frame.of(visit.text("host.profile.title")), "login/profile.vm", Map.of("page", page));
    }
}
