package org.aimsforjira.risk.model.app;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.risk.model.domain.LevelRuns;
import org.aimsforjira.setup.InMemoryJira;
import org.aimsforjira.setup.InMemoryPieces;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.setup.domain.OptionSource;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;
import org.aimsforjira.setup.domain.WantedOptions.Wanted;
import org.aimsforjira.setup.jira.OptionFile;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeClusterLocks;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryRiskModels;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.testing.RecordingAuditTrail;
import org.aimsforjira.testing.RiskWorld;

/** A register as set-up leaves it, with the fields of risk models, and everybody who has to do with them. */
final class ModelWorld {
    private static final List<FieldRole> ROLES = Stream.of(
                    ModelTexts.LIKELIHOODS, ModelTexts.SEVERITIES, ModelTexts.LEVELS)
            .flatMap(List::stream)
            .toList();

    final UserKey approver = new UserKey("JIRAUSER1");
    final UserKey viewer = new UserKey("JIRAUSER2");
    final UserKey outsider = new UserKey("JIRAUSER3");
    final UserKey admin = new UserKey("JIRAUSER4");

    final InMemoryJira jira = new InMemoryJira();
    final InMemoryPieces stored = new InMemoryPieces();
    final long project = jira.project("AIMS").id();
    final JiraPieces pieces = new Pieces();
    final OptionSource file = new OptionFile(new JsonControlCatalogue());
    final ModelTexts texts = new ModelTexts(pieces, file);
    final ModelOptions options = new ModelOptions(pieces, stored, jira, texts);

    final InMemoryAimsRepository aimsRepository = new InMemoryAimsRepository();
    final Aims aims;
    final InMemoryRiskModels models = new InMemoryRiskModels();
    final RiskWorld.Levels levels = new RiskWorld.Levels();
    final Runs runs = new Runs();
    final List<AimsId> jobs = new ArrayList<>();
    final RecordingAuditTrail trail = new RecordingAuditTrail();
    final FakeClusterLocks locks = new FakeClusterLocks();
    final FixedClock clock = FixedClock.aMonday();
    final ModelAdoption adoption;
    final RiskModelService service;
    final DefaultModelService defaults;
    final ModelsForSetup forSetup;

    ModelWorld() {
        for (FieldRole role : ROLES) {
            long field = jira.createField(role.defaultName(), "", role.kind(), Optional.of(project), Set.of());
            stored.save(Piece.found(Key.of(role), Long.toString(field), role.defaultName()));
            for (Wanted wanted : file.options().of(role)) {
                long id = jira.addOption(field, Optional.of(project), wanted.text());
                stored.save(Piece.found(Key.ofOption(role, wanted.key(), project), Long.toString(id), wanted.text()));
            }
        }
        aims = aimsRepository.create(
                project, "AI management", ZoneId.of("UTC"), approver, Instant.parse("2026-11-01T09:00:00Z"));
        FakeProjects projects = new FakeProjects();
        projects.add(project, "AIMS", "AI management");
        FakePermissions permissions = new FakePermissions().grant(admin, GlobalPermission.ADMINISTER_AIMS);
        permissions.grant(approver, project, Permission.VIEW_AIMS, Permission.APPROVE_AIMS);
        permissions.grant(viewer, project, Permission.VIEW_AIMS);
        AimsAccess access = new AimsAccess(aimsRepository, permissions, projects);
        adoption = new ModelAdoption(aimsRepository, models, options, levels, runs, jobs::add, trail, locks, clock);
        ModelReading reading =
                new ModelReading(models, runs, texts, jira, new FakePeople(), one -> one.equals(aims.id()) ? 3 : 0);
        service = new RiskModelService(
                access,
                reading,
                adoption,
                options,
                levels,
                runs,
                (register, map, ratings) -> Optional.of(map + " " + ratings.size()),
                (user, jql, page) -> new Page<>(List.of(), 0, page.limit(), 0),
                locks,
                clock);
        defaults = new DefaultModelService(access, reading, models, adoption, new InMemoryTransactions(), locks, clock);
        forSetup = new ModelsForSetup(aimsRepository, models, options, stored, adoption);
    }

    /** The enabled options of a field as {@code key=text}, in Jira's order. */
    List<String> enabled(FieldRole role) {
        return pieces.options(role, project).stream()
                .filter(option -> !option.disabled())
                .map(option -> pieces.optionKeys(role, project).get(option.id()) + "=" + option.value())
                .toList();
    }

    long id(FieldRole role, String value) {
        return pieces.options(role, project).stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Runs in memory. */
    static final class Runs implements LevelRuns {
        private final Map<AimsId, Run> runs = new ConcurrentHashMap<>();
        private Runnable afterReading = () -> {};

        /** Tries what happens when something comes between reading a run and whatever follows from it. */
        void afterReading(Runnable work) {
            afterReading = work;
        }

        @Override
        public Optional<Run> of(AimsId aims) {
            Optional<Run> read = Optional.ofNullable(runs.get(aims));
            afterReading.run();
            return read;
        }

        @Override
        public List<Run> unfinished() {
            return runs.values().stream()
                    .filter(run -> run.finishedAt().isEmpty())
                    .toList();
        }

        @Override
        public void save(Run run) {
            runs.put(run.aims(), run);
        }
    }

    private final class Pieces implements JiraPieces {
        @Override
        public Optional<String> issueType(IssueTypeRole role) {
            return Optional.empty();
        }

        @Override
        public Optional<Long> field(FieldRole role) {
            return stored.all().number(Key.of(role));
        }

        @Override
        public List<OptionRef> options(FieldRole role, long projectId) {
            return field(role)
                    .flatMap(field ->
                            jira.snapshot(Optional.of(projectId), Set.of(field)).field(field))
                    .flatMap(field -> field.contextOf(projectId))
                    .map(context -> context.options())
                    .orElse(List.of());
        }

        @Override
        public Map<Long, String> optionKeys(FieldRole role, long projectId) {
            return stored.all().optionKeys(role, projectId);
        }

        @Override
        public Optional<Long> linkType(LinkTypeRole role) {
            return Optional.empty();
        }

        @Override
        public Set<String> notCarriedOut(long projectId) {
            return Set.of();
        }
    }
}
