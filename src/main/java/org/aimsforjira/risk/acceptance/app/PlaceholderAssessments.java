package org.aimsforjira.risk.acceptance.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.Assessments;
import org.aimsforjira.risk.assessment.domain.Origin;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;

/** Says of every risk that whoever set up the AIMS assessed it once, until assessments are kept. */
@Named
public class PlaceholderAssessments implements Assessments {

    private final AimsRepository aims;

    @Inject
    public PlaceholderAssessments(AimsRepository aims) {
        this.aims = aims;
    }

    @Override
    public Optional<Assessment> latest(AimsId id, long riskId) {
        return aims.get(id)
                .map(one -> new Assessment(
                        id,
                        riskId,
                        Long.toString(riskId),
                        1,
                        one.createdBy(),
                        Instant.EPOCH,
                        Origin.FIELDS,
                        "",
                        "",
                        Rating.NONE,
                        List.of(),
                        Rating.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        RiskModel.DEFAULT.version(),
                        new TreeSet<>()));
    }

    @Override
    public Map<Long, Assessment> latest(AimsId id, Collection<Long> riskIds) {
        return riskIds.stream()
                .distinct()
                .flatMap(risk -> latest(id, risk).stream())
                .collect(Collectors.toMap(Assessment::riskId, Function.identity()));
    }

    @Override
    public Optional<Assessment> get(AimsId id, long riskId, int number) {
        return latest(id, riskId).filter(one -> one.number() == number);
    }

    @Override
    public Page<Assessment> ofRisk(AimsId id, long riskId, Page.Request page) {
        return new Page<>(latest(id, riskId).stream().toList(), page.offset(), page.limit(), 1);
    }

    @Override
    public void add(Assessment assessment) {
        throw new UnsupportedOperationException("Assessments are not kept yet");
    }
}
