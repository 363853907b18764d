package org.aimsforjira.risk.register.app;

import java.util.List;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/**
 * One thing to be done to several risks. One, so that a risk is either changed or not, and never half.
 *
 * @param keys the risks, each named once; 1 to {@value #MAX_ROWS}
 * @param thing what is to be done
 */
public record BulkChange(List<String> keys, Thing thing) {
    public static final int MAX_ROWS = 100;

    public BulkChange {
        keys = List.copyOf(keys);
    }

    /** What can be done to several risks. */
    public sealed interface Thing {}

    /** An AI system is exposed to them. */
    public record LinkSystem(String system) implements Thing {}

    /** These controls are selected, besides those that each risk has. */
    public record AddControls(List<String> controls) implements Thing {
        public AddControls {
            controls = List.copyOf(controls);
        }
    }

    /**
     * @return the change; or {@code risk.bulk-nothing} without a risk, {@code risk.bulk-too-many}
     */
    public static Outcome<BulkChange> of(List<String> keys, Thing thing) {
        List<String> distinct = keys.stream()
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        if (distinct.isEmpty()) {
            return Outcome.refused(Refusal.invalid("risk.bulk-nothing"));
        }
        return distinct.size() > MAX_ROWS
                ? Outcome.refused(Refusal.invalid("risk.bulk-too-many", distinct.size(), MAX_ROWS))
                : Outcome.done(new BulkChange(distinct, thing));
    }
}
