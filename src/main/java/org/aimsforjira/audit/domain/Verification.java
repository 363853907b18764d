package org.aimsforjira.audit.domain;

import java.util.Optional;
import org.aimsforjira.audit.domain.Link.Tip;

/**
 * What checking a chain found.
 *
 * @param result the answer
 * @param tip the end of the chain, or of the part that holds
 * @param anchorSeq at which entry the expected hash was found; 0 for the genesis
 * @param fault the first thing that is wrong
 */
public record Verification(Result result, Tip tip, Optional<Long> anchorSeq, Optional<Fault> fault) {

    /** The answers, each with its meaning. */
    public enum Result {
        /** Every entry holds. Without an expected hash this says nothing about a chain that was written anew as a whole. */
        CONSISTENT,
        /** Every entry holds, and everything up to the expected hash is as it was when that was noted down. */
        MATCHES_ANCHOR,
        /** Every entry holds, but none has the expected hash: the chain was cut off or written anew after it was noted down. */
        ANCHOR_NOT_FOUND,
        /** The chain is broken. */
        BROKEN
    }

    /**
     * The first thing that is wrong.
     *
     * @param seq the entry
     * @param kind what is wrong with it
     */
    public record Fault(long seq, Kind kind) {}

    /** What can be wrong. */
    public enum Kind {
        /** The content is not the one that was hashed. */
        CONTENT_CHANGED,
        /** The entry does not follow the one before: that was replaced, or this one comes from elsewhere. */
        LINK_BROKEN,
        /** There is no entry with this number. */
        ENTRY_MISSING,
        /** The entry stands in another place, or in another chain, than its content says. */
        OUT_OF_PLACE,
        /** Action or subject beside the content differ from it, so that a search would miss the entry. */
        SEARCH_WORDS_CHANGED,
        /** The name or key of a person beside the chain is not the one that was hashed. */
        PERSON_CHANGED,
        /** What lay beside the chain about a person is gone without the note of an erasure. */
        PERSON_MISSING,
        /** Entries at the end are gone: the head knows more. */
        CUT_OFF,
        /** The head is gone, or was moved back: there are entries behind it. */
        HEAD_MOVED_BACK,
        /** The head does not name the hash of the last entry. */
        HEAD_CHANGED
    }
}
