package org.aimsforjira.host.ui.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.data.BaseWorkflows;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.jira.workflow.WorkflowScheme;
import org.aimsforjira.host.ui.testing.FormValues;
import org.aimsforjira.host.ui.testing.HostExtension;
import org.aimsforjira.host.ui.testing.Reader;
import org.aimsforjira.host.ui.testing.Reader.Answer;
import org.aimsforjira.host.ui.testing.TestFields;
import org.aimsforjira.host.ui.testing.TestProjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bulk change step by step, as a browser sends its forms. */
@ExtendWith(HostExtension.class)
final class BulkChangeTest {
    private static final String STEPS = "/secure/views/bulkedit/BulkEdit.jspa";
    private static final String FIRST = "/secure/views/bulkedit/BulkEdit1!default.jspa";

    private final Host host;
    private final JiraModel jira;
    private final TestFields fields;

    BulkChangeTest(Host host) {
        this.host = host;
        this.jira = host.context().jira();
        this.fields = TestFields.on(host);
    }

    private Reader as(String name) {
        return Reader.as(host.baseUrl(), name);
    }

    private Issue issue(String projectKey, String summary) {
        ApplicationUser lead = jira.users().byName("risklead").orElseThrow();
        IssueService issues = jira.service(IssueService.class);
        var project = jira.projects().byKey(projectKey).orElseThrow();
        String task = project.getIssueTypes().stream()
                .filter(type -> type.getName().equals("Task"))
                .findFirst()
                .orElseThrow()
                .getId();
        IssueService.CreateValidationResult valid = issues.validateCreate(
                lead,
                issues.newIssueInputParameters()
                        .setProjectId(project.getId())
                        .setIssueTypeId(task)
                        .setSummary(summary)
                        .setReporterId("risklead"));
        assertTrue(valid.isValid(), () -> valid.getErrorCollection().toString());
        return issues.create(lead, valid).getIssue();
    }

    private Issue again(Issue issue) {
        return jira.issues().finder().byId(issue.getId()).orElseThrow();
    }

    private static Answer send(Reader reader, FormValues form) {
        return reader.postWithoutToken(STEPS, form.namesAndValues());
    }

    /** From keys to the form of the operation's details or, without details, to the last look. */
    private static Answer choose(Reader reader, String operation, Issue... issues) {
        String keys =
                String.join(",", List.of(issues).stream().map(Issue::getKey).toList());
        Answer first = reader.get(FIRST + "?issueKeys=" + keys);
        assertEquals(200, first.status(), first.body());
        Answer second = send(reader, FormValues.of(first.body(), "bulk-choose"));
        return send(reader, FormValues.of(second.body(), "bulk-details").set("operation", operation));
    }

    private static Answer perform(Reader reader, FormValues last) throws InterruptedException {
        Answer started = send(reader, last);
        assertEquals(302, started.status(), started.body());
        Answer progress = reader.get(started.location());
        for (int i = 0; i < 100 && progress.has("data-finished=\"false\""); i++) {
            Thread.sleep(50);
            progress = reader.get(started.location());
        }
        return progress;
    }

    @Test
    void fieldsOfSeveralIssuesAreSetAndValuesOfManyAreAddedAndRemoved() throws InterruptedException {
        Reader lead = as("risklead");
        Issue one = issue("AIMS", "Bulk one");
        Issue two = issue("AIMS", "Bulk two");
        String labels = fields.id("labels");
        long mails = jira.issues().outbox().size();
        for (String[] step : new String[][] {{"REPLACE", "a b"}, {"ADD", "c"}, {"REMOVE", "a"}}) {
            FormValues details = FormValues.of(choose(lead, "edit", one, two).body(), "bulk-confirm");
            Answer last = send(
                    lead, details.set("change", labels).set(labels, step[1]).set("mode-" + labels, step[0]));
            assertEquals(200, last.status(), last.body());
            Answer done =
                    perform(lead, FormValues.of(last.body(), "bulk-perform").set("sendBulkNotification", "false"));
            assertTrue(done.has("Done: 2 of 2 issues were changed."), done.body());
        }
        var field = jira.fields().field(labels);
        assertEquals("[b, c]", String.valueOf(again(one).getCustomFieldValue(field)));
        assertEquals("[b, c]", String.valueOf(again(two).getCustomFieldValue(field)));
        assertEquals(3, jira.issues().history().of(one.getId()).size());
        assertEquals(mails, jira.issues().outbox().size());
    }

    @Test
    void issuesOfAQueryAreMovedTogether() throws InterruptedException {
        Reader lead = as("risklead");
        Issue one = issue("SHOP", "Bulkmoved one");
        issue("SHOP", "Bulkmoved two");
        Answer first = lead.get(FIRST + "?jql=project%20%3D%20SHOP%20AND%20summary%20~%20Bulkmoved");
        assertTrue(first.has(one.getKey()), first.body());
        Answer second = send(lead, FormValues.of(first.body(), "bulk-choose"));
        Answer details = send(lead, FormValues.of(second.body(), "bulk-details").set("operation", "move"));
        String target = jira.projects().byKey("AIMS").orElseThrow().getId() + ":" + one.getIssueTypeId();
        Answer last = send(lead, FormValues.of(details.body(), "bulk-confirm").set("target", target));
        assertTrue(last.has("<th scope=\"row\">Project</th><td>AI Management</td>"), last.body());
        Answer done = perform(lead, FormValues.of(last.body(), "bulk-perform"));
        assertTrue(done.has("Done: 2 of 2"), done.body());
        assertTrue(again(one).getKey().startsWith("AIMS-"));
    }

