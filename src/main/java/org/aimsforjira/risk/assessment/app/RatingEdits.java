package org.aimsforjira.risk.assessment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.issues.domain.IssueChanges;
import org.aimsforjira.issues.domain.IssueChanges.Change;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.UserKey;

/** Who wrote the rating fields of a risk, and when. */
@Named
public class RatingEdits {

    private static final Set<FieldRole> RATINGS = Set.of(
            FieldRole.AI_LIKELIHOOD,
            FieldRole.AI_SEVERITY,
            FieldRole.AI_CONFIDENCE,
            FieldRole.AI_RESIDUAL_LIKELIHOOD,
            FieldRole.AI_RESIDUAL_SEVERITY);

    private final IssueChanges changes;
    private final Clock clock;

    @Inject
    public RatingEdits(IssueChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The newest edit since the last assessment. Jira's history comes first: the event that leads here may be another person's.
     *
     * @param by whose event it is, for what the history does not know, as the values that an issue was created with; empty for none
     * @return empty where nobody is known
     */
    Optional<Change> newest(long riskId, Optional<Assessment> latest, Optional<UserKey> by) {
        return changes.newest(riskId, RATINGS)
                .filter(one ->
                        latest.map(before -> one.at().isAfter(before.at())).orElse(true))
                .or(() -> by.map(user -> new Change(user, clock.now())));
    }
}
