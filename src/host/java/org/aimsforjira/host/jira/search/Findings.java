package org.aimsforjira.host.jira.search;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import java.util.Locale;
import org.aimsforjira.host.jira.jql.JqlTexts;

/** What is wrong with a query, in the language of the searcher. */
final class Findings {
    private final Locale locale;
    private final boolean validating;
    private final MessageSet messages = new MessageSetImpl();

    /**
     * Nothing yet.
     *
     * @param validating whether somebody asks what is wrong; a search does not
     */
    Findings(Locale locale, boolean validating) {
        this.locale = locale;
        this.validating = validating;
    }

    /** An empty list of the same kind, for a part that may turn out not to matter. */
    Findings apart() {
        return new Findings(locale, validating);
    }

    boolean validating() {
        return validating;
    }

    void add(String key, Object... arguments) {
        messages.addErrorMessage(JqlTexts.text(locale, key, arguments));
    }

    void addAll(MessageSet more) {
        messages.addMessageSet(more);
    }

    MessageSet messages() {
        return messages;
    }
}
