package org.aimsforjira.issues.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.LinkTypeRole;

/** What a use case is about to change in Jira. Of each can be seen afterwards whether it came to pass. */
public sealed interface IssueChange {

    /**
     * A new issue, and a link from it.
     *
     * @param link what the new issue is linked to
     */
    record Create(IssueDraft draft, Optional<Target> link) implements IssueChange {}

    /** A link between two issues that are there. */
    record Link(LinkTypeRole type, long source, long destination) implements IssueChange {}

    /** The end of a link. */
    record Unlink(LinkTypeRole type, long source, long destination) implements IssueChange {}

    /**
     * Other options in select fields of an issue.
     *
     * @param options the ids of all options chosen from now on; an empty list empties the field
     */
    record Choose(long issue, Map<FieldRole, List<Long>> options) implements IssueChange {
        public Choose {
            options = IssueDraft.sorted(options);
        }
    }

    /**
     * A label of an issue, from now on.
     *
     * @param set whether the issue has it or has it no more
     */
    record Label(long issue, String label, boolean set) implements IssueChange {}

    /** The other end of a link. */
    record Target(LinkTypeRole type, long destination) {}
}
