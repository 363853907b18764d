package org.aimsforjira.host.ui.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.aimsforjira.host.ui.frame.Visit;

/** Values of date fields: days without a time, kept as midnight in the zone of the server. */
final class Days {
    private Days() {}

    static LocalDate of(Date midnight) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(midnight.getTime()), ZoneId.systemDefault());
    }

    static String of(Visit visit, Date midnight) {
        return visit.words().day(of(midnight));
    }
}
