package org.aimsforjira.treatment.plan.domain;

import java.util.List;
import java.util.Locale;

/** The options of treatment that the plugin knows. */
public interface TreatmentOptions {

    /** All of them in a reader's language, English where we have no other, in the order in which they are offered. */
    List<TreatmentOption> all(Locale locale);
}
