package org.aimsforjira.host.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.glassfish.hk2.api.Factory;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * The resources of one REST module. Stands in for Atlassian REST v2 with its JSON: unknown properties of a body are refused
 * with 400 and dates are epoch milliseconds (developer notes of basic-jira-development-panels 2.0 for Jira 11.3); null
 * properties are left out (REST v1; unconfirmed for v2).
 */
public final class RestApplication {
    private final Map<Class<?>, Object> providers = new LinkedHashMap<>();
    private final ResourceConfig config = new ResourceConfig();

    private RestApplication(RestGuard guard) {
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.property(ServerProperties.BV_SEND_ERROR_IN_RESPONSE, false);
        config.register(JacksonFeature.class);
        config.register(new Mapper());
        config.register(guard);
    }

    /**
     * The resources and providers of a plugin.
     *
     * @param resources classes with {@code @Path}; one object is made for each request
     * @param providerClasses classes with {@code @Provider}; one object is made now
     * @param maker makes an object with its dependencies
     */
    public static RestApplication ofPlugin(
            RestGuard guard,
            Collection<Class<?>> resources,
            Collection<Class<?>> providerClasses,
            Function<Class<?>, Object> maker) {
        RestApplication application = new RestApplication(guard);
        application.config.registerClasses(new java.util.LinkedHashSet<>(resources));
        providerClasses.forEach(type -> application.providers.put(type, maker.apply(type)));
        application.providers.values().forEach(application.config::register);
        application.config.register(new AbstractBinder() {
            @Override
            protected void configure() {
                resources.forEach(type -> bindFactory(new Made<>(type, maker)).to(type));
            }
        });
        return application;
    }

    /** Ready-made resources of the host. */
    public static RestApplication ofHost(RestGuard guard, List<Object> resources) {
        RestApplication application = new RestApplication(guard);
        Map<Class<?>, Object> byType = new LinkedHashMap<>();
        resources.forEach(resource -> byType.put(resource.getClass(), resource));
        application.config.registerClasses(byType.keySet());
        application.config.register(new AbstractBinder() {
            @Override
            protected void configure() {
                byType.keySet()
                        .forEach(type ->
                                bindFactory(new Made<>(type, byType::get)).to(type));
            }
        });
        return application;
    }

    /** The servlet that answers for the resources. */
    ServletContainer servlet(ServletContext context, String name) throws ServletException {
        ServletContainer servlet = new ServletContainer(config);
        servlet.init(new Config(context, name));
        return servlet;
    }

    private static final class Mapper implements ContextResolver<ObjectMapper> {
        private final ObjectMapper mapper = new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }

    private record Made<T>(Class<T> type, Function<Class<?>, Object> maker) implements Factory<T> {
        @Override
        public T provide() {
            return type.cast(maker.apply(type));
        }

        @Override
        public void dispose(T instance) {}
    }

    private record Config(ServletContext context, String name) implements ServletConfig {
        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        @SuppressWarnings("NullAway")
        public String getInitParameter(String parameter) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
