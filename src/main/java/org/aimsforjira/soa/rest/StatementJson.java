package org.aimsforjira.soa.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A control and what the AIMS says about it. */
public final class StatementJson {
    /** For example {@code A.6.2.4}. */
    public final String id;
    /** The short title, as published. */
    public final String title;
    /** What the control asks for, in our words and the reader's language. */
    public final String about;
    /** {@code UNDECIDED}, {@code INCLUDED} or {@code EXCLUDED}. */
    public final String decision;

    public final List<String> reasons;
    public final String justification;
    /** How often it was saved; the next PUT sends it as {@code expectedVersion}. */
    public final int version;
    /** Null for version 0. */
    public final @Nullable SavedJson saved;

    public final LiveJson live;

    StatementJson(
            String id,
            String title,
            String about,
            String decision,
            List<String> reasons,
            String justification,
            int version,
            @Nullable SavedJson saved,
            LiveJson live) {
        this.id = id;
        this.title = title;
        this.about = about;
        this.decision = decision;
        this.reasons = reasons;
        this.justification = justification;
        this.version = version;
        this.saved = saved;
        this.live = live;
    }
}
