package org.aimsforjira.host.ui.navigator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Addresses of the navigator. */
final class Addresses {
    private Addresses() {}

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The list of a query, which may have come from a filter. */
    static String list(Visit visit, String jql, @Nullable Long filterId) {
        String filter = filterId == null ? "" : "filter=" + filterId + "&";
        return visit.url("/issues/?" + filter + "jql=" + encoded(jql));
    }

    static String filter(Visit visit, long id) {
        return visit.url("/issues/?filter=" + id);
    }
}
