package org.aimsforjira.host.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;

/** Uses Active Objects in its constructor, which is too early. */
public class EagerBean {
    /** Asks at once. */
    @Inject
    public EagerBean(ActiveObjects ao) {
        ao.count(SampleEntity.class);
    }
}
