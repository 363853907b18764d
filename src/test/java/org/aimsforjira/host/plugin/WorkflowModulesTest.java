package org.aimsforjira.host.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.TestPlugin;
import org.aimsforjira.host.jira.workflow.Descriptors;
import org.aimsforjira.host.jira.workflow.RuleKind;
import org.aimsforjira.host.jira.workflow.RuleType;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowRule;
import org.aimsforjira.host.jira.workflow.WorkflowTransition;
import org.aimsforjira.host.jira.workflow.Workflows;
import org.aimsforjira.host.sample.SampleRuleFactory;
import org.aimsforjira.host.sample.SampleRules;
import org.aimsforjira.host.ui.testing.FormValues;
import org.aimsforjira.host.ui.testing.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** developer.atlassian.com, "Workflow modules", and the workflow function of jira-multiple-subtasks for Jira 11.3. */
@DisplayName("Workflow modules of plugins")
class WorkflowModulesTest {
    private static final int IN_PROGRESS = 21;
    private static Host host;

    @BeforeAll
    static void start() {
        host = TestHosts.with(plugin(SampleRules.InSummary.class.getName()));
        assertEquals("", TestHosts.reason(host));
    }

    private static TestPlugin plugin(String conditionClass) {
        return TestPlugin.sample()
                .importPackages(String.join(
                        ",",
                        "com.atlassian.jira.issue",
                        "com.atlassian.jira.plugin.workflow",
                        "com.atlassian.jira.workflow",
                        "com.atlassian.jira.workflow.condition",
                        "com.atlassian.jira.workflow.function.issue",
                        "com.opensymphony.module.propertyset",
                        "com.opensymphony.workflow",
                        "com.opensymphony.workflow.loader"))
                .classes(SampleRuleFactory.class, SampleRules.class)
                .imports(I18nResolver.class)
                .file(
                        "i18n/sample.properties",
                        "sample.tip=Tip\nsample.rule=Word rule\nsample.rule.about=Looks at a word")
                .file("view.vm", "<em>Word: $word</em>")
                .file("input.vm", "<label>$i18n.getText(\"sample.tip\") <input name=\"word\" value=\"$word\"></label>")
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n.sample\"/>")
                .module(module("condition", conditionClass, ""))
                .module(module("validator", SampleRules.NotInComment.class.getName(), ""))
                .module(module(
                        "function",
                        SampleRules.IntoEnvironment.class.getName(),
                        "<orderable>true</orderable><unique>true</unique><deletable>true</deletable>"));
    }

    private static String module(String kind, String worker, String more) {
        return "<workflow-" + kind + " key=\"sample-" + kind + "\" i18n-name-key=\"sample.rule\" class=\""
                + SampleRuleFactory.class.getName() + "\"><description key=\"sample.rule.about\"/><" + kind + "-class>"
                + worker + "</" + kind + "-class>" + more
                + "<resource type=\"velocity\" name=\"view\" location=\"view.vm\"/>"
                + "<resource type=\"velocity\" name=\"input-parameters\" location=\"input.vm\"/>"
                + "<resource type=\"velocity\" name=\"edit-parameters\" location=\"input.vm\"/></workflow-" + kind
                + ">";
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @AfterEach
    void takeRulesOff() {
        transition().rules().stream()
                .filter(rule -> rule.module().startsWith(TestPlugin.KEY))
                .forEach(workflows().store()::removeRule);
        ComponentAccessor.getJiraAuthenticationContext().clearLoggedInUser();
    }

    private static Workflows workflows() {
        return host.context().jira().workflows();
    }

    private static WorkflowTransition transition() {
        return workflows()
                .store()
                .byName(Workflow.DEFAULT_NAME)
                .orElseThrow()
                .transition(IN_PROGRESS)
                .orElseThrow();
    }

    private static String key(RuleKind kind) {
        return TestPlugin.KEY + ":sample-" + kind.key();
    }

    private static void put(RuleKind kind, String word) {
        workflows().store().addRule(transition(), kind, key(kind), Map.of("word", word), 0);
    }

    private static ApplicationUser lead() {
        return host.context().jira().users().byName("risklead").orElseThrow();
    }

    private static IssueService issues() {
        return host.context().jira().service(IssueService.class);
    }

    private static MutableIssue created(String summary) {
        var project = host.context().jira().projects().byKey("SHOP").orElseThrow();
        IssueService.CreateValidationResult checked = issues().validateCreate(
                        lead(),
                        issues().newIssueInputParameters()
                                .setProjectId(project.getId())
                                .setIssueTypeId(project.getIssueTypes()
                                        .iterator()
                                        .next()
                                        .getId())
                                .setSummary(summary)
                                .setReporterId("risklead"));
        assertTrue(checked.isValid(), () -> checked.getErrorCollection().toString());
        return issues().create(lead(), checked).getIssue();
    }

    private static IssueResult moved(MutableIssue issue, IssueInputParameters input) {
        TransitionValidationResult checked = issues().validateTransition(lead(), issue.getId(), IN_PROGRESS, input);
        assertTrue(checked.isValid(), () -> checked.getErrorCollection().toString());
        return issues().transition(lead(), checked);
    }

    private static List<String> offered(MutableIssue issue) {
        return host
                .context()
                .jira()
                .service(IssueWorkflowManager.class)
                .getSortedAvailableActions(issue, lead())
                .stream()
                .map(ActionDescriptor::getName)
                .toList();
    }

    @Test
    void aConditionHidesTheTransition() {
        put(RuleKind.CONDITION, "ready");
        assertTrue(offered(created("ready to go")).contains("In Progress"));
        assertFalse(offered(created("not yet")).contains("In Progress"));
    }

    @Test
    void aValidatorRefusesUnderItsField() {
        put(RuleKind.VALIDATOR, "secret");
        MutableIssue issue = created("validator");
        IssueResult refused = moved(issue, issues().newIssueInputParameters().setComment("a secret"));
        assertEquals(
                Map.of("comment", "Say something else than secret"),
                refused.getErrorCollection().getErrors());
        assertEquals(
                List.of("The comment says secret"),
                List.copyOf(refused.getErrorCollection().getErrorMessages()));
        assertTrue(moved(issue, issues().newIssueInputParameters().setComment("fine"))
                .isValid());
    }

    @Test
    void aFunctionChangesTheIssueThatIsStored() {
        put(RuleKind.FUNCTION, "word");
        MutableIssue issue = created("function");
        String first = issue.getStatusId();
        IssueResult once = moved(issue, issues().newIssueInputParameters());
        assertEquals("word risklead " + first + " x Tip", once.getIssue().getEnvironment());
        IssueResult twice = moved(once.getIssue(), issues().newIssueInputParameters());
        assertEquals("word risklead 3 xx Tip", twice.getIssue().getEnvironment());
    }

    @Test
    void aFunctionThatFailsUndoesTheTransition() {
        put(RuleKind.FUNCTION, "fault");
        MutableIssue issue = created("fault");
        IssueResult refused = moved(issue, issues().newIssueInputParameters().setComment("not kept"));
        assertTrue(refused.getErrorCollection()
                .getErrorMessages()
                .iterator()
                .next()
                .contains("on purpose"));
        IssueResult read = issues().getIssue(lead(), issue.getId());
        assertEquals("To Do", read.getIssue().getStatus().getName());
        assertNull(read.getIssue().getEnvironment());
    }

    @Test
    void factoriesBringPiecesOfPages() {
        ComponentAccessor.getJiraAuthenticationContext().setLoggedInUser(lead());
        RuleType type = workflows().rules().byKey(key(RuleKind.FUNCTION)).orElseThrow();
        assertTrue(type.unique());
        assertTrue(type.html("input-parameters", null).contains("Tip <input name=\"word\" value=\"preset\">"));
        put(RuleKind.FUNCTION, "<b>");
        WorkflowRule rule = transition().rules(RuleKind.FUNCTION).get(0);
        assertEquals("<em>Word: &lt;b&gt;</em>", type.html("view", new Descriptors(workflows()).rule(rule)));
        assertEquals(Map.of("word", "given"), type.arguments(Map.of("word", new String[] {"given"})));
    }

    @Test
    void modulesOfADisabledPluginMakeTheTransitionUnavailable() {
        MutableIssue issue = created("ready");
        put(RuleKind.CONDITION, "ready");
        host.context().modules().disable(TestPlugin.KEY);
        try {
            assertFalse(offered(issue).contains("In Progress"));
            assertTrue(offered(issue).contains("Done"));
        } finally {
            host.context().modules().enable(TestPlugin.KEY);
        }
        assertTrue(offered(issue).contains("In Progress"));
    }

    @Test
    void aClassOfTheWrongKindRefusesThePlugin() {
        assertTrue(TestHosts.reasonOf(plugin(SampleRules.NotInComment.class.getName()))
                .contains("is no com.opensymphony.workflow.Condition"));
    }

    @Test
    void anAdministratorPutsAModuleOnATransition() {
        Reader admin = Reader.as(host.baseUrl(), "admin");
        String page = "/secure/admin/workflows/ViewWorkflowTransition.jspa?workflowName=jira&workflowTransition="
                + IN_PROGRESS;
        assertTrue(admin.get(page).has("Word rule"));
        String add = "/secure/admin/workflows/EditWorkflowRule.jspa?workflowName=jira&workflowTransition=" + IN_PROGRESS
                + "&module=" + key(RuleKind.FUNCTION);
        Reader.Answer form = admin.get(add);
        assertEquals(200, form.status(), form.body());
        assertTrue(form.has("<input name=\"word\" value=\"preset\">"), form.body());
        FormValues values = FormValues.of(form.body(), "workflow-rule").set("word", "typed");
        assertEquals(
                302,
                admin.postWithoutToken("/secure/admin/workflows/EditWorkflowRule.jspa", values.namesAndValues())
                        .status());
        assertTrue(admin.get(page).has("<em>Word: typed</em>"));
        List<WorkflowRule> functions = transition().rules(RuleKind.FUNCTION);
        assertEquals(key(RuleKind.FUNCTION), functions.get(3).module(), functions::toString);
        assertEquals(
                400,
                admin.postWithoutToken("/secure/admin/workflows/EditWorkflowRule.jspa", values.namesAndValues())
                        .status());
        long id = functions.get(3).id();
        assertEquals(
                302,
                admin.post(page, "do", "remove", "rule", String.valueOf(id)).status());
        assertFalse(admin.get(page).has("Word: typed"));
        assertEquals(403, Reader.as(host.baseUrl(), "developer").get(page).status());
    }
}
