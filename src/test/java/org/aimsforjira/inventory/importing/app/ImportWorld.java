package org.aimsforjira.inventory.importing.app;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.inventory.importing.domain.Content;
import org.aimsforjira.inventory.importing.domain.ImportFiles;
import org.aimsforjira.inventory.importing.domain.ImportLimits;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.OwnerDirectory;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.inventory.importing.file.BundledProposals;
import org.aimsforjira.inventory.importing.file.CsvTableReader;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeClusterLocks;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;

/** A register with a risk lead, all services of the import on fakes, and a scheduler that a test drives by hand. */
final class ImportWorld {
    static final long PROJECT = 10001;
    private static final BundledProposals PROPOSALS = new BundledProposals();

    final Stores stores = new Stores();
    final FakeSystemIssues issues = new FakeSystemIssues(stores);
    final FakePeople people = new FakePeople();
    final FakeProjects projects = new FakeProjects();
    final FakePermissions permissions = new FakePermissions();
    final InMemoryAimsRepository aimsRepository = new InMemoryAimsRepository();
    final FixedClock clock = FixedClock.aMonday();
    final FakeClusterLocks locks = new FakeClusterLocks();
    final Files files = new Files();
    final Pieces pieces = new Pieces();
    final Deque<Long> scheduled = new ArrayDeque<>();
    final UserKey lead = people.add("lead", "Robin Risk");
    final Aims aims;

    final ImportService service;
    final ImportControl control;
    final ImportQueries queries;
    final ImportJob job;
    final ImportCleanup cleanup;

    ImportWorld() {
        projects.add(PROJECT, "AIMS", "AI Management");
        aims = aimsRepository.create(PROJECT, "AI Management", ZoneOffset.UTC, lead, clock.now());
        permissions.grant(lead, PROJECT, Permission.VIEW_AIMS, Permission.EDIT_AIMS);
        issues.mayCreate(lead);
        CsvTableReader table = new CsvTableReader();
        OwnerDirectory owners =
                words -> words.equals("Robin Risk") ? OwnerDirectory.Match.of(lead) : OwnerDirectory.Match.NOBODY;
        ImportAccess access =
                new ImportAccess(new AimsAccess(aimsRepository, permissions, projects), stores.runs, locks);
        ImportStates states = new ImportStates(stores.runs, stores.rows, stores, clock);
        ImportObstacles obstacles = new ImportObstacles(aimsRepository, projects, people, permissions, issues, files);
        ImportSettlement settlement = new ImportSettlement(stores.systems, issues, stores.runs, stores, clock);
        BatchWriter writer =
                new BatchWriter(stores.runs, stores.rows, stores.systems, issues, obstacles, stores, stores, clock);
        service = new ImportService(access, stores.runs, states, files, table, issues, pieces, stores, clock);
        control = new ImportControl(
                access,
                stores.runs,
                stores.rows,
                states,
                files,
                scheduled::add,
                obstacles,
                settlement,
                stores,
                locks,
                clock);
        queries = new ImportQueries(access, stores.runs, stores.rows, files, table, pieces, PROPOSALS);
        job = new ImportJob(
                stores.runs,
                stores.rows,
                stores.systems,
                issues,
                table,
                files,
                pieces,
                owners,
                obstacles,
                settlement,
                states,
                writer,
                locks,
                stores);
        cleanup = new ImportCleanup(stores.runs, files, job, stores, clock);
    }

    /** Uploads and decides: the proposal, the proposed words, and whatever the test changes. */
    ImportRun prepared(String fileName, byte[] bytes) {
        ImportRun run = upload(fileName, bytes).orElseThrow().run();
        ImportMapping mapping =
                queries.columns(lead, run.id()).orElseThrow().proposal().mapping();
        ImportView decided =
                service.decide(lead, run.id(), run.version(), mapping).orElseThrow();
        List<ImportMapping.Choice> choices = queries.choices(lead, run.id()).orElseThrow().targets().stream()
                .flatMap(target -> target.values().stream())
                .filter(value -> value.proposed().isPresent())
                .map(value -> new ImportMapping.Choice(
                        value.found().target(),
                        value.found().words(),
                        value.proposed().get()))
                .toList();
        return service.decide(lead, run.id(), decided.run().version(), mapping.withChoices(choices))
                .orElseThrow()
                .run();
    }

    Outcome<ImportView> upload(String fileName, byte[] bytes) {
        return service.upload(lead, "AIMS", fileName, new ByteArrayInputStream(bytes));
    }

    /** Uploads, decides and imports to the end. */
    ImportView imported(String fileName, byte[] bytes) {
        ImportRun run = prepared(fileName, bytes);
        control.run(lead, run.id()).orElseThrow();
        work();
        return view(run.id());
    }

    /** Runs the jobs that were asked for. */
    void work() {
        for (Long next = scheduled.poll(); next != null; next = scheduled.poll()) {
            job.run(next);
        }
    }

    ImportView view(long importId) {
        return queries.get(lead, importId).orElseThrow();
    }

    static byte[] csv(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static String code(Outcome<?> outcome) {
        return outcome.fold(value -> "done", Refusal::code);
    }

    /** Files in memory. */
    static final class Files implements ImportFiles {
        final Map<String, byte[]> kept = new HashMap<>();
        private int next = 1;

        @Override
        public Outcome<Kept> keep(InputStream in) {
            try {
                byte[] bytes = in.readAllBytes();
                if (bytes.length > ImportLimits.MAX_FILE_BYTES) {
                    return Outcome.refused(Refusal.invalid("import.file-too-large"));
                }
                String reference = "file" + next++;
                kept.put(reference, bytes);
                return Outcome.done(new Kept(reference, digest(bytes), bytes.length));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String digest(byte[] bytes) {
            return Integer.toHexString(Arrays.hashCode(bytes));
        }

        @Override
        public Content content(String reference) {
            return () -> {
                byte[] bytes = kept.get(reference);
                if (bytes == null) {
                    throw new FileNotFoundException(reference);
                }
                return new ByteArrayInputStream(bytes);
            };
        }

        @Override
        public boolean isIntact(String reference, String digest) {
            return Optional.ofNullable(kept.get(reference))
                    .filter(bytes -> digest(bytes).equals(digest))
                    .isPresent();
        }

        @Override
        public void delete(String reference) {
            kept.remove(reference);
        }

        @Override
        public void sweep(Collection<String> referred, Instant olderThan) {
            kept.keySet().retainAll(referred);
        }
    }

    /** Set-up with three tiers. */
    static final class Pieces implements JiraPieces {
        List<OptionRef> tiers = List.of(
                new OptionRef(11, "1 High", false),
                new OptionRef(12, "2 Low", false),
                new OptionRef(13, "3 Old", true));

        @Override
        public Optional<String> issueType(IssueTypeRole role) {
            return Optional.of("10100");
        }

        @Override
        public Optional<Long> field(FieldRole role) {
            return Optional.of(10200L + role.ordinal());
        }

        @Override
        public List<OptionRef> options(FieldRole role, long projectId) {
            return role == Target.TIER.field().flatMap(field -> field.role()).orElseThrow() ? tiers : List.of();
        }

        @Override
        public Map<Long, String> optionKeys(FieldRole role, long projectId) {
            return Map.of();
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
