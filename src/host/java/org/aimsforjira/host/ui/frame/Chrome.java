package org.aimsforjira.host.ui.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What header, menus and footer show; for templates as {@code $c}.
 *
 * @param contextPath path all addresses start with
 * @param baseUrl address of the host with the context path
 * @param assetsUrl address below which scripts, styles and pictures lie
 * @param language language of the page as BCP 47 tag
 * @param locale locale as Jira writes it: {@code en_US}
 * @param token XSRF token of the browser
 * @param here path and query of this page without the context path, to come back to
 * @param user who is logged in, or null
 * @param admin whether that is a Jira administrator
 * @param createQuery query that presets the project of a new issue, may be empty
 * @param projects projects for the menu
 * @param adminTabs areas of the administration, empty for others
 * @param topItems links of plugins in the header
 * @param personalItems links of plugins in the user menu
 * @param languages languages to pick
 * @param switchUsers development users to change to
 */
public record Chrome(
        String contextPath,
        String baseUrl,
        String assetsUrl,
        String language,
        String locale,
        String token,
        String here,
        @Nullable Person user,
        boolean admin,
        String createQuery,
        List<Link> projects,
        List<Link> adminTabs,
        List<Link> topItems,
        List<Link> personalItems,
        List<Choice> languages,
        List<Person> switchUsers) {
    /** Copies the lists. */
    public Chrome {
        projects = List.copyOf(projects);
        adminTabs = List.copyOf(adminTabs);
        topItems = List.copyOf(topItems);
        personalItems = List.copyOf(personalItems);
        languages = List.copyOf(languages);
        switchUsers = List.copyOf(switchUsers);
    }

    /** An address of the host. */
    public String url(String path) {
        return contextPath + path;
    }

    /** The address of a script, style or picture. */
    public String asset(String path) {
        return assetsUrl + "/" + path;
    }

    /** The user name, or null for nobody. */
    public @Nullable String userName() {
        return user == null ? null : user.name();
    }

    /** The full name, or null for nobody. */
    public @Nullable String userFullName() {
        return user == null ? null : user.displayName();
    }

    /** Address of the user's picture, or null for nobody. */
    public @Nullable String avatar() {
        return user == null ? null : user.avatar();
    }

    /** Colours a page starts with; a script puts in what the reader chose. */
    public String colorMode() {
        return "light";
    }
}
