package org.aimsforjira.soa.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.soa.domain.Missing;
import org.aimsforjira.soa.domain.VisibleIssues.Seen;

/**
 * Why a control stands where it stands (DESIGN.md, principle 6).
 *
 * @param row the control, its inputs and state
 * @param rule the rule that decides about evidence
 * @param missing what it lacks
 * @param freshUntil the last day on which today's passes are fresh; empty without enough passes
 * @param risks the risks that need it
 * @param work the issues that implement it
 * @param evidence the issues that prove something about it
 */
public record WhyView(
        SoaRow row,
        EvidenceRule rule,
        Missing missing,
        Optional<LocalDate> freshUntil,
        Issues risks,
        Issues work,
        Issues evidence) {

    /** The name of the rule that gives the state. */
    public static final String RULE = "nine-states";

    /** Its version: a higher one may come to another state from the same inputs. */
    public static final int RULE_VERSION = 1;

    /**
     * Issues behind a number.
     *
     * @param seen those that the reader may see, at most {@value WhyService#MOST_SHOWN}
     * @param hidden whether some of them are not visible to the reader; how many is not said
     * @param more whether there are more than were looked at
     */
    public record Issues(List<Seen> seen, boolean hidden, boolean more) {
        public Issues {
            seen = List.copyOf(seen);
        }
    }
}
