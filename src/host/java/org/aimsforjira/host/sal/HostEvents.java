package org.aimsforjira.host.sal;

/** The event bus: calls listeners in the thread that publishes. Stands in for Atlassian's EventPublisher. */
public class HostEvents {
    /** Calls every listener of the event's type; a listener that throws is logged and does not stop the others. */
    public void publish(Object event) {
        throw new UnsupportedOperationException("not yet: " + event);
    }

    /** Registers the annotated methods of a listener. */
    public void register(Object listener) {
        throw new UnsupportedOperationException("not yet: " + listener);
    }

    /** Forgets a listener. */
    public void unregister(Object listener) {
        throw new UnsupportedOperationException("not yet: " + listener);
    }
}
