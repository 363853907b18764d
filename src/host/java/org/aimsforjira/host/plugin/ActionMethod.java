package org.aimsforjira.host.plugin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The method an address runs, and what its annotations demand. */
final class ActionMethod {
    private final Class<?> type;
    private final Method method;

    private ActionMethod(Class<?> type, Method method) {
        this.type = type;
        this.method = method;
    }

    /** {@code doExecute} for no command, else {@code do<Command>}, which must be public. */
    static Optional<ActionMethod> of(Class<?> type, @Nullable String command) {
        String name = command == null || command.isEmpty()
                ? "doExecute"
                : "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            for (Method method : owner.getDeclaredMethods()) {
                boolean callable = command == null || Modifier.isPublic(method.getModifiers());
                if (method.getName().equals(name) && method.getParameterCount() == 0 && callable) {
                    return Optional.of(new ActionMethod(type, method));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the HTTP method is allowed. A method or class without {@link SupportedMethods} allows none: all public plugins
     * for Jira 11 annotate, what Jira does otherwise is unconfirmed.
     */
    boolean supports(String httpMethod) {
        SupportedMethods supported = find(SupportedMethods.class);
        return supported != null
                && Arrays.stream(supported.value()).map(RequestMethod::name).anyMatch(httpMethod::equals);
    }

    /** Whether a token against forged requests is needed. */
    boolean needsToken() {
        return method.isAnnotationPresent(RequiresXsrfCheck.class);
    }

    /** Whether the administrator must have entered the password again; on method, class or package. */
    boolean needsWebSudo() {
        return find(WebSudoRequired.class) != null || type.getPackage().isAnnotationPresent(WebSudoRequired.class);
    }

    private <A extends Annotation> @Nullable A find(Class<A> annotation) {
        A own = method.getAnnotation(annotation);
        return own == null ? inherited(annotation) : own;
    }

    private <A extends Annotation> @Nullable A inherited(Class<A> annotation) {
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            A found = owner.getAnnotation(annotation);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return type.getName() + "." + method.getName() + "()";
    }
}
