package org.aimsforjira.host.plugin;

import java.lang.reflect.Method;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * Lets templates call listed methods only. Jira blocks the call, logs a warning and renders on; here the page fails and
 * says which method is missing on the list, because a blocked call is always a fault of the plugin.
 */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOWLIST = "host.allowlist";

    private @Nullable MethodAllowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices rs) {
        allowlist = (MethodAllowlist) rs.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    public @Nullable VelMethod getMethod(@Nullable Object obj, String methodName, Object[] args, Info i)
            throws Exception {
        if (obj == null) {
            return null;
        }
        Method method = introspector.getMethod(obj.getClass(), methodName, args);
        if (method == null) {
            if (obj.getClass().isArray()) {
                return super.getMethod(obj, methodName, args, i);
            }
            throw new TemplateException(place(i) + ": " + obj.getClass().getName() + " has no public method "
                    + methodName + " for these " + args.length + " arguments");
        }
        check(obj, method, i);
        return super.getMethod(obj, methodName, args, i);
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(@Nullable Object obj, String identifier, Info i) throws Exception {
        if (obj == null) {
            return null;
        }
        if (obj instanceof Map) {
            return super.getPropertyGet(obj, identifier, i);
        }
        Method getter = getter(obj.getClass(), identifier);
        if (getter == null) {
            throw new TemplateException(place(i) + ": " + obj.getClass().getName() + " has no property " + identifier
                    + (hasMethod(obj, identifier) ? "; call the method: ." + identifier + "()" : ""));
        }
        check(obj, getter, i);
        return super.getPropertyGet(obj, identifier, i);
    }

    @Override
    public VelPropertySet getPropertySet(Object obj, String identifier, Object arg, Info i) throws Exception {
        if (obj instanceof Map) {
            return super.getPropertySet(obj, identifier, arg, i);
        }
        throw new TemplateException(place(i) + ": a template may not set ." + identifier + " of an object");
    }

    private void check(Object target, Method method, Info info) {
        MethodAllowlist list = allowlist;
        if (list != null && !list.allows(target, method)) {
            throw new TemplateException(place(info) + ": the call is blocked; add "
                    + MethodAllowlist.entry(method.getDeclaringClass(), method)
                    + " to the plugin's velocity-allowlist");
        }
    }

    private @Nullable Method getter(Class<?> type, String identifier) {
        String capital = Character.toUpperCase(identifier.charAt(0)) + identifier.substring(1);
        String small = Character.toLowerCase(identifier.charAt(0)) + identifier.substring(1);
        Object[] none = new Object[0];
        for (String name :
                new String[] {"get" + identifier, "get" + capital, "get" + small, "is" + capital, "is" + small}) {
            Method method = introspector.getMethod(type, name, none);
            if (method != null) {
                return method;
            }
        }
        return introspector.getMethod(type, "get", new Object[] {identifier});
    }

    private boolean hasMethod(Object target, String name) {
        return introspector.getMethod(target.getClass(), name, new Object[0]) != null;
    }

    private static String place(Info info) {
        return info.getTemplateName() + ", line " + info.getLine() + ", column " + info.getColumn();
    }
}
