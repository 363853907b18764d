package org.aimsforjira.platform;

import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.aimsforjira.shared.Clock;

/** The clock of this node, cut to the millisecond. */
@Named
public class SystemClock implements Clock {
    @Override
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
