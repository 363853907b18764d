package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.ImportUtils;
import com.fasterxml.jackson.databind.node.TextNode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aimsforjira.host.jira.issue.ChangeGroup;
import org.aimsforjira.host.jira.issue.ChangeItem;
import org.junit.jupiter.api.Test;

/** Creating, changing, reading and deleting issues through the published services. */
abstract class IssuesContract extends JiraContract {

    private IssueService issues() {
        return service(IssueService.class);
    }

    private IssueInputParameters task(String projectKey, String summary) {
        String type = project(projectKey).getIssueTypes().stream()
                .filter(candidate -> candidate.getName().equals("Task"))
                .findFirst()
                .orElseThrow()
                .getId();
        return issues().newIssueInputParameters()
                .setProjectId(project(projectKey).getId())
                .setIssueTypeId(type)
                .setSummary(summary)
                .setReporterId("risklead");
    }

    private MutableIssue create(ApplicationUser user, IssueInputParameters input) {
        IssueService.CreateValidationResult checked = issues().validateCreate(user, input);
        assertTrue(checked.isValid(), () -> checked.getErrorCollection().toString());
        return issues().create(user, checked).getIssue();
    }

    private MutableIssue created(String summary) {
        return create(user("risklead"), task("AIMS", summary));
    }

    private String error(ApplicationUser user, IssueInputParameters input, String field) {
        IssueService.CreateValidationResult checked = issues().validateCreate(user, input);
        assertFalse(checked.isValid());
        String message = checked.getErrorCollection().getErrors().get(field);
        assertNotNull(message, () -> checked.getErrorCollection().toString());
        return message;
    }

    @Test
    void createdIssueHasKeyStatusAndTimes() {
        MutableIssue first = created("First of two");
        MutableIssue second = created("Second of two");
        assertTrue(first.getKey().matches("AIMS-\\d+"));
        assertEquals(first.getNumber() + 1, second.getNumber());
        assertTrue(first.getId() >= 10_000);
        assertEquals("To Do", first.getStatus().getName());
        assertEquals("new", first.getStatus().getStatusCategory().getKey());
        assertEquals(user("risklead"), first.getCreator());
        assertNotNull(first.getCreated());
        Issue read = service(IssueManager.class).getIssueByCurrentKey(first.getKey());
        assertEquals("First of two", read.getSummary());
        assertEquals(first.getCreated(), read.getCreated());
        assertNull(service(IssueManager.class).getIssueByCurrentKey("AIMS-999999"));
        assertNull(service(IssueManager.class).getIssueByCurrentKey("NOPE-1"));
        assertNull(service(IssueManager.class).getIssueByCurrentKey("nonsense"));
    }

    // SummarySystemField: required, at most 255 characters, one line.
    @Test
    void summaryIsOneLineOfAtMost255Characters() {
        ApplicationUser lead = user("risklead");
        assertFalse(error(lead, task("AIMS", " "), "summary").isEmpty());
        assertTrue(error(lead, task("AIMS", "x".repeat(256)), "summary").contains("255"));
        assertFalse(error(lead, task("AIMS", "one\ntwo"), "summary").isEmpty());
        assertFalse(error(lead, task("AIMS", "one\rtwo"), "summary").isEmpty());
        assertEquals(
                255, create(lead, task("AIMS", "y".repeat(255))).getSummary().length());
    }

    // jira.text.field.character.limit is 32767 by default.
    @Test
    void longTextsHaveJirasLimit() {
        ApplicationUser lead = user("risklead");
        assertTrue(error(lead, task("AIMS", "long").setDescription("d".repeat(32_768)), "description")
                .contains("32,767"));
        String longest = "e".repeat(32_767);
        assertEquals(
                longest,
                create(lead, task("AIMS", "longest").setDescription(longest)).getDescription());
    }

    @Test
    void refusalsAreInTheLanguageOfTheUser() {
        ApplicationUser lead = user("risklead");
        jira.users().setLocale(lead, Locale.GERMAN);
        try {
            assertTrue(error(lead, task("AIMS", ""), "summary").contains("Zusammenfassung"));
        } finally {
            jira.users().setLocale(lead, Locale.ENGLISH);
        }
    }

    @Test
    void creatingNeedsThePermissionAndAProjectWithTheType() {
        IssueService.CreateValidationResult refused = issues().validateCreate(user("auditor"), task("AIMS", "no"));
        assertTrue(refused.getErrorCollection().getReasons().contains(Reason.FORBIDDEN));
        IssueService.CreateValidationResult anonymous = issues().validateCreate(null, task("AIMS", "no"));
        assertTrue(anonymous.getErrorCollection().getReasons().contains(Reason.NOT_LOGGED_IN));
        String epic = jira.constants().issueTypes().stream()
                .filter(type -> type.getName().equals("Epic"))
                .findFirst()
                .orElseThrow()
                .getId();
        error(user("risklead"), task("AIMS", "type of another project").setIssueTypeId(epic), "issuetype");
        error(user("risklead"), task("AIMS", "no project").setProjectId(4711L), "pid");
        assertThrows(IllegalStateException.class, () -> issues().create(user("auditor"), refused));
    }

