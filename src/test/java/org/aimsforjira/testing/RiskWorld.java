package org.aimsforjira.testing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.issues.app.IssueWorld;
import org.aimsforjira.issues.domain.IssueSearch;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.acceptance.app.AcceptanceStates;
import org.aimsforjira.risk.acceptance.app.RiskFactsReader;
import org.aimsforjira.risk.app.AiRiskReader;
import org.aimsforjira.risk.app.ControlsSeen;
import org.aimsforjira.risk.app.LevelKeeper;
import org.aimsforjira.risk.app.RiskAccess;
import org.aimsforjira.risk.app.RiskLinks;
import org.aimsforjira.risk.app.RiskOptions;
import org.aimsforjira.risk.app.RiskRaising;
import org.aimsforjira.risk.app.RiskService;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskLibrary;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.json.JsonRiskLibrary;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.PublishedModel;
import org.aimsforjira.risk.model.domain.PublishedModel.Making;
import org.aimsforjira.risk.model.domain.StepOrigins;
import org.aimsforjira.risk.register.app.RiskRegister;
import org.aimsforjira.risk.register.jira.JqlRegisterQueries;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.app.FactsOfTreatments;

/** A register with people, options and an AI system, in memory. */
public final class RiskWorld {
    public static final long REGISTER = 10_000;
    public static final long DEV = 10_010;

    public final IssueWorld world = new IssueWorld();
    public final FakeIssues issues = world.issues;
    public final RecordingAuditTrail trail = world.trail;
    public final FakePermissions permissions = new FakePermissions();
    public final FakeProjects projects = new FakeProjects();
    public final FakeJiraPieces pieces = FakeJiraPieces.complete();
    public final InMemoryAimsRepository aimsRepository = new InMemoryAimsRepository();
    public final ControlCatalogue catalogue = new JsonControlCatalogue();
    public final Levels levels = new Levels();
    public final UserKey lead = new UserKey("JIRAUSER1");
    public final UserKey viewer = new UserKey("JIRAUSER2");
    public final UserKey developer = new UserKey("JIRAUSER3");
    public final Aims aims;
    public final AimsAccess access;
    public final AiRiskReader reader;
    public final RiskAccess riskAccess;
    public final RiskOptions options;
    public final RiskLibrary library = new JsonRiskLibrary();
    public final RiskLinks links;
    public final ControlsSeen controlsSeen;
    public final RiskRaising raising;
    public final InMemoryRiskModels models = new InMemoryRiskModels();
    public final RiskService service;
    public final LevelKeeper keeper;
    public final SeenIssue system;

    public RiskWorld() {
        projects.add(REGISTER, "AIMS", "AI management");
        aims = aimsRepository.create(
                REGISTER, "AI management", ZoneId.of("UTC"), lead, Instant.parse("2026-11-01T09:00:00Z"));
        permissions.grant(lead, REGISTER, Permission.VIEW_AIMS, Permission.ASSESS_AI_RISK);
        permissions.grant(viewer, REGISTER, Permission.VIEW_AIMS);
        for (int step = 1; step <= 5; step++) {
            pieces.withOption(FieldRole.AI_LIKELIHOOD, 10_700 + step, "L" + step, Integer.toString(step));
            pieces.withOption(FieldRole.AI_SEVERITY, 10_710 + step, "S" + step, Integer.toString(step));
            pieces.withOption(FieldRole.AI_RESIDUAL_LIKELIHOOD, 10_780 + step, "L" + step, Integer.toString(step));
            pieces.withOption(FieldRole.AI_RESIDUAL_SEVERITY, 10_790 + step, "S" + step, Integer.toString(step));
        }
        List<String> confidences = List.of("low", "medium", "high");
        List<String> levelKeys = List.of("low", "medium", "high", "critical");
        confidences.forEach(
                key -> pieces.withOption(FieldRole.AI_CONFIDENCE, 10_720 + confidences.indexOf(key), key, key));
        levelKeys.forEach(key -> {
            pieces.withOption(FieldRole.AI_INHERENT_LEVEL, 10_730 + levelKeys.indexOf(key), key, key);
            pieces.withOption(FieldRole.AI_RESIDUAL_LEVEL, 10_770 + levelKeys.indexOf(key), key, key);
        });
        pieces.withOption(FieldRole.AI_RISK_SOURCE, 10_741, "C.3.4 Machine learning", "C.3.4");
        pieces.withOption(FieldRole.AI_RISK_SOURCE, 10_742, "C.3.6 Life cycle", "C.3.6");
        pieces.withOption(FieldRole.AI_CONSEQUENCE_TO, 10_751, "Individuals", "individuals");
        pieces.withOption(FieldRole.AI_CONSEQUENCE_KIND, 10_761, "Fairness", "fairness");
        pieces.withOption(FieldRole.ANNEX_A_CONTROLS, 10_801, "A.6.2.4 renamed by somebody", "A.6.2.4");
        pieces.withOption(FieldRole.ANNEX_A_CONTROLS, 10_802, "A.7.4 Quality", "A.7.4");
        access = new AimsAccess(aimsRepository, permissions, projects);
        reader = new AiRiskReader(pieces, aimsRepository, models);
        riskAccess = new RiskAccess(issues, access, reader);
        options = new RiskOptions(pieces, catalogue);
        raising = new RiskRaising(access, riskAccess, options, library, world.writing, pieces, models);
        links = new RiskLinks(riskAccess, world.writing);
        controlsSeen = new ControlsSeen(issues, reader);
        service = new RiskService(
                access, riskAccess, issues, reader, options, links, controlsSeen, world.writing, pieces);
        keeper = new LevelKeeper(
                issues, issues, reader, aimsRepository, levels, pieces, trail, new InMemoryTransactions());
        system = issues.add("AIMS-1", REGISTER, type(IssueTypeRole.AI_SYSTEM), "Chatbot");
    }

