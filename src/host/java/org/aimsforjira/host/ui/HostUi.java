package org.aimsforjira.host.ui;

import java.util.List;
import org.aimsforjira.host.HostContext;
import org.aimsforjira.host.web.Mounted;

/** What the host's own pages bring to the server. */
public final class HostUi {
    private HostUi() {}

    /** The servlets of the host's own pages. */
    public static List<Mounted> servlets(HostContext host) {
        return List.of();
    }

    /** JAX-RS resources (instances) for {@code /rest/api/2}. */
    public static List<Object> restResources(HostContext host) {
        return List.of();
    }

    /** Puts header and navigation around pages of plugins. */
    public static PageDecorator decorator(HostContext host) {
        return (request, response, html) -> {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(html);
        };
    }
}
