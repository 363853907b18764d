package org.aimsforjira.evidence.domain;

import java.util.Optional;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/** The marks of evidence on issues, read and written through Jira as a person, with that person's permissions and history. */
public interface EvidenceMarks {

    /** Whether set-up knows the field <em>AI evidence for</em>; without it nothing can be marked. */
    boolean isSetUp();

    /** The issue with this key; empty when there is none or the person may not see it. No search. */
    Optional<MarkedIssue> find(UserKey viewer, String issueKey);

    /**
     * Writes one step. What others have put beside it stays: options of the field that are no control of ours, other labels, other
     * links. A step that is true already changes nothing.
     *
     * @return empty when it is written; else {@code evidence.option-missing}, {@code evidence.field-not-there}, {@code
     *     evidence.link-type-missing} or {@code evidence.jira-refused}, and nothing of the step is written
     */
    Optional<Refusal> write(UserKey user, long issueId, MarkingStep step);
}
