package org.aimsforjira.platform;

import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.aimsforjira.shared.Clock;

/** The clock of this node, cut to the millisecond. */
@Named
public class SystemClock implements Clock {

    /** Where the time comes from; a test in the running host puts another one here. */
    private final InstantSource source;

    public SystemClock() {
        this.source = InstantSource.system();
    }

    @Override
    public Instant now() {
        return source.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
