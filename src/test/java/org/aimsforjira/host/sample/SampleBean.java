package org.aimsforjira.host.sample;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** A bean with services, life cycle and a listener that it forgets to unregister. */
public class SampleBean implements LifecycleAware {
    private final EventPublisher events;
    private final I18nResolver texts;

    /** With services of the host. */
    @Inject
    public SampleBean(EventPublisher events, I18nResolver texts) {
        this.events = events;
        this.texts = texts;
    }

    /** Registers. */
    @PostConstruct
    public void made() {
        Journal.note("made");
        events.register(this);
    }

    /** Notes. */
    @PreDestroy
    public void gone() {
        Journal.note("gone");
    }

    /** Hears. */
    @EventListener
    public void onText(String text) {
        Journal.note("heard " + text);
    }

    @Override
    public void onStart() {
        Journal.note("started " + texts.getText("sample.title"));
    }

    @Override
    public void onStop() {
        Journal.note("stopped");
    }
}
