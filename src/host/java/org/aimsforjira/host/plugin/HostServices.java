package org.aimsforjira.host.plugin;

import com.atlassian.jira.component.ComponentAccessor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** The services the host offers to plugins: in the OSGi registry, and through Jira's ComponentAccessor. */
final class HostServices {
    private final BundleContext registry;
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    /**
     * Over a registry.
     *
     * @param registry context of the OSGi framework itself
     */
    HostServices(BundleContext registry) {
        this.registry = registry;
        ComponentAccessor.initialiseWorker(new Accessor());
    }

    /** Offers one object to all plugins. */
    void offer(Class<?> api, Object service) {
        if (!api.isInstance(service)) {
            throw new IllegalArgumentException(service + " is no " + api.getName());
        }
        services.put(api, service);
        registry.registerService(api.getName(), service, null);
    }

    /** Offers an object of its own to each plugin. */
    <T> void offerPerPlugin(Class<T> api, Function<Bundle, T> maker) {
        registry.registerService(
                api.getName(),
                new ServiceFactory<T>() {
                    @Override
                    public T getService(Bundle bundle, ServiceRegistration<T> registration) {
                        return maker.apply(bundle);
                    }

                    @Override
                    public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {}
                },
                null);
    }

    private final class Accessor implements ComponentAccessor.Worker {
        @Override
        public <T> @Nullable T getComponent(Class<T> componentClass) {
            Object service = services.get(componentClass);
            return service == null ? null : componentClass.cast(service);
        }

        @Override
        public <T> @Nullable T getComponentOfType(Class<T> componentClass) {
            return getComponent(componentClass);
        }

        @Override
        public <T> @Nullable T getOSGiComponentInstanceOfType(Class<T> componentClass) {
            ServiceReference<?> reference = registry.getServiceReference(componentClass.getName());
            return reference == null ? null : componentClass.cast(registry.getService(reference));
        }
    }
}
