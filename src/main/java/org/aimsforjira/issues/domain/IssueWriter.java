package org.aimsforjira.issues.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.UserKey;

/** Writes issues of Jira as a person. Each call stands alone: nothing joins a transaction of ours. */
public interface IssueWriter {

    /**
     * Creates an issue and marks it with the token in the very same write, so that it can always be found again.
     *
     * @return the issue; or a refusal, and then there is none: {@code issues.jira-refused} with Jira's words, {@code
     *     issues.assign-not-allowed}, {@code issues.not-assignable}, {@code issues.due-not-allowed}
     */
    Outcome<Written> create(UserKey actor, IssueDraft draft, String token);

    /** The issue that was created with this token, as long as Jira has it. */
    Optional<Written> createdWith(String token);

    /** Links two issues, unless they are. Asks for no permission. An issue that is gone is left alone. */
    void link(UserKey actor, LinkTypeRole type, long source, long destination);

    /** Takes the link away, if there is one. Asks for no permission. */
    void unlink(UserKey actor, LinkTypeRole type, long source, long destination);

    boolean isLinked(LinkTypeRole type, long source, long destination);

    /**
     * Chooses options, as the person, with mail and history as after any edit.
     *
     * @return the issue; or {@code issues.jira-refused} with Jira's words
     */
    Outcome<Written> choose(UserKey actor, long issueId, Map<FieldRole, List<Long>> options);

    /** Whether exactly these options are chosen. */
    boolean isChosen(long issueId, Map<FieldRole, List<Long>> options);

    /**
     * Sets a label or drops it, as the person, with mail and history as after any edit; the other labels stay.
     *
     * @return the issue; or {@code issues.jira-refused} with Jira's words
     */
    Outcome<Written> label(UserKey actor, long issueId, String label, boolean set);

    /** Whether the issue has the label; empty when it is gone. */
    Optional<Boolean> isLabelled(long issueId, String label);

    /**
     * Computed values: written in the name of the person who caused them, whatever that person may edit, in one write, without mail, with
     * its event. A field that is gone is left out.
     *
     * @param options the option of each field from now on; empty for none
     */
    void compute(UserKey causedBy, long issueId, Map<FieldRole, Optional<Long>> options);

    /** The key of an issue; empty when it is gone. */
    Optional<String> key(long issueId);

    /** An issue that was written. */
    record Written(long id, String key) {}
}
