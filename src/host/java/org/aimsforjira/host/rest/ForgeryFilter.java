package org.aimsforjira.host.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses forged requests. Stands in for XsrfResourceFilter of Atlassian REST, whose rules were read in its REST v1 form
 * (unconfirmed: that v2 kept them):
 *
 * <ul>
 *   <li>a POST of a browser must come from a page of the same origin, told by Origin or Referer;
 *   <li>a POST with a content type that an HTML form can send, or with none, needs {@code X-Atlassian-Token: no-check};
 *   <li>PUT, DELETE and PATCH are not refused, because no form can send them.
 * </ul>
 */
final class ForgeryFilter implements ContainerRequestFilter {
    private static final Set<String> FORM_TYPES =
            Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA, MediaType.TEXT_PLAIN);

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        boolean browser = isBrowser(request.getHeaderString("User-Agent"));
        if ((browser && !isOfSameOrigin(request)) || (isFormType(request.getMediaType()) && !isMarked(request))) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .entity("XSRF check failed")
                    .build());
        }
    }

    private static boolean isBrowser(@Nullable String userAgent) {
        return userAgent != null && (userAgent.startsWith("Mozilla/") || userAgent.startsWith("Opera/"));
    }

    private static boolean isFormType(@Nullable MediaType type) {
        return type == null || FORM_TYPES.contains((type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT));
    }

    private static boolean isMarked(ContainerRequestContext request) {
        String mark = request.getHeaderString("X-Atlassian-Token");
        return mark != null && (mark.equals("no-check") || mark.equalsIgnoreCase("nocheck"));
    }

    private static boolean isOfSameOrigin(ContainerRequestContext request) {
        URI own = request.getUriInfo().getRequestUri();
        return isSame(request.getHeaderString("Referer"), own) || isSame(request.getHeaderString("Origin"), own);
    }

    private static boolean isSame(@Nullable String header, URI own) {
        if (header == null) {
            return false;
        }
        try {
            URI other = URI.create(header);
            return Objects.equals(other.getScheme(), own.getScheme())
                    && Objects.equals(other.getHost(), own.getHost())
                    && other.getPort() == own.getPort();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
