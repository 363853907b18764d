package org.aimsforjira.host.sal;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The event bus: calls listeners in the thread that publishes, in the order of their registration. Stands in for
 * atlassian-event: public methods with one parameter and {@link EventListener} listen to that type and its subtypes; a
 * listener that throws is logged and does not stop the others.
 */
public class HostEvents implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(HostEvents.class);

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    /** Calls every listener of the event's type. */
    @Override
    public void publish(Object event) {
        for (Subscription subscription : subscriptions) {
            if (subscription.type().isInstance(event)) {
                subscription.call(event);
            }
        }
    }

    /** Registers the annotated methods of a listener; registering it twice changes nothing. */
    @Override
    public void register(Object listener) {
        if (subscriptions.stream().anyMatch(subscription -> subscription.listener() == listener)) {
            return;
        }
        List<Subscription> found = new ArrayList<>();
        for (Method method : listener.getClass().getMethods()) {
            if (method.isAnnotationPresent(EventListener.class) && !method.isBridge()) {
                if (method.getParameterCount() != 1) {
                    throw new IllegalArgumentException(
                            method + " is an event listener and must take exactly one parameter");
                }
                method.trySetAccessible();
                found.add(new Subscription(listener, method, method.getParameterTypes()[0]));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("No listener invokers were found for listener <" + listener
                    + ">: it has no public method with @EventListener");
        }
        subscriptions.addAll(found);
    }

    /** Forgets a listener; an unknown one is no fault. */
    @Override
    public void unregister(Object listener) {
        subscriptions.removeIf(subscription -> subscription.listener() == listener);
    }

    /** Forgets all listeners. */
    @Override
    public void unregisterAll() {
        subscriptions.clear();
    }

    /** Forgets the listeners whose classes were loaded by this loader: a plugin that goes must not be called again. */
    public int unregisterLoadedBy(ClassLoader loader) {
        List<Subscription> stale = subscriptions.stream()
                .filter(subscription -> subscription.listener().getClass().getClassLoader() == loader)
                .toList();
        subscriptions.removeAll(stale);
        return stale.size();
    }

    private record Subscription(Object listener, Method method, Class<?> type) {
        void call(Object event) {
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException e) {
                LOG.error("Listener {} failed on {}", method, event.getClass().getName(), e.getCause());
            } catch (IllegalAccessException e) {
                LOG.error("Listener {} cannot be called: its class or method is not public", method, e);
            }
        }
    }
}
