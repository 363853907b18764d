package org.aimsforjira.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.testing.JqlSearches;
import org.aimsforjira.testing.JqlSearches.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The JQL functions of the packaged plugin, asked by HTTP as several people: the wizard set the AIMS up, Jira holds the issues. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

    private static final String UNKNOWN_AIMS = "There is no AIMS with the project key “AIMS”, or you may not view it.";

    private Host host;
    private JqlSearches searches;

    @BeforeAll
    void start() throws CreateException {
        host = Host.start(TestHosts.options().withPluginJar(Path.of(System.getProperty("aims.jar"))));
        assertEquals("", TestHosts.reason(host));
        JiraClient.loggedIn(host.baseUrl(), "admin").setUp();
        searches = new JqlSearches(host.baseUrl());
        MutableIssue system = issue("AIMS", "AI System", "Chatbot", "", "");
        MutableIssue risk = issue("AIMS", "AI Risk", "It lies", "Annex A controls", "A.6.2.4");
        MutableIssue verify = issue("SHOP", "Task", "Verify", "AI evidence for", "A.6.2.4");
        issue("SHOP", "Task", "Publish the policy", "AI evidence for", "A.2.2");
        link(risk, "AI exposure", system);
        link(verify, "AI treatment", risk);
    }

    @AfterAll
    void stop() {
        host.close();
    }

    private <T> T service(Class<T> api) {
        return host.context().jira().service(api);
    }

    private ApplicationUser lead() {
        return service(UserManager.class).getUserByName("risklead");
    }

    private MutableIssue issue(String project, String type, String summary, String field, String control) {
        IssueService issues = service(IssueService.class);
        String typeId = service(ProjectManager.class).getProjectByCurrentKey(project).getIssueTypes().stream()
                .filter(each -> each.getName().equals(type))
                .findFirst()
                .orElseThrow()
                .getId();
        IssueInputParameters input = issues.newIssueInputParameters()
                .setProjectId(service(ProjectManager.class)
                        .getProjectByCurrentKey(project)
                        .getId())
                .setIssueTypeId(typeId)
                .setSummary(summary)
                .setReporterId("risklead");
        input.setSkipScreenCheck(true);
        if (!field.isEmpty()) {
            CustomField found = service(CustomFieldManager.class)
                    .getCustomFieldObjectsByName(field)
                    .iterator()
                    .next();
            input.addCustomFieldValue(found.getIdAsLong(), option(found, control));
        }
        IssueService.CreateValidationResult checked = issues.validateCreate(lead(), input);
        assertEquals(Map.of(), checked.getErrorCollection().getErrors());
        return issues.create(lead(), checked).getIssue();
    }

    private String option(CustomField field, String control) {
        FieldConfig config = field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        return service(OptionsManager.class).getOptions(config).stream()
                .filter(option -> option.getValue().startsWith(control + " "))
                .map(Option::getOptionId)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private void link(MutableIssue from, String type, MutableIssue to) throws CreateException {
        long id = service(IssueLinkTypeManager.class)
                .getIssueLinkTypesByName(type)
                .iterator()
                .next()
                .getId();
        service(IssueLinkManager.class).createIssueLink(from.getId(), to.getId(), id, null, lead());
    }

    private static Row row(String jql, String risklead, String developer, String outsider) {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("risklead", risklead);
        expected.put("developer", developer);
        expected.put("outsider", outsider);
        return new Row(jql, expected);
    }

    @Test
    void everybodyFindsWhatHeMay() {
        String noRisk = "There is no AI risk “AIMS-2”, or you may not see it.";
        String noSystem = "There is no AI system “AIMS-1”, or you may not see it.";
        List<Row> rows = List.of(
                row("\"AI evidence for\" in aimsControls(\"A.6.2.*\")", "SHOP-1", "SHOP-1", "SHOP-1"),
                row(
                        "\"AI evidence for\" in aimsControls(\"A.2\", \"A.6\")",
                        "SHOP-1 SHOP-2",
                        "SHOP-1 SHOP-2",
                        "SHOP-1 SHOP-2"),
                row("\"Annex A controls\" in aimsControls(\"A.6\")", "AIMS-2", "", ""),
                row("\"AI evidence for\" in aimsUndecided(\"AIMS\")", "SHOP-1 SHOP-2", UNKNOWN_AIMS, UNKNOWN_AIMS),
                row("\"AI evidence for\" in aimsIncluded(\"AIMS\")", "", UNKNOWN_AIMS, UNKNOWN_AIMS),
                row("\"AI evidence for\" in aimsControlsWithoutEvidence(\"AIMS\")", "", UNKNOWN_AIMS, UNKNOWN_AIMS),
                row("issue in aimsTreats(\"AIMS-2\")", "SHOP-1", noRisk, noRisk),
                row("issue in aimsTreatedBy(\"SHOP-1\")", "AIMS-2", "", ""),
                row("issue in aimsRisksOf(\"AIMS-1\")", "AIMS-2", noSystem, noSystem),
                row("issue in aimsImplements(\"A.10.4\", \"AIMS\")", "", UNKNOWN_AIMS, UNKNOWN_AIMS));

        assertEquals("", String.join("\n", searches.differences(rows)));
    }

    @Test
    void aMistakeIsOneSentence() {
        assertEquals(
                List.of("There is no control “A.6.2.99”. The nearest one is A.6.2.8."),
                searches.as("developer", "\"AI evidence for\" in aimsControls(\"A.6.2.99\")")
                        .errors());
    }
}
