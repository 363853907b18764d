package org.aimsforjira.shared;

import java.time.Instant;

/** The time. A port, so that rules about dates can be tried on any date. */
@FunctionalInterface
public interface Clock {
    /** Now, to the millisecond: the databases keep no more. */
    Instant now();
}