    // Default field configuration of Jira: reporter is required; without Modify Reporter it is the user.
    @Test
    void reporterIsTheUserUnlessSomebodyMayChooseIt() {
        IssueInputParameters own = task("SHOP", "by a developer").setReporterId("outsider");
        assertEquals(user("developer"), create(user("developer"), own).getReporter());
        assertEquals(
                user("auditor"),
                create(user("risklead"), task("AIMS", "chosen").setReporterId("auditor"))
                        .getReporter());
        error(user("risklead"), task("AIMS", "nobody").setReporterId(""), "reporter");
        error(user("risklead"), task("AIMS", "unknown").setReporterId("whoever"), "reporter");
    }

    // Date pickers: d/MMM/yy with the month names of the user.
    @Test
    void dueDateIsReadInTheFormatOfTheUser() {
        MutableIssue issue = create(user("risklead"), task("AIMS", "due").setDueDate("3/Oct/26"));
        assertEquals(Timestamp.valueOf(LocalDate.of(2026, 10, 3).atStartOfDay()), issue.getDueDate());
        error(user("risklead"), task("AIMS", "iso").setDueDate("2026-10-03"), "duedate");
        error(user("risklead"), task("AIMS", "no such day").setDueDate("31/Feb/26"), "duedate");
    }

    @Test
    void assigneeMustBeAssignable() {
        assertEquals(
                user("developer"),
                create(user("risklead"), task("SHOP", "assigned").setAssigneeId("developer"))
                        .getAssignee());
        error(user("risklead"), task("SHOP", "not assignable").setAssigneeId("outsider"), "assignee");
        MutableIssue issue = create(user("developer"), task("SHOP", "to assign"));
        IssueService.AssignValidationResult checked =
                issues().validateAssign(user("developer"), issue.getId(), "risklead");
        assertTrue(checked.isValid());
        assertEquals(
                user("risklead"),
                issues().assign(user("developer"), checked).getIssue().getAssignee());
        assertEquals(
                EventType.ISSUE_ASSIGNED_ID,
                events.of(IssueEvent.class)
                        .get(events.of(IssueEvent.class).size() - 1)
                        .getEventTypeId());
    }

    @Test
    void readingNeedsBrowse() {
        MutableIssue issue = created("hidden from developers");
        assertTrue(issues().getIssue(user("auditor"), issue.getKey()).isValid());
        assertTrue(issues().getIssue(user("developer"), issue.getKey())
                .getErrorCollection()
                .getReasons()
                .contains(Reason.FORBIDDEN));
        assertTrue(issues().getIssue(user("developer"), "AIMS-999999")
                .getErrorCollection()
                .getReasons()
                .contains(Reason.NOT_FOUND));
        assertNull(issues().getIssue(user("developer"), issue.getId()).getIssue());
    }

    @Test
    void updateKeepsWhatIsNotSentAndWritesHistory() {
        MutableIssue issue = create(
                user("risklead"), task("AIMS", "before").setDescription("stays").setPriorityId("2"));
        IssueInputParameters input =
                issues().newIssueInputParameters().setSummary("after").setPriorityId("1");
        IssueService.UpdateValidationResult checked = issues().validateUpdate(user("risklead"), issue.getId(), input);
        assertTrue(checked.isValid(), () -> checked.getErrorCollection().toString());
        MutableIssue updated = issues().update(user("risklead"), checked).getIssue();
        assertEquals("after", updated.getSummary());
        assertEquals("stays", updated.getDescription());
        assertFalse(updated.getUpdated().before(issue.getUpdated()));

        List<ChangeGroup> history = jira.issues().history().of(issue.getId());
        assertEquals(1, history.size());
        assertEquals(user("risklead"), history.get(0).author());
        assertEquals(
                Set.of(
                        new ChangeItem(false, "summary", null, "before", null, "after"),
                        new ChangeItem(false, "priority", "2", "High", "1", "Highest")),
                Set.copyOf(history.get(0).items()));
    }

