package org.aimsforjira.inventory.importing.domain;

import static org.aimsforjira.inventory.importing.domain.Mappings.choice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowDraftsTest {
    private int row;

    @Test
    void unmappedColumnsStayAsLabelledText() {
        SystemDraft draft = draft(
                new String[] {"Name=SUMMARY!", "About=DESCRIPTION", "Office", "Secret=LEAVE_OUT", "Notes"},
                " Chatbot\u00A0",
                "Answers questions.\nDay and night.",
                "North",
                "x",
                "");
        assertEquals("Chatbot", draft.summary());
        assertEquals("About:\nAnswers questions.\nDay and night.\n\nOffice: North", description(draft));
    }

    @Test
    void aLongNameIsCutWithAMarkAndKeptWhole() {
        String name = "word ".repeat(60).strip();
        RowReading reading = read(drafts("Name=SUMMARY!"), name);
        SystemDraft draft = reading.draft().orElseThrow();
        assertEquals(255, draft.summary().length());
        assertTrue(draft.summary().endsWith("…"));
        assertEquals("Name:\n" + name, description(draft));
        assertEquals(List.of(Notice.of(Notice.Kind.SUMMARY_CUT, name.length())), reading.notices());
    }

    @Test
    void aNameWithALineBreakIsCutAtItAndKeptWhole() {
        RowReading reading = read(drafts("Name=SUMMARY!"), "\nFirst line \nsecond");
        assertEquals("First line …", reading.draft().orElseThrow().summary());
        assertEquals("Name:\nFirst line \nsecond", description(reading.draft().orElseThrow()));
        assertEquals(List.of(Notice.of(Notice.Kind.SUMMARY_LINES)), reading.notices());
    }

    @Test
    void aNameMayBeJoinedFromTwoColumnsInAnyOrder() {
        ImportMapping mapping = Mappings.mapping("Use=SUMMARY!", "Product=SUMMARY");
        ImportMapping ordered = new ImportMapping(mapping.source(), mapping.columns(), List.of(1, 0), List.of(), false);
        RowDrafts drafts = new RowDrafts(
                Mappings.shape("Use", "Product"), ordered, Map.of(), words -> OwnerDirectory.Match.NOBODY);
        assertEquals(
                "Pilot – Writing",
                read(drafts, "Writing", "Pilot").draft().orElseThrow().summary());
        assertEquals(
                "Reading", read(drafts, "Reading", " ").draft().orElseThrow().summary());
        assertEquals(
                "Coding", read(drafts, "Coding", "N/A").draft().orElseThrow().summary());
    }

    @Test
    void exactDuplicatesAreFoundEvenWithOtherSpaces() {
        RowDrafts drafts = drafts("Name=SUMMARY!", "Text");
        assertTrue(read(drafts, "A", "x").draft().isPresent());
        assertTrue(read(drafts, "A", "y").draft().isPresent());
        RowReading twin = read(drafts, " A", "x\u00A0");
        assertEquals(Optional.of(RowOutcome.DUPLICATE), twin.outcome());
        assertEquals(List.of(Notice.of(Notice.Kind.SAME_AS_ROW, 1)), twin.notices());
    }

    @Test
    void withoutAnIdEqualsAreNumberedInTheirOrder() {
        RowDrafts first = drafts("Name=SUMMARY!", "Office=TEXT!", "Text");
        String a1 = identity(read(first, "A", "North", "1"));
        String a2 = identity(read(first, "a ", "north", "2"));
        String b = identity(read(first, "A", "South", "3"));
        assertEquals(3, Set.of(a1, a2, b).size());

        RowDrafts later = drafts("Name=SUMMARY!", "Office=TEXT!", "Text");
        assertEquals(b, identity(read(later, "A", "South", "changed")));
        assertEquals(a1, identity(read(later, "A", "North", "changed")));
        assertEquals(a2, identity(read(later, "A", "North", "2")));
    }

    @Test
    void anIdMakesTheIdentityWhateverElseChanges() {
        RowDrafts drafts = drafts("Id=EXTERNAL_ID", "Name=SUMMARY");
        SystemDraft draft = read(drafts, "S-1", "Chatbot").draft().orElseThrow();
        assertEquals("S-1", draft.externalId());
        assertEquals(draft.identity(), identity(read(drafts("Id=EXTERNAL_ID", "Name=SUMMARY"), " S-1", "Renamed")));
        assertNotEquals(draft.identity(), identity(read(drafts, "S-2", "Chatbot")));

        RowReading again = read(drafts, "S-1", "Other");
        assertEquals(Optional.of(RowOutcome.ERROR), again.outcome());
        assertEquals(List.of(Notice.of(Notice.Kind.ID_REPEATED, "S-1", 1)), again.notices());
    }

    @ParameterizedTest
    @CsvSource({"''", "TBD", "n/a", "-"})
    void aRowWithoutAnIdIsToldApartByTheOtherColumns(String id) {
        RowReading reading = read(drafts("Id=EXTERNAL_ID", "Name=SUMMARY!"), id, "Chatbot");
        assertTrue(reading.draft().orElseThrow().externalId().matches("inventory:[0-9a-f]{16}"));
        assertEquals(List.of(Notice.of(Notice.Kind.ID_MISSING)), reading.notices());
    }

    @Test
    void aLongIdIsCutAndStaysUnique() {
        RowDrafts drafts = drafts("Id=EXTERNAL_ID", "Name=SUMMARY");
        String base = "https://example.org/" + "a".repeat(300);
        String one = read(drafts, base + "1", "A").draft().orElseThrow().externalId();
        String two = read(drafts, base + "2", "B").draft().orElseThrow().externalId();
        assertEquals(255, one.length());
        assertNotEquals(one, two);
    }

    @Test
    void aRowWithoutNameOrWithTooManyCellsIsAnError() {
        RowDrafts drafts = drafts("Name=SUMMARY!", "Text");
        assertEquals(
                List.of(Notice.of(Notice.Kind.NAME_MISSING, "Name")),
                read(drafts, "\u00A0", "x").notices());
        assertEquals(
                List.of(Notice.of(Notice.Kind.TOO_MANY_CELLS, 3, 2, 102)),
                read(drafts, "A", "x", "y").notices());
        assertTrue(read(drafts, "A", "x", " ", "").draft().isPresent());
        assertEquals(
                List.of(Notice.of(Notice.Kind.CELLS_MISSING, 1)),
                read(drafts, "B").notices());
    }

    @Test
    void wordsOfChoicesFindTheirOptionsAndStayInTheDescription() {
        RowDrafts drafts = choosing();
        RowReading known = read(drafts, "A", "High", "Provider; Deployer", "Live");
        SystemDraft draft = known.draft().orElseThrow();
        assertEquals(FieldValue.options(List.of(11L)), draft.value(SystemField.TIER));
        assertEquals(FieldValue.options(List.of(31L, 32L)), draft.value(SystemField.ROLE));
        assertTrue(draft.live());
        assertEquals("Tier: High\nRole: Provider; Deployer\nStage: Live", description(draft));
        assertEquals(List.of(), known.notices());
    }

    @Test
    void unknownWordsLeaveTheFieldEmptyAndAreReported() {
        RowReading unknown = read(choosing(), "A", "Purple", "[\"Provider\", 'Owner']", "Sleeping");
        SystemDraft draft = unknown.draft().orElseThrow();
        assertEquals(FieldValue.EMPTY, draft.value(SystemField.TIER));
        assertEquals(FieldValue.options(List.of(31L)), draft.value(SystemField.ROLE));
        assertFalse(draft.live());
        assertEquals(
                List.of(
                        Notice.of(Notice.Kind.VALUE_UNKNOWN, "Role", "Owner"),
                        Notice.of(Notice.Kind.VALUE_UNKNOWN, "Tier", "Purple")),
                unknown.notices());
    }

    @Test
    void wordsLeftEmptyOnPurposeAreNotReported() {
        assertEquals(List.of(), read(choosing(), "A", "Neither", "", "").notices());
    }

    @Test
    void anOptionThatIsGoneLeavesTheFieldEmptyAndIsReported() {
        RowReading gone = read(choosing(), "A", "Low", "", "");
        assertEquals(FieldValue.EMPTY, gone.draft().orElseThrow().value(SystemField.TIER));
        assertEquals(List.of(Notice.of(Notice.Kind.OPTION_GONE, "Tier", "Low")), gone.notices());
    }

    @Test
    void datesAndOwnersAreReadOrKeptAsText() {
        RowDrafts drafts = new RowDrafts(
                Mappings.shape("Name", "Review", "Owner"),
                Mappings.mapping("Name=SUMMARY!", "Review=NEXT_REVIEW", "Owner=OWNER"),
                Map.of(),
                words -> words.equals("Robin Risk")
                        ? OwnerDirectory.Match.of(new UserKey("JIRAUSER10"))
                        : words.equals("Sam") ? OwnerDirectory.Match.SEVERAL : OwnerDirectory.Match.NOBODY);
        SystemDraft known =
                read(drafts, "A", "1 March 2027", "Robin Risk").draft().orElseThrow();
        assertEquals("2027-03-01", known.value(SystemField.NEXT_REVIEW).first());
        assertEquals("JIRAUSER10", known.value(SystemField.OWNER).first());
        assertEquals("", description(known));

        RowReading unknown = read(drafts, "B", "1/3/2027", "Sam");
        assertEquals("Review: 1/3/2027\nOwner: Sam", description(unknown.draft().orElseThrow()));
        assertEquals(
                List.of(Notice.Kind.DATE_AMBIGUOUS, Notice.Kind.OWNER_AMBIGUOUS),
                unknown.notices().stream().map(Notice::kind).toList());
        assertEquals(
                List.of(Notice.Kind.DATE_UNREADABLE, Notice.Kind.OWNER_UNKNOWN),
                read(drafts, "C", "soon", "Nobody").notices().stream()
                        .map(Notice::kind)
                        .toList());
        assertEquals(List.of(), read(drafts, "D", "", "").notices());
    }

    @Test
    void aLongSupplierIsCutAndKeptWhole() {
        RowReading reading = read(drafts("Name=SUMMARY!", "Vendor=SUPPLIER"), "A", "v".repeat(300));
        SystemDraft draft = reading.draft().orElseThrow();
        assertEquals(255, draft.value(SystemField.SUPPLIER).first().length());
        assertEquals("Vendor:\n" + "v".repeat(300), description(draft));
        assertEquals(List.of(Notice.of(Notice.Kind.TEXT_CUT, "Vendor", 255)), reading.notices());
    }

    @Test
    void aDescriptionBeyondJirasLimitIsCutAndReported() {
        RowReading reading = read(drafts("Name=SUMMARY!", "Text"), "A", "t".repeat(40_000));
        assertEquals(32_767, description(reading.draft().orElseThrow()).length());
        assertEquals(List.of(Notice.of(Notice.Kind.DESCRIPTION_CUT, 40_006, 32_767)), reading.notices());
    }

    @Test
    void theSameRowAlwaysGivesTheSameDraft() {
        assertEquals(
                read(choosing(), "A", "High", "Provider", "Live").draft(),
                read(choosing(), "A", "High", "Provider", "Live").draft());
    }

    private RowDrafts choosing() {
        ImportMapping mapping = Mappings.mapping("Name=SUMMARY!", "Tier=TIER", "Role=ROLE", "Stage=STAGE")
                .withChoices(List.of(
                        choice(Target.TIER, "high", "11"),
                        choice(Target.TIER, "low", "12"),
                        choice(Target.TIER, "neither", ""),
                        choice(Target.ROLE, "provider", "31"),
                        choice(Target.ROLE, "deployer", "32"),
                        choice(Target.STAGE, "live", "IN_USE")));
        return new RowDrafts(
                Mappings.shape("Name", "Tier", "Role", "Stage"),
                mapping,
                Map.of(Target.TIER, Set.of(11L), Target.ROLE, Set.of(31L, 32L)),
                words -> OwnerDirectory.Match.NOBODY);
    }

    private static RowDrafts drafts(String... columns) {
        return new RowDrafts(
                Mappings.shape(columns), Mappings.mapping(columns), Map.of(), words -> OwnerDirectory.Match.NOBODY);
    }

    private SystemDraft draft(String[] columns, String... cells) {
        return read(drafts(columns), cells).draft().orElseThrow();
    }

    private RowReading read(RowDrafts drafts, String... cells) {
        row++;
        return drafts.read(new RawRow(row, row + 100, new ArrayList<>(List.of(cells))));
    }

    private static String identity(RowReading reading) {
        return reading.draft().orElseThrow().identity();
    }

    private static String description(SystemDraft draft) {
        return draft.value(SystemField.DESCRIPTION).first();
    }
}
