package org.aimsforjira.risk.model.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftStep;

/**
 * A draft that was made from one version, on top of another that came into force since. Only which step is which follows: names, levels,
 * matrix and criteria stay as they were written.
 *
 * @param version the version that it stands on now
 * @param draft the draft, each step with its place in that version
 * @param lost what publishing it would cost without the writer's doing, as warnings: steps that are gone from the version in force, and
 *     steps that it has and the draft does not
 */
public record RebasedDraft(String version, ModelDraft draft, List<Finding> lost) {
    public RebasedDraft {
        lost = List.copyOf(lost);
    }

    /**
     * A step goes the way of the versions in between, whatever it is called. By its name is known only what came since: a step that two
     * people added, or that somebody removed and added again.
     *
     * @param since which steps of the version that the draft was made from the steps in force are; empty for a version that is not
     *     known: then all steps are known by their names
     * @param current the version in force, every step with a name
     * @param version what it is called
     */
    public static RebasedDraft of(ModelDraft draft, Optional<StepOrigins> since, ModelDraft current, String version) {
        Scale likelihood = new Scale(
                "likelihood",
                current.likelihoods(),
                since.map(StepOrigins::likelihood).orElseGet(() -> none(current.likelihoods())));
        Scale severity = new Scale(
                "severity",
                current.severities(),
                since.map(StepOrigins::severity).orElseGet(() -> none(current.severities())));
        List<DraftStep> likelihoods = likelihood.rebased(draft.likelihoods());
        List<DraftStep> severities = severity.rebased(draft.severities());
        List<Finding> lost = new ArrayList<>(likelihood.lost(draft.likelihoods(), likelihoods, version));
        lost.addAll(severity.lost(draft.severities(), severities, version));
        return new RebasedDraft(
                version,
                new ModelDraft(likelihoods, severities, draft.levels(), draft.cells(), draft.criteria()),
                lost);
    }

    private static List<Integer> none(List<DraftStep> steps) {
        return steps.stream().map(step -> 0).toList();
    }

    /**
     * A scale of the version in force.
     *
     * @param origins for each of its steps which step it was in the version that the draft was made from; 0 for none
     */
    private record Scale(String name, List<DraftStep> current, List<Integer> origins) {

        List<DraftStep> rebased(List<DraftStep> steps) {
            return steps.stream()
                    .map(step -> new DraftStep(step.name(), step.meaning(), place(step)))
                    .toList();
        }

        private int place(DraftStep step) {
            int followed = step.was() > 0 ? origins.indexOf(step.was()) + 1 : 0;
            return followed > 0 ? followed : placeByName(step.name());
        }

        private int placeByName(String name) {
            return IntStream.range(0, current.size())
                    .filter(i -> origins.get(i) == 0
                            && current.get(i).name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                    .map(i -> i + 1)
                    .findFirst()
                    .orElse(0);
        }

        List<Finding> lost(List<DraftStep> before, List<DraftStep> after, String version) {
            List<Finding> lost = new ArrayList<>();
            for (int i = 0; i < after.size(); i++) {
                if (before.get(i).was() > 0 && after.get(i).was() == 0) {
                    lost.add(warning("step-gone", i + 1, after.get(i).name(), version));
                }
            }
            Set<Integer> kept = after.stream().map(DraftStep::was).collect(Collectors.toSet());
            for (int i = 0; i < current.size(); i++) {
                if (origins.get(i) == 0 && !kept.contains(i + 1)) {
                    lost.add(warning("step-not-taken", i + 1, current.get(i).name(), version));
                }
            }
            return lost;
        }

        private Finding warning(String code, int number, String step, String version) {
            String place = code.equals("step-gone") ? name + "-" + number : name;
            return Finding.warning(code, place, "aims.risk.model.scale." + name, number, step, version);
        }
    }
}