    @Test
    void aBulkMoveAsksForTheStatusesThatTheNewWorkflowLacks() throws InterruptedException {
        Reader lead = as("risklead");
        Issue started = issue("SHOP", "Moves started");
        Issue waiting = issue("SHOP", "Moves waiting");
        FormValues start = FormValues.of(choose(lead, "transition", started).body(), "bulk-confirm")
                .set("wftransition", transition("jira", 21));
        perform(lead, FormValues.of(send(lead, start).body(), "bulk-perform"));
        String target = TestProjects.brief(host).getId() + ":" + started.getIssueTypeId();
        Answer statuses = send(
                lead,
                FormValues.of(choose(lead, "move", started, waiting).body(), "bulk-confirm")
                        .set("target", target));
        assertTrue(statuses.has("In Progress (Task)"), statuses.body());
        assertFalse(statuses.has("To Do (Task)"), statuses.body());
        String input =
                "status-" + started.getIssueTypeId() + "-" + again(started).getStatusId();
        Answer none = send(lead, FormValues.of(statuses.body(), "bulk-confirm").set(input, "-1"));
        assertTrue(none.status() == 400 && none.has("Choose a new status for each one."), none.body());
        String done =
                jira.workflows().store().byName("Brief").orElseThrow().step(3).statusId();
        Answer last = send(lead, FormValues.of(statuses.body(), "bulk-confirm").set(input, done));
        assertTrue(last.has("In Progress (Task) becomes Done"), last.body());
        assertTrue(perform(lead, FormValues.of(last.body(), "bulk-perform")).has("Done: 2 of 2"), last.body());
        assertEquals("Done", again(started).getStatus().getName());
        assertEquals("To Do", again(waiting).getStatus().getName());
        assertTrue(again(waiting).getKey().startsWith("BRIEF-"));
    }

