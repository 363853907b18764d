package org.aimsforjira.host.ui.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.ui.testing.FormValues;
import org.aimsforjira.host.ui.testing.HostExtension;
import org.aimsforjira.host.ui.testing.Reader;
import org.aimsforjira.host.ui.testing.Reader.Answer;
import org.aimsforjira.host.ui.testing.TestFields;
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
        assertTrue(last.has("New place: AI Management, Task."), last.body());
        Answer done = perform(lead, FormValues.of(last.body(), "bulk-perform"));
        assertTrue(done.has("Done: 2 of 2"), done.body());
        assertTrue(again(one).getKey().startsWith("AIMS-"));
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
