package org.aimsforjira.platform.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.UserKey;

/** The people of Jira's user directories. */
@Named
public class JiraPeople implements People {

    private final JiraAuthenticationContext authentication;
    private final UserManager userManager;

    @Inject
    public JiraPeople(
            @ComponentImport JiraAuthenticationContext authentication, @ComponentImport UserManager userManager) {
        this.authentication = authentication;
        this.userManager = userManager;
    }

    @Override
    public Optional<UserKey> current() {
        return Optional.ofNullable(authentication.getLoggedInUser()).map(user -> new UserKey(user.getKey()));
    }

    @Override
    public String displayName(UserKey user) {
        return Optional.ofNullable(userManager.getUserByKey(user.value()))
                .map(ApplicationUser::getDisplayName)
                .filter(name -> !name.isBlank())
                .orElse(user.value());
    }

    @Override
    public boolean isActive(UserKey user) {
        ApplicationUser found = userManager.getUserByKey(user.value());
        return found != null && found.isActive();
    }
}