    private void careAsksForTheResolution() {
        WorkflowScheme scheme = jira.workflows().schemes().all().stream()
                .filter(candidate -> candidate.name().equals(BaseWorkflows.SCHEME_WITH_RESOLUTION))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(),
                jira.workflows()
                        .schemes()
                        .assign(jira.projects().byKey("CARE").orElseThrow().getId(), scheme));
    }

    private String resolution(String name) {
        return jira.constants().resolutions().stream()
                .filter(resolution -> resolution.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    /** What the radio button of a transition sends. */
    private String transition(String workflow, int action) {
        return jira.workflows().store().byName(workflow).orElseThrow().id() + ":" + action;
    }

    @Test
    void issuesOfTwoWorkflowsAreTakenAlongOneTransitionAndTheOthersAreReported() throws InterruptedException {
        careAsksForTheResolution();
        jira.workflows()
                .schemes()
                .assignDefault(jira.projects().byKey("AIMS").orElseThrow().getId());
        Reader lead = as("risklead");
        Issue one = issue("CARE", "Along one");
        Issue two = issue("CARE", "Along two");
        Issue other = issue("AIMS", "Not along");
        long mails = jira.issues().outbox().size();

        Answer chooser = choose(lead, "transition", one, two, other);
        assertTrue(chooser.has("Workflow: Workflow with resolution"), chooser.body());
        assertTrue(chooser.has("Workflow: jira"), chooser.body());
        Answer none = send(lead, FormValues.of(chooser.body(), "bulk-confirm"));
        assertEquals(400, none.status());
        assertTrue(none.has("Choose a transition."), none.body());

        Answer fields = send(
                lead,
                FormValues.of(chooser.body(), "bulk-confirm")
                        .set("wftransition", transition("Workflow with resolution", 5)));
        assertEquals(200, fields.status());
        assertTrue(fields.has("1 of the chosen issues cannot go along this transition"), fields.body());
        Answer missing = send(lead, FormValues.of(fields.body(), "bulk-confirm"));
        assertEquals(400, missing.status());
        assertTrue(missing.has("Resolution is required."), missing.body());

        Answer last = send(
                lead,
                FormValues.of(missing.body(), "bulk-confirm")
                        .set("resolution", resolution("Duplicate"))
                        .set("comment", "Together"));
        assertTrue(last.has("<th scope=\"row\">Resolution</th><td>Duplicate</td>"), last.body());
        Answer done = perform(lead, FormValues.of(last.body(), "bulk-perform").set("sendBulkNotification"));
        assertTrue(done.has("Done: 2 of 3 issues were changed."), done.body());
        assertTrue(done.has("<td>" + other.getKey() + "</td>"), done.body());
        for (Issue issue : List.of(one, two)) {
            assertEquals("Done", again(issue).getStatus().getName());
            assertEquals("Duplicate", again(issue).getResolution().getName());
            assertEquals(0, jira.issues().comments().of(issue.getId()).size());
        }
        assertEquals("To Do", again(other).getStatus().getName());
        assertEquals(mails, jira.issues().outbox().size());
    }

    @Test
    void aTransitionWithoutAScreenAsksNothingAndOneWithAScreenTakesWhatIsTicked() throws InterruptedException {
        Reader lead = as("risklead");
        Issue plain = issue("SHOP", "Plain");
        Answer chooser = choose(lead, "transition", plain);
        Answer last =
                send(lead, FormValues.of(chooser.body(), "bulk-confirm").set("wftransition", transition("jira", 31)));
        assertTrue(perform(lead, FormValues.of(last.body(), "bulk-perform")).has("Done: 1 of 1"), last.body());
        assertEquals("Done", again(plain).getStatus().getName());

        careAsksForTheResolution();
        Issue started = issue("CARE", "Started");
        Answer start = send(
                lead,
                FormValues.of(choose(lead, "transition", started).body(), "bulk-confirm")
                        .set("wftransition", transition("Workflow with resolution", 5)));
        Answer resolve =
                send(lead, FormValues.of(start.body(), "bulk-confirm").set("resolution", resolution("Duplicate")));
        perform(lead, FormValues.of(resolve.body(), "bulk-perform"));
        Answer fields = send(
                lead,
                FormValues.of(choose(lead, "transition", started).body(), "bulk-confirm")
                        .set("wftransition", transition("Workflow with resolution", 3)));
        Answer confirm = send(
                lead,
                FormValues.of(fields.body(), "bulk-confirm")
                        .set("change", "comment")
                        .set("comment", "Once more")
                        .set("assignee", "nobody at all"));
        assertTrue(confirm.has("<th scope=\"row\">Comment</th><td>Once more</td>"), confirm.body());
        assertTrue(perform(lead, FormValues.of(confirm.body(), "bulk-perform")).has("Done: 1 of 1"), confirm.body());
        assertEquals("To Do", again(started).getStatus().getName());
        assertEquals(
                "Once more", jira.issues().comments().of(started.getId()).get(0).body());
    }

    @Test
    void deletingAndWatchingRunAndAChangeIsItsOwnersAlone() throws InterruptedException {
        Reader admin = as("admin");
        jira.globalPermissions()
                .grant(com.atlassian.jira.permission.GlobalPermissionKey.BULK_CHANGE, "jira-administrators");
        Issue gone = issue("SHOP", "Bulk gone");
        Issue stays = issue("SHOP", "Bulk watched");
        Answer done = perform(admin, FormValues.of(choose(admin, "delete", gone).body(), "bulk-perform"));
        assertTrue(done.has("Done: 1 of 1"), done.body());
        assertTrue(jira.issues().finder().byId(gone.getId()).isEmpty());

        Answer watch = choose(admin, "watch", stays);
        Answer started = send(admin, FormValues.of(watch.body(), "bulk-perform"));
        assertEquals(404, as("developer").get(started.location()).status());
        for (int i = 0; i < 100 && jira.watchers().count(stays.getId()) == 0; i++) {
            Thread.sleep(50);
        }
        assertEquals(1, jira.watchers().count(stays.getId()));
    }

    @Test
    void whatIsNotPossibleIsSaid() {
        Reader auditor = as("auditor");
        Issue shop = issue("SHOP", "Not yours");
        Issue hidden = issue("AIMS", "Visible to auditors");
        Answer first = auditor.get(FIRST + "?issueKeys=" + shop.getKey() + "," + "SHOP-99999");
        assertTrue(first.has("There is no issue SHOP-99999, or you may not see it."), first.body());
        Answer second = send(auditor, FormValues.of(first.body(), "bulk-choose"));
        assertTrue(
                second.has("Edit issues is not possible: you lack the permission on 1 of the issues."), second.body());
        Answer forced =
                send(auditor, FormValues.of(second.body(), "bulk-details").set("operation", "delete"));
        assertEquals(400, forced.status());

        Reader developer = as("developer");
        assertFalse(developer.get(FIRST + "?issueKeys=" + hidden.getKey()).has("Visible to auditors"));
        developer.get(FIRST + "?issueKeys=" + shop.getKey());
        assertTrue(developer
                .post(STEPS, "issue", hidden.getId().toString(), "step", "operations")
                .has("Choose at least one issue."));
        Answer details = choose(developer, "edit", shop);
        Answer nothing = send(developer, FormValues.of(details.body(), "bulk-confirm"));
        assertTrue(nothing.has("Choose at least one field to change."), nothing.body());
        assertTrue(developer.get(FIRST + "?jql=nonsense%20%3D%20x").body().contains("aui-message-warning"));
        assertEquals(
                403,
                developer
                        .postWithoutToken(STEPS, "issue", "1", "step", "operations")
                        .status());
    }
}
