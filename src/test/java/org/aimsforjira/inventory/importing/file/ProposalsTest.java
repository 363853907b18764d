package org.aimsforjira.inventory.importing.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.inventory.importing.domain.ChoiceInventory;
import org.aimsforjira.inventory.importing.domain.ChoiceProposer;
import org.aimsforjira.inventory.importing.domain.Content;
import org.aimsforjira.inventory.importing.domain.FileInspection;
import org.aimsforjira.inventory.importing.domain.FileShape;
import org.aimsforjira.inventory.importing.domain.FoundChoice;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.KnownFile;
import org.aimsforjira.inventory.importing.domain.MappingProposer;
import org.aimsforjira.inventory.importing.domain.OwnerDirectory;
import org.aimsforjira.inventory.importing.domain.Proposal;
import org.aimsforjira.inventory.importing.domain.RowDrafts;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.RowReading;
import org.aimsforjira.inventory.importing.domain.SystemField;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.testing.InventoryCsvGenerator;
import org.aimsforjira.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {
    private static final List<OptionRef> TIERS = List.of(
            new OptionRef(1, "1 Critical", false), new OptionRef(2, "2 High", false), new OptionRef(3, "3 Low", true));

    private final CsvTableReader table = new CsvTableReader();
    private final BundledProposals data = new BundledProposals();
    private final MappingProposer proposer = new MappingProposer(data);

    @Test
    void knownInventoriesComeWithThePlugin() {
        assertEquals(
                List.of("us-federal-2024", "us-federal-2025-cots", "uk-atrs"),
                data.knownFiles().stream().map(KnownFile::id).toList());
        assertEquals(62, data.knownFiles().get(0).columns().size());
        for (KnownFile known : data.knownFiles()) {
            assertTrue(known.columns().keySet().containsAll(known.recognisedBy()), known.id());
            assertTrue(known.columns().keySet().containsAll(known.summaryOrder()), known.id());
        }
    }

    @Test
    void anUnknownFileIsMappedByWhatItsHeadingsSay() {
        FileShape shape = inspect(
                content("Kennung;Bezeichnung;Zweck;Rolle;Risikoklasse;Verantwortlich;Nächste Prüfung;Status;Sonstiges\n"
                        + "1;a;b;c;d;e;f;g;h\n"));
        Proposal proposal = proposer.propose(shape, Optional.empty(), "KI_Inventar 2026-01.csv");
        assertEquals(Proposal.Basis.HEADINGS, proposal.basis());
        assertEquals("KI Inventar", proposal.mapping().source());
        assertEquals(
                List.of(
                        Target.EXTERNAL_ID,
                        Target.SUMMARY,
                        Target.PURPOSE,
                        Target.ROLE,
                        Target.REGULATORY_CLASS,
                        Target.OWNER,
                        Target.NEXT_REVIEW,
                        Target.STAGE,
                        Target.TEXT),
                proposal.mapping().columns().stream()
                        .map(use -> use.targets().get(0))
                        .toList());
        assertTrue(proposal.mapping().checkedAgainst(shape).isDone());
    }

    @Test
    void withoutAnIdTheNameIdentifies() {
        FileShape shape = inspect(content("System name,Vendor\nA,B\n"));
        ImportMapping mapping =
                proposer.propose(shape, Optional.empty(), "x.csv").mapping();
        assertEquals(List.of(0), mapping.identityColumns());
        assertTrue(mapping.checkedAgainst(shape).isDone());
    }

    @Test
    void headingsThatSayNothingAreLeftToThePerson() {
        FileShape shape = inspect(content("a,b\n1,2\n"));
        ImportMapping mapping =
                proposer.propose(shape, Optional.empty(), "x.csv").mapping();
        assertEquals("import.no-name-column", mapping.checkedAgainst(shape).fold(ok -> "", refusal -> refusal.code()));
    }

    @Test
    void theMappingOfTheLastImportIsProposedAgain() {
        FileShape shape = inspect(content("a,b\n1,2\n"));
        ImportMapping earlier = new ImportMapping(
                "mine",
                List.of(
                        new ImportMapping.ColumnUse(0, "a", List.of(Target.SUMMARY), true),
                        new ImportMapping.ColumnUse(1, "b", List.of(Target.LEAVE_OUT), false)),
                List.of(),
                List.of(new ImportMapping.Choice(Target.TIER, "x", "1")),
                false);
        Proposal proposal =
                proposer.propose(shape, Optional.of(new MappingProposer.Earlier(earlier, "old.csv")), "new.csv");
        assertEquals(Proposal.Basis.EARLIER_IMPORT, proposal.basis());
        assertEquals("old.csv", proposal.basisName());
        assertEquals(earlier.withChoices(List.of()), proposal.mapping());
    }

    @Test
    void aGeneratedInventoryIsRecognisedAndAccountedFor() {
        byte[] bytes = InventoryCsvGenerator.file(7, 1_757);
        Content content = () -> new ByteArrayInputStream(bytes);
        FileShape shape = inspect(content);
        Proposal proposal = proposer.propose(shape, Optional.empty(), "x.csv");
        assertEquals("US federal AI use cases 2024", proposal.basisName());
        Counted counted = count(content, shape, proposal.mapping());
        assertEquals(InventoryCsvGenerator.duplicates(1_757), counted.duplicates);
        assertEquals(1_757 - counted.duplicates, counted.drafts);
        assertEquals(counted.drafts, counted.identities);
        assertEquals(0, counted.errors);
    }

    @ParameterizedTest
    @CsvSource({RealData.US_2024 + ",1754,3", RealData.US_COTS_2025 + ",900,0", RealData.UK_ATRS + ",136,0"})
    void publishedInventoriesAreRecognisedAndAccountedFor(String name, int drafts, int duplicates) {
        var file = RealData.file(name);
        Content content = () -> Files.newInputStream(file);
        FileShape shape = inspect(content);
        Proposal proposal = proposer.propose(shape, Optional.empty(), name);
        assertEquals(Proposal.Basis.KNOWN_FILE, proposal.basis());
        assertTrue(proposal.mapping().checkedAgainst(shape).isDone());
        Counted counted = count(content, shape, proposal.mapping());
        assertEquals(drafts, counted.drafts);
        assertEquals(duplicates, counted.duplicates);
        assertEquals(drafts, counted.identities);
        assertEquals(0, counted.errors);
    }

    @Test
    void wordsOfAKnownInventoryArePutToOptionsThatExist() {
        byte[] bytes = InventoryCsvGenerator.file(7, 400);
        Content content = () -> new ByteArrayInputStream(bytes);
        FileShape shape = inspect(content);
        ImportMapping mapping = proposer.propose(shape, Optional.empty(), "x").mapping();
        List<FoundChoice> found =
                ChoiceInventory.collect(table, content, shape, mapping).orElseThrow();
        ChoiceProposer choices = new ChoiceProposer(
                proposer.knownFile(shape), data.synonyms(), Map.of(Target.TIER, TIERS), Optional.empty());
        assertEquals(
                Set.of("neither", "both", "rights-impacting", "safety-impacting"),
                found.stream()
                        .filter(value -> value.target() == Target.TIER)
                        .map(FoundChoice::folded)
                        .collect(java.util.stream.Collectors.toSet()));
        Map<String, Optional<String>> proposed = new java.util.TreeMap<>();
        found.forEach(value -> proposed.put(value.folded(), choices.propose(value)));
        assertEquals(Optional.of("2"), proposed.get("both"));
        assertEquals(Optional.of("2"), proposed.get("rights-impacting"));
        assertEquals(Optional.of(""), proposed.get("neither"));
        assertEquals(Optional.of("IN_USE"), proposed.get("operation and maintenance"));
        assertEquals(Optional.empty(), proposed.get("on hold"));
    }

    @ParameterizedTest
    @CsvSource({"2 high,2", "HIGH,2", "Low,none", "Purple,none", "1 Critical,1"})
    void anOptionOfTheSameTextIsProposed(String words, String expected) {
        ChoiceProposer choices =
                new ChoiceProposer(Optional.empty(), data.synonyms(), Map.of(Target.TIER, TIERS), Optional.empty());
        assertEquals(
                expected,
                choices.propose(new FoundChoice(Target.TIER, words, 1)).orElse("none"));
    }

    @Test
    void aColumnWithTooManyValuesIsNoChoice() {
        StringBuilder text = new StringBuilder("Name,Tier\n");
        for (int i = 0; i < 600; i++) {
            text.append("n").append(i).append(",t").append(i).append('\n');
        }
        Content content = content(text.toString());
        FileShape shape = inspect(content);
        ImportMapping mapping = proposer.propose(shape, Optional.empty(), "x").mapping();
        assertEquals(
                "import.column-is-no-choice",
                ChoiceInventory.collect(table, content, shape, mapping).fold(ok -> "", refusal -> refusal.code()));
    }

    private record Counted(int drafts, int duplicates, int errors, int identities) {}

    private Counted count(Content content, FileShape shape, ImportMapping mapping) {
        RowDrafts drafts = new RowDrafts(shape, mapping, Map.of(), words -> OwnerDirectory.Match.NOBODY);
        List<RowReading> readings = new java.util.ArrayList<>();
        table.read(content, shape.format(), row -> row.number() == 0 || readings.add(drafts.read(row)))
                .orElseThrow();
        for (RowReading reading : readings) {
            reading.draft().ifPresent(draft -> {
                assertTrue(draft.summary().length() <= 255 && draft.summary().indexOf('\n') < 0);
                assertTrue(draft.externalId().length() <= 255);
                assertTrue(draft.values().containsKey(SystemField.DESCRIPTION));
            });
        }
        return new Counted(
                (int) readings.stream().filter(r -> r.draft().isPresent()).count(),
                (int) readings.stream()
                        .filter(r -> r.outcome().equals(Optional.of(RowOutcome.DUPLICATE)))
                        .count(),
                (int) readings.stream()
                        .filter(r -> r.outcome().equals(Optional.of(RowOutcome.ERROR)))
                        .count(),
                (int) readings.stream()
                        .flatMap(r -> r.draft().stream())
                        .map(d -> d.identity())
                        .distinct()
                        .count());
    }

    private FileShape inspect(Content content) {
        return FileInspection.inspect(table, content).orElseThrow();
    }

    private static Content content(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
