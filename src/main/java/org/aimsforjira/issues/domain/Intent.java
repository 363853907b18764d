package org.aimsforjira.issues.domain;

import java.time.Instant;
import java.util.OptionalLong;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/**
 * A change of Jira that was begun (DESIGN.md, section 4: Jira and our tables have no common transaction).
 *
 * @param token what the change is known by; the caller of REST chooses it, so that asking twice does it once
 * @param aims whose audit trail it goes to
 * @param actor who wants it
 * @param change what
 * @param note what the trail will say
 * @param state how far it is
 * @param issueId the issue that was written; empty while that is not known
 * @param at when it was begun
 */
public record Intent(
        String token,
        AimsId aims,
        UserKey actor,
        IssueChange change,
        Note note,
        State state,
        OptionalLong issueId,
        Instant at) {

    /** How far a change is. */
    public enum State {
        /** Begun; nobody knows whether Jira has it. */
        OPEN,
        /** In Jira and in the audit trail. */
        DONE,
        /** Never came to pass: the person saw an error, and the trail says so. */
        DROPPED
    }
}
