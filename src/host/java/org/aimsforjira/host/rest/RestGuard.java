package org.aimsforjira.host.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.aimsforjira.host.web.Access;

/** Puts the checks before every REST method: who may call it, then whether the request is forged. */
public final class RestGuard implements DynamicFeature {
    private final Access access;

    /** Over the roles of the user. */
    public RestGuard(Access access) {
        this.access = access;
    }

    @Override
    public void configure(ResourceInfo method, FeatureContext context) {
        context.register(
                new AccessFilter(access, RestAccess.of(method.getResourceClass(), method.getResourceMethod())),
                Priorities.AUTHORIZATION);
        boolean excluded = method.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class);
        if (!excluded) {
            context.register(new ForgeryFilter(), Priorities.AUTHORIZATION + 1);
        }
    }

    /** The body Atlassian REST sends with a refusal. */
    static Response refusal(int status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("status-code", status, "message", message))
                .build();
    }

    @Priority(Priorities.AUTHORIZATION)
    private record AccessFilter(Access access, RestAccess needed) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (needed == RestAccess.ANYBODY) {
                return;
            }
            if (!access.isLoggedIn()) {
                request.abortWith(refusal(401, "Client must be authenticated to access this resource."));
            } else if (needed == RestAccess.ADMIN && !access.hasRole("admin")) {
                request.abortWith(refusal(403, "Client must be an administrator to access this resource."));
            } else if (needed == RestAccess.SYSTEM_ADMIN && !access.hasRole("sysadmin")) {
                request.abortWith(refusal(403, "Client must be a system administrator to access this resource."));
            }
        }
    }
}
