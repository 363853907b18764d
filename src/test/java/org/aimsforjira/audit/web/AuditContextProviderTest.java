package org.aimsforjira.audit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.audit.app.AuditTrailService;
import org.aimsforjira.audit.app.ChainedAuditTrail;
import org.aimsforjira.audit.rest.AuditTrailResource;
import org.aimsforjira.audit.rest.TrailJson;
import org.aimsforjira.audit.rest.TrailJsonMapper;
import org.aimsforjira.audit.rest.VerificationJson;
import org.aimsforjira.audit.web.AuditPage.DetailPart;
import org.aimsforjira.audit.web.AuditPage.EntryPart;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.shared.AuditTrail.Changed;
import org.aimsforjira.shared.AuditTrail.Person;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeClusterLocks;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryAuditStore;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.testing.TestTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Page and REST of the audit trail, on the real use cases in memory. */
class AuditContextProviderTest {
    private final FakePeople people = new FakePeople();
    private final FakePermissions permissions = new FakePermissions();
    private final FakeClusterLocks locks = new FakeClusterLocks();
    private final InMemoryAuditStore store = new InMemoryAuditStore();
    private final InMemoryAimsRepository repository = new InMemoryAimsRepository();
    private final FakeProjects projects = new FakeProjects();
    private final UserKey robin = people.add("risklead", "Robin Risk");
    private final UserKey outsider = people.add("outsider", "Owen Outsider");
    private final Aims aims = repository.create(
            10001,
            "AI Management",
            ZoneId.of("Europe/Berlin"),
            robin,
            FixedClock.aMonday().now());
    private final ChainedAuditTrail trail =
            new ChainedAuditTrail(locks, new InMemoryTransactions(), FixedClock.aMonday(), people, store);
    private final AuditTrailService service =
            new AuditTrailService(new AimsAccess(repository, permissions, projects), store, locks);
    private final HttpServletRequest request = mock();

    @BeforeEach
    void wire() {
        projects.add(10001, "AIMS", "AI Management");
        permissions.grant(robin, 10001, Permission.VIEW_AIMS);
        when(request.getContextPath()).thenReturn("/jira");
    }

    private void decide(String control, String text) {
        trail.recording(aims.id(), robin, recorder -> {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("decision", new Changed("UNDECIDED", "INCLUDED"));
            details.put("reasons", new Changed(List.of(), List.of("RISK", "LEGAL")));
            details.put("justification", new Changed("", text));
            details.put("version", 1);
            recorder.record("soa.statement.decided", control, details);
            return 1;
        });
    }

    private AuditPage page(Locale locale) {
        Texts texts = TestTexts.in(locale);
        PageBuilderService builder = mock(RETURNS_DEEP_STUBS);
        Project project = mock();
        when(project.getId()).thenReturn(10001L);
        when(project.getKey()).thenReturn("AIMS");
        when(project.getName()).thenReturn("AI Management");
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn("risklead");
        Map<String, Object> context = new AuditContextProvider(service, new DetailTexts(texts), texts, builder)
                .getContextMap(user, new JiraHelper(request, project));
        assertTrue(context.containsKey("i18n"));
        return (AuditPage) Objects.requireNonNull(context.get("page"));
    }

    @Test
    void anEmptyTrailHasItsBeginningAsHead() {
        AuditPage page = page(Locale.US);

        assertEquals("No entries", page.count());
        assertEquals(64, page.headHash().length());
        assertEquals(List.of(), page.entries());
        assertEquals("", page.older() + page.newest());
        assertFalse(page.filter().active());
    }

    @Test
    void anEntryIsReadableBeforeAndAfter() {
        decide("A.2.2", "Because <b>we</b> build it");

        EntryPart entry = page(Locale.US).entries().get(0);

        assertEquals("Robin Risk", entry.who());
        assertEquals("Statement about a control decided", entry.action());
        assertEquals(
                "/jira/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira%3Aaudit-page&subject=A.2.2",
                entry.subjectAddress());
        assertEquals(
                List.of(
                        new DetailPart("Decision", true, "Undecided", "Included", false),
                        new DetailPart("Justification", true, "", "Because <b>we</b> build it", false),
                        new DetailPart("Reasons", true, "", "Risk assessment, Law or authority", false),
                        new DetailPart("Version", false, "", "1", false)),
                entry.details());
    }

    @Test
    void inGermanEverythingIsGerman() {
        decide("A.2.2", "x".repeat(300));

        AuditPage page = page(Locale.GERMANY);
        EntryPart entry = page.entries().get(0);

        assertEquals("1 Eintrag", page.count());
        assertTrue(entry.time().startsWith("02.11.2026, 10:00:00"), entry.time());
        assertEquals(
                new DetailPart("Entscheidung", true, "Offen", "Aufgenommen", false),
                entry.details().get(0));
        assertTrue(entry.details().get(1).isLong());
    }

