package org.aimsforjira.soa.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.AuditTrail.Changed;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.app.DecideResult.ChangedMeanwhile;
import org.aimsforjira.soa.domain.ControlState;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Position;
import org.aimsforjira.soa.domain.PositionChange.Part;
import org.aimsforjira.soa.domain.Reason;
import org.aimsforjira.soa.domain.SoaTotals;
import org.aimsforjira.soa.domain.Statement;
import org.aimsforjira.soa.domain.Statement.Saved;
import org.aimsforjira.soa.domain.StatementRevision;
import org.aimsforjira.soa.domain.Work;
import org.aimsforjira.testing.FakeEvidenceIssues;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryControlWorks;
import org.aimsforjira.testing.InMemoryStatementRepository;
import org.aimsforjira.testing.RecordingAuditTrail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoaServiceTest {

    private static final long REGISTER = 10_000;
    private static final String KEY = "AIMS";
    private static final Locale EN = Locale.ENGLISH;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final ControlId A624 = new ControlId("A.6.2.4");

    private final FakePeople people = new FakePeople();
    private final UserKey lead = people.add("JIRAUSER1", "Robin Risk");
    private final UserKey second = people.add("JIRAUSER2", "Sam Second");
    private final UserKey auditor = people.add("JIRAUSER3", "Audrey Auditor");
    private final UserKey outsider = people.add("JIRAUSER4", "Owen Outsider");
    private final FakePermissions permissions = new FakePermissions()
            .grant(lead, REGISTER, Permission.VIEW_AIMS, Permission.EDIT_AIMS)
            .grant(second, REGISTER, Permission.VIEW_AIMS, Permission.EDIT_AIMS)
            .grant(auditor, REGISTER, Permission.VIEW_AIMS)
            .mayBrowseToo(outsider, REGISTER);
    private final FakeProjects projects = new FakeProjects();
    private final InMemoryAimsRepository aims = new InMemoryAimsRepository();
    private final InMemoryStatementRepository statements = new InMemoryStatementRepository();
    private final InMemoryControlWorks works = new InMemoryControlWorks();
    private final FakeEvidenceIssues evidence = new FakeEvidenceIssues();
    private final FakeJiraPieces pieces =
            FakeJiraPieces.complete().withOption(FieldRole.ANNEX_A_CONTROLS, 10_401, "A.6.2.4 Verification", "A.6.2.4");
    private final RecordingAuditTrail trail = new RecordingAuditTrail();
    private final FixedClock clock = FixedClock.aMonday();
    private final ControlCatalogue catalogue = new JsonControlCatalogue();
    private final AimsId id;

    SoaServiceTest() {
        projects.add(REGISTER, KEY, "AI Management");
        projects.add(10_001, "SHOP", "Shop Platform");
        id = aims.create(REGISTER, "AI Management", ZoneOffset.UTC, lead, clock.now())
                .id();
    }

    private SoaService service() {
        return service(trail);
    }

    private SoaService service(AuditTrail through) {
        return new SoaService(
                new AimsAccess(aims, permissions, projects),
                statements,
                works,
                new SoaRows(catalogue, people, new ControlLinks(pieces, projects, evidence), clock),
                people,
                through,
                clock);
    }

    @Test
    void aNewAimsHas38UndecidedControlsInNineAreas() {
        SoaView view = service().view(lead, KEY, EN).orElseThrow();
        assertEquals(new SoaTotals(0, 0, 38), view.totals());
        assertEquals(0, view.revision());
        assertTrue(view.mayEdit());
        assertEquals(
                List.of("A.2", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8", "A.9", "A.10"),
                view.areas().stream().map(area -> area.area().id()).toList());
        assertEquals(
                List.of(3, 2, 5, 4, 9, 5, 4, 3, 3),
                view.areas().stream().map(area -> area.rows().size()).toList());
        SoaRow row = view.areas().get(0).rows().get(0);
        assertEquals("A.2.2", row.id());
        assertEquals(Statement.untouched(new ControlId("A.2.2")), row.statement());
        assertEquals(Optional.empty(), row.savedByName());
        assertEquals(catalogue.about(new ControlId("A.2.2"), EN), row.about());
    }

    @Test
    void aDecisionIsSavedShownCountedAndRecorded() {
        DecideResult result = decide(lead, included("A.6.2.4", 0)).orElseThrow();
        assertInstanceOf(DecideResult.Saved.class, result);
        assertEquals(1, result.row().version());
        assertEquals(Optional.of("Robin Risk"), result.row().savedByName());
        assertEquals(
                Optional.of(new Saved(lead, clock.now())),
                result.row().statement().saved());

        SoaView view = service().view(auditor, KEY, EN).orElseThrow();
        assertEquals(new SoaTotals(1, 0, 37), view.totals());
        assertEquals(1, view.revision());
        assertFalse(view.mayEdit());
        assertEquals(
                new RecordingAuditTrail.Entry(
                        id,
                        lead,
                        "soa.statement.decided",
                        "A.6.2.4",
                        Map.of(
                                "version", 1,
                                "decision", new Changed("UNDECIDED", "INCLUDED"),
                                "reasons", new Changed(List.of(), List.of("RISK")),
                                "justification", new Changed("", "Tests have pass criteria"))),
                trail.last());
    }

    @Test
    void onlyWhatChangedIsRecorded() {
        decide(lead, included("A.6.2.4", 0));
        decide(lead, new DecideControl("A.6.2.4", Decision.INCLUDED, Set.of(Reason.RISK), "Better words", 1));
        assertEquals(
                Map.of("version", 2, "justification", new Changed("Tests have pass criteria", "Better words")),
                trail.last().details());
    }

    @Test
    void savingTheSameAgainSavesNothing() {
        decide(lead, included("A.6.2.4", 0));
        clock.advance(Duration.ofHours(1));
        DecideResult again = decide(lead, included("A.6.2.4", 1)).orElseThrow();
        assertInstanceOf(DecideResult.Unchanged.class, again);
        assertEquals(1, again.row().version());
        assertEquals(1, statements.revisions(id));
        assertEquals(1, trail.entries().size());
    }

    @Test
    void twoPeopleWhoSayTheSameDoNotConflict() {
        decide(lead, included("A.6.2.4", 0));
        DecideResult same = decide(second, included("A.6.2.4", 0)).orElseThrow();
        assertInstanceOf(DecideResult.Unchanged.class, same);
        assertEquals(Optional.of("Robin Risk"), same.row().savedByName());
    }

    @Test
    void aStaleVersionTellsWhatChangedByWhomAndKeepsTheWish() {
        decide(lead, included("A.6.2.4", 0));
        clock.advance(Duration.ofMinutes(1));
        decide(second, excluded("A.6.2.4", 1));
        clock.advance(Duration.ofMinutes(1));
        DecideControl late =
                new DecideControl("A.6.2.4", Decision.INCLUDED, Set.of(Reason.RISK, Reason.LEGAL), "My long text", 1);

        ChangedMeanwhile conflict =
                assertInstanceOf(ChangedMeanwhile.class, decide(lead, late).orElseThrow());
        assertEquals(2, conflict.row().version());
        assertEquals(Optional.of("Sam Second"), conflict.row().savedByName());
        assertEquals("My long text", conflict.wanted().justification());
        assertEquals(
                Set.of(Part.DECISION, Part.REASONS, Part.JUSTIFICATION),
                conflict.difference().parts());
        assertEquals(1, conflict.meanwhile().size());
        HistoryEntry missed = conflict.meanwhile().get(0);
        assertEquals("Sam Second", missed.savedByName());
        assertEquals(Decision.INCLUDED, missed.change().before().decision());
        assertEquals(Decision.EXCLUDED, missed.change().after().decision());
        assertEquals(2, statements.revisions(id));
        assertEquals(2, trail.entries().size());

        DecideControl again = new DecideControl("A.6.2.4", late.decision(), late.reasons(), late.justification(), 2);
        assertInstanceOf(DecideResult.Saved.class, decide(lead, again).orElseThrow());
    }

    @Test
    void aVersionThatNeverWasIsRefused() {
        assertRefused(Refusal.invalid("soa.version-unknown", 7, 0), decide(lead, included("A.6.2.4", 7)));
        assertRefused(Refusal.invalid("soa.version-unknown", -1, 0), decide(lead, included("A.6.2.4", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.6.2.9", "A.11.2", "A.2", "a.2.2", "", "A.2.2 ", "../A.2.2"})
    void anUnknownControlIsNotFoundByItsName(String control) {
        Refusal unknown = new Refusal(Refusal.Kind.NOT_FOUND, "soa.control-unknown", List.of(control));
        assertRefused(unknown, decide(lead, included(control, 0)));
        assertRefused(unknown, service().row(lead, KEY, control, EN));
        assertRefused(unknown, service().history(lead, KEY, control, new Page.Request(0, 10)));
    }

    @Test
    void whatTheRulesForbidLeavesNoTrace() {
        DecideControl unjustified = new DecideControl("A.6.2.4", Decision.EXCLUDED, Set.of(), " ", 0);
        assertRefused(Refusal.invalid("soa.exclusion-unjustified"), decide(lead, unjustified));
        assertEquals(0, statements.revisions(id));
        assertEquals(List.of(), trail.entries());
    }

    @ParameterizedTest
    @CsvSource({"AIMS", "SHOP", "NOPE"})
    void withoutViewNothingExists(String key) {
        UserKey stranger = key.equals("AIMS") ? outsider : lead;
        SoaService service = service();
        assertRefused(Refusal.notFound(), service.view(stranger, key, EN));
        assertRefused(Refusal.notFound(), service.mark(stranger, key));
        assertRefused(Refusal.notFound(), service.row(stranger, key, "A.2.2", EN));
        assertRefused(Refusal.notFound(), service.row(stranger, key, "A.99.9", EN));
        assertRefused(Refusal.notFound(), service.history(stranger, key, "A.2.2", new Page.Request(0, 10)));
        assertRefused(Refusal.notFound(), service.decide(stranger, key, included("A.2.2", 0), EN));
        assertRefused(Refusal.notFound(), service.decide(stranger, key, included("A.99.9", 0), EN));
    }

    @Test
    void aViewerMayNotDecide() {
        assertRefused(
                Refusal.forbidden("permission-missing", Permission.EDIT_AIMS.nameKey()),
                decide(auditor, included("A.2.2", 0)));
        assertEquals(0, statements.revisions(id));
    }

    @Test
    void theMarkFollowsEverySave() {
        assertEquals(
                new SoaMark(id, 0, 0, MONDAY, true), service().mark(lead, KEY).orElseThrow());
        decide(lead, included("A.6.2.4", 0));
        decide(lead, excluded("A.6.2.4", 1));
        decide(lead, included("A.2.2", 0));
        assertEquals(
                new SoaMark(id, 3, 0, MONDAY, false),
                service().mark(auditor, KEY).orElseThrow());
        assertEquals(3, service().view(lead, KEY, EN).orElseThrow().revision());
    }

    @Test
    void theMarkFollowsTheWorkAndTheDay() {
        SoaMark before = service().mark(lead, KEY).orElseThrow();
        works.save(id, work(2, new Work(1, 0, 0, 0), EvidenceFinding.NOTHING));
        SoaMark after = service().mark(lead, KEY).orElseThrow();
        assertEquals(new SoaMark(id, 0, 1, MONDAY, true), after);
        assertEquals(after, service().view(lead, KEY, EN).orElseThrow().mark());
        works.save(id, work(2, new Work(1, 0, 0, 0), EvidenceFinding.NOTHING));
        assertEquals(after, service().mark(lead, KEY).orElseThrow());
        clock.advance(Duration.ofHours(15));
        assertEquals(
                new SoaMark(id, 0, 1, MONDAY.plusDays(1), true),
                service().mark(lead, KEY).orElseThrow());
        assertEquals(0, before.workRevision());
    }

    @Test
    void theStateFollowsDecisionWorkEvidenceAndTime() {
        EvidenceFinding passed = new EvidenceFinding(1, 1, Optional.of(MONDAY), false, Optional.of(MONDAY));
        works.save(id, work(2, new Work(0, 0, 1, 1), passed));
        SoaRow undecided = row();
        assertEquals(ControlState.UNDECIDED, undecided.live().state());
        assertTrue(undecided.live().isNeededByRisks());
        assertFalse(undecided.live().isContradiction());
        assertEquals(Optional.of(clock.now()), undecided.live().asOf());

        decide(lead, excluded("A.6.2.4", 0));
        assertEquals(ControlState.EXCLUDED, row().live().state());
        assertTrue(row().live().isContradiction());

        assertEquals(
                ControlState.OPERATING,
                decide(lead, included("A.6.2.4", 1)).orElseThrow().row().live().state());
        SoaView view = service().view(auditor, KEY, EN).orElseThrow();
        assertEquals(1, view.states().operating());
        assertEquals(38, view.states().all());
        assertEquals(38, view.states().toCover());
        assertEquals(2, view.states().coveragePercent());

        clock.advance(Duration.ofDays(366));
        assertEquals(ControlState.STALE, row().live().state());
    }

    @Test
    void eachCountHasTheQueryThatYieldsIt() {
        assertEquals(
                new SoaLive.Links(
                        Optional.of("project = 10000 AND issuetype = 10101 AND cf[10200] = 10401"),
                        Optional.of("issue in aimsImplements(\"A.6.2.4\", \"AIMS\")"),
                        evidence.jql(A624)),
                row().live().links());
    }

    private SoaRow row() {
        return service().row(auditor, KEY, "A.6.2.4", EN).orElseThrow();
    }

    private ControlWork work(int risks, Work work, EvidenceFinding finding) {
        return new ControlWork(A624, risks, work, finding, clock.now());
    }

    @Test
    void theHistoryTellsWhoWhenAndWhatChangedAlsoAcrossPages() {
        decide(lead, included("A.6.2.4", 0));
        clock.advance(Duration.ofDays(1));
        decide(second, excluded("A.6.2.4", 1));
        decide(lead, included("A.6.2.4", 2));

        Page<HistoryEntry> newest = service()
                .history(auditor, KEY, "A.6.2.4", new Page.Request(0, 2))
                .orElseThrow();
        assertEquals(3, newest.total());
        assertEquals(
                List.of(3, 2),
                newest.items().stream().map(entry -> entry.revision().version()).toList());
        HistoryEntry exclusion = newest.items().get(1);
        assertEquals("Sam Second", exclusion.savedByName());
        assertEquals(Decision.INCLUDED, exclusion.change().before().decision());
        assertEquals(Set.of(Reason.RISK), exclusion.change().reasonsRemoved());

        HistoryEntry oldest = service()
                .history(auditor, KEY, "A.6.2.4", new Page.Request(2, 2))
                .orElseThrow()
                .items()
                .get(0);
        assertEquals(Position.NONE, oldest.change().before());
    }

    @Test
    void whenTheDatabaseLetsSomebodyElseThroughItIsAConflict() {
        AuditTrail losing = new AuditTrail() {
            @Override
            public <T> T recording(AimsId aimsId, UserKey actor, Change<T> change) {
                statements.append(
                        id,
                        new StatementRevision(
                                A624,
                                1,
                                new Position(Decision.EXCLUDED, Set.of(), "theirs"),
                                new Saved(second, clock.now())));
                throw new ConcurrentChange(
                        ConcurrentChange.Reason.ALREADY_THERE, new IllegalStateException("unique key"));
            }
        };
        ChangedMeanwhile conflict = assertInstanceOf(
                ChangedMeanwhile.class,
                service(losing).decide(lead, KEY, included("A.6.2.4", 0), EN).orElseThrow());
        assertEquals("theirs", conflict.row().position().justification());
        assertEquals("Tests have pass criteria", conflict.wanted().justification());
    }

    @Test
    void aDatabaseThatRefusesForAnotherReasonIsADefect() {
        AuditTrail failing = new AuditTrail() {
            @Override
            public <T> T recording(AimsId aimsId, UserKey actor, Change<T> change) {
                throw new ConcurrentChange(
                        ConcurrentChange.Reason.NOT_SERIALIZABLE, new IllegalStateException("40001"));
            }
        };
        assertThrows(ConcurrentChange.class, () -> service(failing).decide(lead, KEY, included("A.6.2.4", 0), EN));
    }

    private Outcome<DecideResult> decide(UserKey user, DecideControl wish) {
        return service().decide(user, KEY, wish, EN);
    }

    private static DecideControl included(String control, int expected) {
        return new DecideControl(control, Decision.INCLUDED, Set.of(Reason.RISK), "Tests have pass criteria", expected);
    }

    private static DecideControl excluded(String control, int expected) {
        return new DecideControl(control, Decision.EXCLUDED, Set.of(), "We do not build AI systems", expected);
    }

    private static void assertRefused(Refusal expected, Outcome<?> outcome) {
        assertEquals(
                expected,
                outcome.<Refusal>fold(
                        value -> {
                            throw new AssertionError("was done: " + value);
                        },
                        refusal -> refusal));
    }
}
