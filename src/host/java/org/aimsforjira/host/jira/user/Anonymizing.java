package org.aimsforjira.host.jira.user;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Anonymizes users (Atlassian, "Dev docs: Anonymizing users" and "Anonymizing users"): plugins delete personal data, then the key
 * becomes {@code JIRAUSER} and the id where it is older than Jira 8.4, then the name becomes {@code jirauser} and the id and the display
 * name {@code user-} and a hash. Errors of plugins do not stop it. Differs from Jira: at once and not as a task, without a transfer of
 * ownership, and only for users who have a key of today, which is all users of the host.
 */
public final class Anonymizing {
    private final Users users;
    private final List<UserAnonymizationHandler> eraseHandlers = new CopyOnWriteArrayList<>();
    private final List<UserKeyChangeHandler> keyHandlers = new CopyOnWriteArrayList<>();

    /** Works on the users. */
    public Anonymizing(Users users) {
        this.users = users;
    }

    /** Announces a module user-anonymization-handler. */
    public void add(UserAnonymizationHandler handler) {
        eraseHandlers.add(handler);
    }

    /** Takes it back. */
    public void remove(UserAnonymizationHandler handler) {
        eraseHandlers.remove(handler);
    }

    /** Announces a module user-key-change-handler. */
    public void add(UserKeyChangeHandler handler) {
        keyHandlers.add(handler);
    }

    /** Takes it back. */
    public void remove(UserKeyChangeHandler handler) {
        keyHandlers.remove(handler);
    }

    /** Anonymizes and deactivates a user; says what plugins could not do. */
    public List<String> anonymize(HostUser user) {
        List<String> errors = new ArrayList<>();
        for (UserAnonymizationHandler handler : eraseHandlers) {
            note(handler.update(new UserAnonymizationParameter(user.getKey())), errors);
        }
        String key = "JIRAUSER" + user.getId();
        if (!key.equals(user.getKey())) {
            for (UserKeyChangeHandler handler : keyHandlers) {
                note(handler.update(new UserPropertyChangeParameter(user.getKey(), key)), errors);
            }
        }
        users.anonymize(
                user,
                "jirauser" + user.getId(),
                "user-" + String.format(Locale.ROOT, "%05x", user.getKey().hashCode() & 0xfffff));
        return errors;
    }

    private static void note(ServiceResult result, List<String> errors) {
        errors.addAll(result.getErrorCollection().getErrorMessages());
    }
}
