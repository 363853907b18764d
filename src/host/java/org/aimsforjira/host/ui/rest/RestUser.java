package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import org.aimsforjira.host.ui.frame.Ui;
import org.jspecify.annotations.Nullable;

/** Who calls a resource. */
final class RestUser {
    private RestUser() {}

    /** The caller; nobody is refused with 401. */
    static ApplicationUser of(Ui ui, HttpServletRequest request) {
        ApplicationUser user = orNobody(ui, request);
        if (user == null) {
            throw RestErrors.refused(
                    401, "You are not authenticated. Authentication required to perform this operation.");
        }
        return user;
    }

    /** The caller, or null. */
    static @Nullable ApplicationUser orNobody(Ui ui, HttpServletRequest request) {
        return ui.jira()
                .users()
                .byKey(ui.host().sessions().userKey(request))
                .map(ApplicationUser.class::cast)
                .orElse(null);
    }
}
