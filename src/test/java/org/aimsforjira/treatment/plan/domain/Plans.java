package org.aimsforjira.treatment.plan.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.domain.Progress;

/** Risks and treatments for tests. */
final class Plans {
    /** Whom the tokens stand for. */
    static final Map<String, UserKey> PEOPLE = Map.of("0a", new UserKey("JIRAUSER1"), "0b", new UserKey("JIRAUSER7"));

    private Plans() {}

    static FrozenRisk risk(long id, FrozenTreatment... treatments) {
        return new FrozenRisk(
                id,
                "AIMS-" + id,
                "Risk " + id,
                Optional.of(ChosenOption.known("mitigate")),
                Optional.of("high"),
                controls("A.6.2.4"),
                List.of(treatments));
    }

    static FrozenTreatment treatment(long id, String due, Progress progress) {
        return new FrozenTreatment(
                id,
                "DEV-" + id,
                10,
                "Treatment " + id,
                Optional.of(new UserKey("JIRAUSER7")),
                due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)),
                progress,
                controls("A.6.2.4"));
    }

    static PlanParts parts() {
        return new PlanParts(new PersonTokens(PEOPLE));
    }

    static SortedSet<ControlId> controls(String... ids) {
        SortedSet<ControlId> controls = new TreeSet<>();
        Arrays.stream(ids).map(ControlId::new).forEach(controls::add);
        return controls;
    }
}