    @Test
    void pagesAndFiltersAreInTheAddress() {
        for (int i = 0; i < AuditContextProvider.PAGE + 5; i++) {
            decide(i % 2 == 0 ? "A.2.2" : "A & B", "text");
        }
        when(request.getParameter(anyString())).thenReturn(null);

        AuditPage first = page(Locale.US);
        assertEquals("30 entries", first.count());
        assertEquals(AuditContextProvider.PAGE, first.entries().size());
        assertTrue(first.older().endsWith("&before=6"), first.older());
        assertEquals("", first.newest());

        when(request.getParameter("before")).thenReturn("6");
        when(request.getParameter("subject")).thenReturn(" A & B ");
        AuditPage second = page(Locale.US);
        assertEquals(
                List.of("4", "2"),
                second.entries().stream().map(EntryPart::number).toList());
        assertTrue(second.newest().endsWith("&subject=A+%26+B"), second.newest());
        assertTrue(second.filter().active());
        assertEquals("A & B", second.filter().subject());
        assertEquals(
                List.of("soa.statement.decided"),
                second.filter().actions().stream().map(AuditPage.Option::value).toList());

        when(request.getParameter("before")).thenReturn("nonsense");
        assertEquals(15, page(Locale.US).entries().size());
    }

    @Test
    void peopleNestedValuesAndUnknownWordsAreShownAsWellAsCanBe() {
        trail.recording(aims.id(), robin, recorder -> {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("hashes", List.of(Map.of("version", 1, "decision", "INCLUDED"), Map.of("version", 2)));
            details.put("never-heard", List.of(new Person(robin), true, 1757));
            recorder.record("later.version.did", "x", details);
            return 1;
        });
        store.persons.forEach((id, known) -> known.clear());

        EntryPart entry = page(Locale.US).entries().get(0);

        assertEquals("later.version.did", entry.action());
        assertEquals("unknown person", entry.who());
        assertTrue(entry.whoIsGone());
        assertEquals(
                "Decision: Included\nVersion: 1\n\nVersion: 2",
                entry.details().get(0).value());
        assertEquals(
                new DetailPart("never-heard", false, "", "unknown person, yes, 1,757", false),
                entry.details().get(1).value().isEmpty()
                        ? entry.details().get(0)
                        : entry.details().get(1));
    }

    @Test
    void restHasTheSameEntriesAndEverythingToCheckThem() {
        decide("A.2.2", "text");
        decide("A.2.3", "text");
        Texts texts = TestTexts.in(Locale.US);
        AuditTrailResource resource =
                new AuditTrailResource(service, new TrailJsonMapper(texts), new Answers(texts, people));

        assertEquals(401, resource.trail("AIMS", null, null, null, null).getStatus());
        people.logIn(outsider);
        assertEquals(404, resource.trail("AIMS", null, null, null, null).getStatus());
        assertEquals(404, resource.verification("AIMS", null).getStatus());
        people.logIn(robin);
        assertEquals(400, resource.trail("AIMS", "x", null, null, null).getStatus());
        assertEquals(400, resource.trail("AIMS", null, "101", null, null).getStatus());
        assertEquals(400, resource.verification("AIMS", "abc").getStatus());

        TrailJson first =
                (TrailJson) resource.trail("AIMS", null, "1", null, null).getEntity();
        assertEquals(Optional.of(2L), Optional.ofNullable(first.nextAfter));
        assertEquals(first.head.hash, first.entries.get(0).hash);
        assertEquals("A.2.3", first.entries.get(0).subject);
        TrailJson last =
                (TrailJson) resource.trail("AIMS", "2", "1", null, null).getEntity();
        assertEquals(Optional.empty(), Optional.ofNullable(last.nextAfter));
        assertEquals(last.entries.get(0).hash, first.entries.get(0).previousHash);

        VerificationJson verified = (VerificationJson)
                resource.verification("AIMS", last.entries.get(0).hash).getEntity();
        assertEquals("MATCHES_ANCHOR", verified.result);
        assertTrue(verified.message.contains("up to entry 1"), verified.message);
        store.links.values().forEach(links -> links.remove(0));
        VerificationJson broken =
                (VerificationJson) resource.verification("AIMS", "").getEntity();
        assertEquals("BROKEN", broken.result);
        assertEquals("Entry 1 is missing. Everything before it holds.", broken.message);
    }
}
