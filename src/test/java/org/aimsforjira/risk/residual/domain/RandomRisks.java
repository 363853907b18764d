package org.aimsforjira.risk.residual.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskCriteria;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.Step;
import org.aimsforjira.soa.domain.ControlState;

/** Any valid model, any rating in it, any controls of the catalogue in any state; the same for the same number. */
final class RandomRisks {
    private static final List<Control> CATALOGUE = new JsonControlCatalogue().controls();

    private final Random random;

    RandomRisks(long seed) {
        random = new Random(seed);
    }

    /** 2 to 10 steps on each side, and levels that never fall along either. */
    RiskModel model() {
        int likelihoods = 2 + random.nextInt(9);
        int severities = 2 + random.nextInt(9);
        List<RiskLevel> levels = IntStream.rangeClosed(1, 2 + random.nextInt(4))
                .mapToObj(rank -> new RiskLevel("l" + rank, "Level " + rank, RiskLevel.Tone.GREY, rank))
                .toList();
        List<List<RiskLevel>> rows = new ArrayList<>();
        for (int i = 0; i < likelihoods; i++) {
            List<RiskLevel> row = new ArrayList<>();
            for (int j = 0; j < severities; j++) {
                int least = Math.max(
                        i == 0 ? 1 : rows.get(i - 1).get(j).rank(),
                        j == 0 ? 1 : row.get(j - 1).rank());
                int rank = random.nextInt(3) == 0 ? Math.min(levels.size(), least + 1) : least;
                row.add(levels.get(rank - 1));
            }
            rows.add(row);
        }
        return new RiskModel(
                "random",
                Collections.nCopies(likelihoods, new Step("", "")),
                Collections.nCopies(severities, new Step("", "")),
                levels,
                rows,
                new RiskCriteria(
                        levels.stream().collect(Collectors.toMap(RiskLevel::key, any -> RiskCriteria.Stance.TOLERABLE)),
                        Map.of(),
                        Set.of(levels.get(levels.size() - 1).key()),
                        Map.of(),
                        false));
    }

    InherentLevel inherent(RiskModel model) {
        Rating rating = new Rating(
                Optional.of(1 + random.nextInt(model.likelihoods())),
                Optional.of(1 + random.nextInt(model.severities())),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Confidence.values()[random.nextInt(3)]));
        return model.assess(rating).orElseThrow();
    }

    /** None to six controls. */
    List<SelectedControl> controls() {
        return new TreeSet<>(random.ints(random.nextInt(7), 0, CATALOGUE.size())
                        .boxed()
                        .toList())
                .stream()
                        .map(CATALOGUE::get)
                        .map(control -> new SelectedControl(control.id(), control.kinds(), state()))
                        .toList();
    }

    String state() {
        return random.nextBoolean()
                ? ControlState.OPERATING.key()
                : ControlState.values()[random.nextInt(ControlState.values().length)].key();
    }

    int nextInt(int bound) {
        return random.nextInt(bound);
    }
}