    public String type(IssueTypeRole role) {
        return pieces.issueType(role).orElseThrow();
    }

    public SeenIssue risk(String key, String summary) {
        return issues.add(key, REGISTER, type(IssueTypeRole.AI_RISK), summary);
    }

    /** Computed levels in memory. */
    public static final class Levels implements ComputedLevels {
        private final Map<Long, Computed> computed = new HashMap<>();
        private final Set<Long> damaged = new HashSet<>();

        /** From now on the row of this risk cannot be read. */
        public void damage(long issueId) {
            damaged.add(issueId);
        }

        @Override
        public Optional<Computed> of(long issueId) {
            if (damaged.contains(issueId)) {
                throw new IllegalStateException("Unreadable");
            }
            return Optional.ofNullable(computed.get(issueId));
        }

        @Override
        public void save(Computed one) {
            computed.put(one.issueId(), one);
        }

        @Override
        public Map<Cell, Integer> countByCell(AimsId aims, MapKind map, Collection<Cell> cells) {
            Map<Cell, Integer> counts = new HashMap<>();
            computed.values().stream()
                    .filter(one -> one.aims().equals(aims))
                    .flatMap(one -> one.placed(map).cell().stream())
                    .filter(cells::contains)
                    .forEach(cell -> counts.merge(cell, 1, Integer::sum));
            return counts;
        }

        @Override
        public Map<Rating, Integer> countByRating(AimsId aims, MapKind map) {
            Map<Rating, Integer> counts = new HashMap<>();
            computed.values().stream()
                    .filter(one -> one.aims().equals(aims))
                    .forEach(one -> counts.merge(one.placed(map).rating(), 1, Integer::sum));
            return counts;
        }

        @Override
        public int count(AimsId aims) {
            return issuesOf(aims).size();
        }

        @Override
        public Set<Long> issuesOf(AimsId aims) {
            return computed.values().stream()
                    .filter(one -> one.aims().equals(aims))
                    .map(Computed::issueId)
                    .collect(Collectors.toSet());
        }

        @Override
        public void forget(long issueId) {
            computed.remove(issueId);
        }
    }

    /** Publishes the model in force without its second likelihood, as 4x5-2; the options go with their steps. */
    public void publishWithoutSecondLikelihood() {
        List<Integer> likelihoods = List.of(1, 3, 4, 5);
        RiskModel before = models.of(aims.id());
        RiskModel after = new RiskModel(
                "4x5-2",
                likelihoods.stream()
                        .map(was -> before.likelihoodSteps().get(was - 1))
                        .toList(),
                before.severitySteps(),
                before.levels(),
                likelihoods.stream().map(was -> before.rows().get(was - 1)).toList(),
                before.criteria());
        Making made = new Making(
                viewer,
                Instant.parse("2026-11-02T09:00:00Z"),
                "",
                Optional.empty(),
                new StepOrigins(likelihoods, List.of(1, 2, 3, 4, 5)),
                false);
        models.append(new PublishedModel(ModelScope.of(aims.id()), 2, after, made));
        pieces.withKeys(
                FieldRole.AI_LIKELIHOOD,
                Map.of(10_701L, "1", 10_703L, "2", 10_704L, "3", 10_705L, "4", 10_702L, "retired"));
        pieces.withKeys(
                FieldRole.AI_RESIDUAL_LIKELIHOOD,
                Map.of(10_781L, "1", 10_783L, "2", 10_784L, "3", 10_785L, "4", 10_782L, "retired"));
    }

    /** The register on top of this world, with a search of the caller's. */
    public RiskRegister register(IssueSearch search) {
        return new RiskRegister(
                access,
                riskAccess,
                search,
                issues,
                reader,
                new JqlRegisterQueries(pieces, reader),
                levels,
                models,
                new AcceptanceStates(
                        new InMemoryAcceptances(),
                        new RiskFactsReader(
                                issues,
                                reader,
                                aimsRepository,
                                models,
                                (of, controls) -> Map.of(),
                                new FactsOfTreatments(issues, new InMemoryTreatments(), pieces)),
                        aimsRepository,
                        FixedClock.aMonday()),
                pieces,
                catalogue);
    }
}
