package org.aimsforjira.host.jira.search;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import java.util.Locale;
import org.aimsforjira.host.jira.jql.JqlTexts;

/** What is wrong with a query, in the language of the searcher. */
final class Findings {
    private final Locale locale;
    private final MessageSet messages = new MessageSetImpl();

    Findings(Locale locale) {
        this.locale = locale;
    }

    void add(String key, Object... arguments) {
        messages.addErrorMessage(JqlTexts.text(locale, key, arguments));
    }

    MessageSet messages() {
        return messages;
    }
}
