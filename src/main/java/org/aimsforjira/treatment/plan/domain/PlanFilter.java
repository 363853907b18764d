package org.aimsforjira.treatment.plan.domain;

import java.util.Arrays;
import java.util.Optional;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;

/**
 * Which risks to show. What is said of treatments must hold for one treatment together.
 *
 * @param text words that each must occur, as beginnings, in some text of the risk; empty for any
 * @param option the key of a treatment option, or {@value #NO_OPTION}
 * @param work the state of the work
 * @param project the key of the project of a treatment; empty for any
 * @param assignee who is at a treatment
 */
public record PlanFilter(String text, Optional<String> option, Work work, String project, Owner assignee) {

    /** For risks without a treatment option. */
    public static final String NO_OPTION = "none";

    public static final PlanFilter NONE = new PlanFilter("", Optional.empty(), Work.ANY, "", Owner.ANYBODY);

    public PlanFilter {
        text = text.strip();
        text = text.length() > SystemFilter.MAX_TEXT ? text.substring(0, SystemFilter.MAX_TEXT) : text;
        project = project.strip();
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether anything is said about treatments. */
    public boolean isAboutTreatments() {
        return work != Work.ANY || !project.isEmpty() || !assignee.equals(Owner.ANYBODY);
    }

    public PlanFilter with(Owner other) {
        return new PlanFilter(text, option, work, project, other);
    }

    public PlanFilter withProject(String key) {
        return new PlanFilter(text, option, work, key, assignee);
    }

    /** The state of the work. */
    public enum Work {
        ANY(""),
        /** Not closed. */
        OPEN("open"),
        /** Not closed though the day is over. */
        OVERDUE("overdue");

        private final String key;

        Work(String key) {
            this.key = key;
        }

        /** The name in addresses, and the last part of its text key. */
        public String key() {
            return key;
        }

        public static Optional<Work> of(String key) {
            return Arrays.stream(values()).filter(work -> work.key.equals(key)).findFirst();
        }
    }
}