    /** Public scripts for Data Center: each item tells its field, its moment and the key of its author. */
    @Test
    void theHistoryIsReadThroughItsManager() {
        MutableIssue issue = created("before");
        assertEquals(List.of(), service(ChangeHistoryManager.class).getAllChangeItems(issue));
        for (String summary : List.of("between", "after")) {
            issues().update(
                            user("risklead"),
                            issues().validateUpdate(
                                            user("risklead"),
                                            issue.getId(),
                                            issues().newIssueInputParameters().setSummary(summary)));
        }
        List<ChangeHistoryItem> items = service(ChangeHistoryManager.class).getAllChangeItems(issue);
        assertEquals(2, items.size());
        for (ChangeHistoryItem item : items) {
            assertEquals("summary", item.getField());
            assertEquals(user("risklead").getKey(), item.getUserKey());
            assertEquals(issue.getId(), item.getIssueId());
            assertFalse(item.getCreated().before(issue.getCreated()));
        }
    }

    @Test
    void updateWithoutADifferenceLeavesNoTrace() {
        MutableIssue issue = created("same");
        int before = events.all.size();
        IssueService.UpdateValidationResult checked = issues().validateUpdate(
                        user("risklead"),
                        issue.getId(),
                        issues().newIssueInputParameters().setSummary("same"));
        issues().update(user("risklead"), checked);
        assertEquals(before, events.all.size());
        assertEquals(List.of(), jira.issues().history().of(issue.getId()));
    }

    @Test
    void updateNeedsEditAndRefusesABadSummary() {
        MutableIssue issue = created("to edit");
        IssueInputParameters input = issues().newIssueInputParameters().setSummary("x");
        assertTrue(issues().validateUpdate(user("auditor"), issue.getId(), input)
                .getErrorCollection()
                .getReasons()
                .contains(Reason.FORBIDDEN));
        assertFalse(issues().validateUpdate(
                        user("risklead"),
                        issue.getId(),
                        issues().newIssueInputParameters().setSummary(""))
                .isValid());
    }

    // Two people who change different fields both keep their change: only what was set is written.
    @Test
    void aStaleObjectOverwritesOnlyWhatItSets() {
        MutableIssue issue = created("stale");
        IssueManager manager = service(IssueManager.class);
        MutableIssue mine = manager.getIssueObject(issue.getId());
        MutableIssue theirs = manager.getIssueObject(issue.getId());
        theirs.setDescription("theirs");
        manager.updateIssue(user("admin"), theirs, UpdateIssueRequest.builder().build());
        mine.setSummary("mine");
        manager.updateIssue(user("risklead"), mine, UpdateIssueRequest.builder().build());
        MutableIssue now = manager.getIssueObject(issue.getId());
        assertEquals("mine", now.getSummary());
        assertEquals("theirs", now.getDescription());
    }

    // Jira publishes an IssueEvent and a bundle with the same event, after the change can be read.
    @Test
    void eventsFollowTheCommit() {
        List<String> seen = new ArrayList<>();
        Listener listener = new Listener(issue -> seen.add(
                service(IssueManager.class).getIssueObject(issue.getId()).getSummary()));
        events.register(listener);
        try {
            MutableIssue issue = created("announced");
            assertEquals(List.of("announced"), seen);
            List<IssueEventBundle> bundles = events.of(IssueEventBundle.class);
            IssueEvent inside = ((DelegatingJiraIssueEvent) bundles.get(bundles.size() - 1)
                            .getEvents()
                            .iterator()
                            .next())
                    .asIssueEvent();
            assertEquals(issue.getId(), inside.getIssue().getId());
            assertEquals(EventType.ISSUE_CREATED_ID, inside.getEventTypeId());
        } finally {
            events.unregister(listener);
        }
    }

    /** Listens as a plugin does. */
    public static final class Listener {
        private final java.util.function.Consumer<Issue> work;

        Listener(java.util.function.Consumer<Issue> work) {
            this.work = work;
        }

        @com.atlassian.event.api.EventListener
        public void onEvent(IssueEvent event) {
            work.accept(event.getIssue());
        }
    }

    @Test
    void dispatchOptionsAreHonoured() {
        MutableIssue issue = created("quiet");
        int before = events.all.size();
        MutableIssue changed = service(IssueManager.class).getIssueObject(issue.getId());
        changed.setSummary("quieter");
        service(IssueManager.class).updateIssue(user("risklead"), changed, EventDispatchOption.DO_NOT_DISPATCH, false);
        assertEquals(before, events.all.size());
        assertEquals(1, jira.issues().history().of(issue.getId()).size());
    }

