package org.aimsforjira.host.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who may call a REST method. */
enum RestAccess {
    /** Anybody, also nobody. */
    ANYBODY,
    /** Somebody with a licence: in the host everybody who is logged in. The default. */
    LICENSED,
    /** An administrator. */
    ADMIN,
    /** A system administrator. */
    SYSTEM_ADMIN;

    private static final Map<String, RestAccess> BY_ANNOTATION = Map.of(
            com.atlassian.annotations.security.UnrestrictedAccess.class.getName(), ANYBODY,
            com.atlassian.annotations.security.LicensedOnly.class.getName(), LICENSED,
            com.atlassian.annotations.security.AdminOnly.class.getName(), ADMIN,
            com.atlassian.annotations.security.SystemAdminOnly.class.getName(), SYSTEM_ADMIN,
            com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess.class.getName(), ANYBODY,
            com.atlassian.plugins.rest.api.security.annotation.LicensedOnly.class.getName(), LICENSED,
            com.atlassian.plugins.rest.api.security.annotation.AdminOnly.class.getName(), ADMIN,
            com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly.class.getName(), SYSTEM_ADMIN);

    /** What the annotations say; the method before its class before the package, and the strictest where one has several. */
    static RestAccess of(Class<?> resource, Method method) {
        List<AnnotatedElement> places = new ArrayList<>();
        places.add(method);
        places.add(resource);
        if (resource.getPackage() != null) {
            places.add(resource.getPackage());
        }
        for (AnnotatedElement place : places) {
            RestAccess strictest = null;
            for (Annotation annotation : place.getAnnotations()) {
                RestAccess said = BY_ANNOTATION.get(annotation.annotationType().getName());
                if (said != null && (strictest == null || said.compareTo(strictest) > 0)) {
                    strictest = said;
                }
            }
            if (strictest != null) {
                return strictest;
            }
        }
        return LICENSED;
    }
}
