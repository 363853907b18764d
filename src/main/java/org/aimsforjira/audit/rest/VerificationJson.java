package org.aimsforjira.audit.rest;

import org.aimsforjira.audit.rest.TrailJson.HeadJson;
import org.jspecify.annotations.Nullable;

/** What checking the chain found. */
public final class VerificationJson {
    /** {@code CONSISTENT}, {@code MATCHES_ANCHOR}, {@code ANCHOR_NOT_FOUND} or {@code BROKEN}. */
    public final String result;

    public final String title;

    /** The result in a sentence, with what it does and does not prove. */
    public final String message;

    /** The end of the chain, or of the part before the first fault. */
    public final HeadJson head;

    /** The number of the entry that has the expected hash; 0 for the beginning; absent when none was expected or found. */
    public final @Nullable Long anchorSeq;

    public final @Nullable FaultJson fault;

    VerificationJson(
            String result,
            String title,
            String message,
            HeadJson head,
            @Nullable Long anchorSeq,
            @Nullable FaultJson fault) {
        this.result = result;
        this.title = title;
        this.message = message;
        this.head = head;
        this.anchorSeq = anchorSeq;
        this.fault = fault;
    }

    /** The first thing that is wrong. */
    public static final class FaultJson {
        public final long seq;

        /** For example {@code CONTENT_CHANGED}. */
        public final String kind;

        FaultJson(long seq, String kind) {
            this.seq = seq;
            this.kind = kind;
        }
    }
}