    @Test
    void mailIsSuppressedByImportUtilsAndBySendMail() {
        MutableIssue loud = created("with mail");
        assertEquals(1, jira.issues().outbox().about(loud.getId()).size());
        MutableIssue quiet;
        ImportUtils.setEnableNotifications(false);
        try {
            quiet = created("without mail");
        } finally {
            ImportUtils.setEnableNotifications(true);
        }
        assertEquals(List.of(), jira.issues().outbox().about(quiet.getId()));
        IssueService.UpdateValidationResult checked = issues().validateUpdate(
                        user("risklead"),
                        quiet.getId(),
                        issues().newIssueInputParameters().setSummary("still quiet"));
        issues().update(user("risklead"), checked, EventDispatchOption.ISSUE_UPDATED, false);
        assertEquals(List.of(), jira.issues().outbox().about(quiet.getId()));
        List<IssueEventBundle> bundles = events.of(IssueEventBundle.class);
        assertFalse(bundles.get(bundles.size() - 1).doesSendEmailNotification());
    }

    @Test
    void propertiesAreSetInTheCreateItself() {
        IssueInputParameters input = task("AIMS", "with property");
        input.addProperty("aims.origin", TextNode.valueOf("row 7"));
        MutableIssue issue = create(user("risklead"), input);
        assertEquals(
                "\"row 7\"",
                jira.issues().properties().get(issue.getId(), "aims.origin").orElseThrow());
    }

    // More threads than connections, and listeners that read: nobody may wait for a second connection while holding
    // one.
    @Test
    void parallelCreatesGetDistinctKeysWithoutGaps() throws Exception {
        int threads = 30;
        int each = 3;
        Listener reader = new Listener(issue -> service(IssueManager.class).getIssueObject(issue.getId()));
        events.register(reader);
        long before = project("CARE").getCounter();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Set<Long> numbers = new HashSet<>();
        try {
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                work.add(() -> {
                    List<Long> mine = new ArrayList<>();
                    for (int i = 0; i < each; i++) {
                        mine.add(create(user("developer"), task("CARE", "parallel"))
                                .getNumber());
                    }
                    return mine;
                });
            }
            for (Future<List<Long>> done : pool.invokeAll(work)) {
                numbers.addAll(done.get());
            }
        } finally {
            pool.shutdownNow();
            events.unregister(reader);
        }
        assertEquals(threads * each, numbers.size());
        assertEquals(before + threads * each, project("CARE").getCounter());
    }

    @Test
    void aFailedCreateLeavesNothing() {
        long issues = count("jiraissue");
        long mails = count("mail_outbox");
        long counter = project("AIMS").getCounter();
        int told = events.all.size();
        assertThrows(
                IllegalStateException.class,
                () -> database.db().transact(() -> {
                    created("never");
                    throw new IllegalStateException("the power fails");
                }));
        assertEquals(issues, count("jiraissue"));
        assertEquals(mails, count("mail_outbox"));
        assertEquals(counter, project("AIMS").getCounter());
        assertEquals(told, events.all.size());
    }

    private long count(String table) {
        return database.db().count("SELECT COUNT(*) AS n FROM " + table);
    }

    @Test
    void deletingTakesEverythingAlong() {
        MutableIssue issue = create(user("admin"), task("AIMS", "to delete"));
        jira.issues().comments().add(user("admin"), issue, "a comment", true);
        assertFalse(issues().validateDelete(user("risklead"), issue.getId()).isValid());
        IssueService.DeleteValidationResult checked = issues().validateDelete(user("admin"), issue.getId());
        assertFalse(issues().delete(user("admin"), checked).hasAnyErrors());
        assertNull(service(IssueManager.class).getIssueObject(issue.getId()));
        assertEquals(List.of(), jira.issues().comments().of(issue.getId()));
        List<IssueEvent> told = events.of(IssueEvent.class);
        assertEquals(EventType.ISSUE_DELETED_ID, told.get(told.size() - 1).getEventTypeId());
    }

    @Test
    void commentsNeedThePermission() {
        MutableIssue issue = created("to comment");
        jira.issues().comments().add(user("auditor"), issue, "seen", true);
        assertEquals("seen", jira.issues().comments().of(issue.getId()).get(0).body());
        assertThrows(SecurityException.class, () -> jira.issues().comments().add(user("developer"), issue, "no", true));
        IssueInputParameters input = issues().newIssueInputParameters().setComment("with the edit");
        IssueService.UpdateValidationResult checked = issues().validateUpdate(user("risklead"), issue.getId(), input);
        issues().update(user("risklead"), checked);
        assertEquals(2, jira.issues().comments().of(issue.getId()).size());
    }

    @Test
    void callsAreCountedPerThreadAndInTotal() {
        jira.calls().reset();
        long total = jira.calls().total("IssueService.create");
        created("counted");
        assertEquals(1, jira.calls().ofThread("IssueService.create"));
        assertEquals(1, jira.calls().ofThread("IssueService.validateCreate"));
        assertEquals(total + 1, jira.calls().total("IssueService.create"));
        jira.calls().reset();
        assertEquals(0, jira.calls().ofThread());
    }
}
