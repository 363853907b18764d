package com.atlassian.event.api;

// unconfirmed (memory only): unregisterAll
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
