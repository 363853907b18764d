package org.aimsforjira.risk.assessment.app;

import java.util.List;
import org.aimsforjira.risk.assessment.domain.Part;
import org.aimsforjira.shared.Page;

/**
 * The assessments of a risk.
 *
 * @param assessments the newest first
 * @param mayAssess whether the reader may add one
 */
public record AssessmentHistory(Page<AssessmentView> assessments, boolean mayAssess) {

    /**
     * Two assessments side by side.
     *
     * @param parts those in which they differ
     */
    public record Difference(AssessmentView from, AssessmentView to, List<Part> parts) {
        public Difference {
            parts = List.copyOf(parts);
        }
    }
}
