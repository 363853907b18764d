package org.aimsforjira.treatment.plan.app;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.treatment.plan.domain.PlanFilter;
import org.aimsforjira.treatment.plan.domain.PlanFilter.Work;

/** What an address asks of the plan; page and REST read the same parameters. */
public final class PlanAsked {

    private PlanAsked() {}

    /**
     * Reads {@code text}, {@code option}, {@code work}, {@code project} and {@code assignee}. Whether project and person are there is
     * asked later.
     *
     * @param params a parameter by its name, without blanks around it; an empty text for none
     * @return what is asked; or {@code plan.work-unknown}
     */
    public static Outcome<PlanFilter> of(UnaryOperator<String> params) {
        String option = params.apply("option");
        return Work.of(params.apply("work"))
                .map(work -> Outcome.done(new PlanFilter(
                        params.apply("text"),
                        option.isEmpty() ? Optional.empty() : Optional.of(option),
                        work,
                        params.apply("project"),
                        Owner.of(params.apply("assignee")))))
                .orElseGet(() -> Outcome.refused(Refusal.invalid("plan.work-unknown", params.apply("work"))));
    }
}
