package org.aimsforjira.testing;

import java.time.Duration;
import java.time.Instant;
import org.aimsforjira.shared.Clock;

/** A clock that stands still until a test moves it. */
public final class FixedClock implements Clock {
    private Instant now;

    public FixedClock(Instant now) {
        this.now = now;
    }

    /** Monday, 2 November 2026, 09:00 UTC. */
    public static FixedClock aMonday() {
        return new FixedClock(Instant.parse("2026-11-02T09:00:00Z"));
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    public void set(Instant time) {
        now = time;
    }

    @Override
    public Instant now() {
        return now;
    }
}
