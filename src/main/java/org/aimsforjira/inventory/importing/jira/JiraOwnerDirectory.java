package org.aimsforjira.inventory.importing.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aimsforjira.inventory.importing.domain.OwnerDirectory;
import org.aimsforjira.shared.UserKey;

/** Finds people in Jira's users. */
@Named
public class JiraOwnerDirectory implements OwnerDirectory {
    private final UserManager users;

    @Inject
    public JiraOwnerDirectory(@ComponentImport UserManager users) {
        this.users = users;
    }

    @Override
    public Match find(String words) {
        Optional<ApplicationUser> named =
                Optional.ofNullable(users.getUserByName(words)).filter(ApplicationUser::isActive);
        if (named.isPresent()) {
            return Match.of(new UserKey(named.get().getKey()));
        }
        return words.indexOf('@') > 0
                ? match(words, ApplicationUser::getEmailAddress)
                : match(words, ApplicationUser::getDisplayName);
    }

    private Match match(String words, Function<ApplicationUser, String> name) {
        List<ApplicationUser> found = users.getAllApplicationUsers().stream()
                .filter(ApplicationUser::isActive)
                .filter(user -> words.equalsIgnoreCase(name.apply(user)))
                .limit(2)
                .toList();
        if (found.isEmpty()) {
            return Match.NOBODY;
        }
        return found.size() > 1
                ? Match.SEVERAL
                : Match.of(new UserKey(found.get(0).getKey()));
    }
}
