package org.aimsforjira.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestBrowser;
import org.aimsforjira.host.TestHosts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The wizard, the health page and the issue panel of the packaged plugin, asked by HTTP. The tests build on each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupIT {

    private static final String WIZARD = "/secure/admin/AimsSetup";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private Host host;
    private TestBrowser admin;

    @BeforeAll
    void start() {
        host = Host.start(TestHosts.options().withPluginJar(Path.of(System.getProperty("aims.jar"))));
        assertEquals("", TestHosts.reason(host));
        admin = TestBrowser.loggedIn(host, "admin");
    }

    @AfterAll
    void stop() {
        host.close();
    }

    private <T> T service(Class<T> api) {
        return host.context().jira().service(api);
    }

    private long project(String key) {
        return service(ProjectManager.class).getProjectByCurrentKey(key).getId();
    }

    private String[] form(String... more) {
        String riskLeads = service(ProjectRoleManager.class)
                .getProjectRole("Risk Leads")
                .getId()
                .toString();
        List<String> form = new ArrayList<>(List.of(
                "register",
                "existing",
                "project",
                Long.toString(project("AIMS")),
                "timeZone",
                "Europe/Berlin",
                "sharing",
                "OWN_COPY",
                "role-AIMS_VIEW",
                riskLeads,
                "role-AIMS_EDIT",
                riskLeads,
                "role-AIMS_ASSESS_RISK",
                riskLeads,
                "role-AIMS_APPROVE",
                riskLeads));
        form.addAll(List.of(more));
        return form.toArray(String[]::new);
    }

    /** Everything the preview would send on, with a token. */
    private static String[] confirmed(String preview, String token) {
        List<String> form = new ArrayList<>();
        Matcher hidden = HIDDEN.matcher(preview);
        while (hidden.find()) {
            boolean isToken = hidden.group(1).equals("atl_token");
            form.add(hidden.group(1));
            form.add(isToken ? token : hidden.group(2).replace("&quot;", "\"").replace("&amp;", "&"));
        }
        return form.toArray(String[]::new);
    }

    private String token() {
        return admin.cookie("atlassian.xsrf.token");
    }

    @Test
    @Order(1)
    void onlyAdministratorsComeIn() {
        for (String path : List.of(
                WIZARD + "!default.jspa", WIZARD + "!repair.jspa?aims=1", "/secure/admin/AimsHealth!default.jspa")) {
            HttpResponse<String> anonymous = new TestBrowser(host).get(path);
            assertEquals(302, anonymous.statusCode(), path);
            for (String user : List.of("risklead", "developer", "auditor", "outsider")) {
                HttpResponse<String> answer = TestBrowser.loggedIn(host, user).get(path);
                assertFalse(answer.body().contains("aims-setup"), user + " " + path);
                assertTrue(answer.statusCode() >= 300, user + " " + path + " " + answer.statusCode());
            }
        }
        HttpResponse<String> posted = TestBrowser.loggedIn(host, "risklead").post(WIZARD + "!apply.jspa", form());
        assertTrue(posted.statusCode() >= 300, posted.body());
    }

    @Test
    @Order(2)
    void anAdministratorConfirmsThePasswordFirst() {
        HttpResponse<String> asked = admin.get(WIZARD + "!default.jspa");
        assertEquals(302, asked.statusCode());
        assertTrue(asked.headers().firstValue("Location").orElse("").contains("WebSudoAuthenticate"));

        admin.get("/secure/admin/WebSudoAuthenticate!default.jspa");
        HttpResponse<String> confirmed = admin.post(
                "/secure/admin/WebSudoAuthenticate.jspa",
                "webSudoPassword",
                "admin",
                "webSudoDestination",
                WIZARD + "!default.jspa",
                "atl_token",
                token());
        assertEquals(302, confirmed.statusCode());
        assertEquals(200, admin.get(WIZARD + "!default.jspa").statusCode());
    }

    @Test
    @Order(3)
    void aMistakeIsToldBesideItsFieldAndNothingIsLost() {
        String page = admin.post(
                        WIZARD + "!preview.jspa",
                        "register",
                        "new",
                        "key",
                        "ki-1",
                        "name",
                        "Künstliche <b>Intelligenz</b>",
                        "aimsName",
                        "",
                        "timeZone",
                        "Mars/Olympus",
                        "sharing",
                        "CHANGE_SHARED")
                .body();

        assertTrue(page.contains("Choose a time zone from the list."), page);
        assertTrue(page.contains("Künstliche &lt;b&gt;Intelligenz&lt;/b&gt;"));
        assertTrue(page.contains("value=\"ki-1\""));

        String second = admin.post(
                        WIZARD + "!preview.jspa",
                        "register",
                        "new",
                        "key",
                        "ki-1",
                        "name",
                        "Shop Platform",
                        "aimsName",
                        "",
                        "timeZone",
                        "UTC",
                        "sharing",
                        "CHANGE_SHARED")
                .body();
        for (String sentence : List.of(
                "A key has 2 to 10 capital letters and digits and begins with a letter.",
                "There is a project named “Shop Platform” already.",
                "Give the AIMS a name.",
                "Choose at least one role: otherwise nobody could see the AIMS.")) {
            assertTrue(second.contains(sentence), sentence);
        }
    }

    @Test
    @Order(4)
    void applyingNeedsPostTokenAndTheConfirmedPlan() {
        int types = service(IssueTypeManager.class).getIssueTypes().size();
        String preview = admin.post(WIZARD + "!preview.jspa", form("aimsName", "AI management"))
                .body();

        assertEquals(405, admin.get(WIZARD + "!apply.jspa").statusCode());
        assertEquals(
                403,
                admin.post(WIZARD + "!apply.jspa", confirmed(preview, "wrong")).statusCode());
        service(IssueTypeManager.class).createIssueType("AI Risk", "made meanwhile", 1L);
        HttpResponse<String> stale = admin.post(WIZARD + "!apply.jspa", confirmed(preview, token()));

        assertTrue(stale.body().contains("Jira has changed since this preview was made"), stale.body());
        assertEquals(types + 1, service(IssueTypeManager.class).getIssueTypes().size());
        assertTrue(service(CustomFieldManager.class).getCustomFieldObjects().isEmpty());
    }

    @Test
    @Order(5)
    void whatThePreviewShowsIsDoneAndASecondRunHasNothingToDo() {
        String preview = admin.post(WIZARD + "!preview.jspa", form("aimsName", "AI management “of the bank”"))
                .body();
        assertTrue(preview.contains("22 custom fields"), preview);
        assertTrue(preview.contains("Link type “AI treatment”"), preview);

        String result =
                admin.post(WIZARD + "!apply.jspa", confirmed(preview, token())).body();

        assertTrue(result.contains("Done. Everything is in place."), result);
        assertEquals(
                22, service(CustomFieldManager.class).getCustomFieldObjects().size());
        String again = admin.get(WIZARD + "!repair.jspa?aims=1").body();
        assertTrue(again.contains("Everything is there. There is nothing to do."), again);
        assertTrue(again.contains("AI management “of the bank”"));
    }

    @Test
    @Order(12)
    void resolutionsAreProposedAndTheChoiceIsKept() {
        String first = admin.get(WIZARD + "!default.jspa").body();
        Matcher proposed = Pattern.compile("name=\"notCarriedOut\" id=\"[^\"]+\" value=\"([^\"]+)\" checked")
                .matcher(first);
        assertTrue(proposed.find(), first);
        String wontDo = proposed.group(1);

        String preview = admin.post(
                        WIZARD + "!preview.jspa",
                        form("aimsName", "AI management", "notCarriedOut", "", "notCarriedOut", wontDo))
                .body();
        admin.post(WIZARD + "!apply.jspa", confirmed(preview, token()));

        String repair = admin.get(WIZARD + "!repair.jspa?aims=1").body();
        assertTrue(repair.contains("name=\"notCarriedOut\" value=\"" + wontDo + "\""), repair);
        assertTrue(repair.contains("Everything is there. There is nothing to do."), repair);
        assertTrue(repair.contains("“AI evidence for” is on no screen of"), repair);
    }

    @Test
    @Order(6)
    void anUnknownAimsIsRefusedInOneSentence() {
        for (String id : List.of("99", "0", "x", "")) {
            HttpResponse<String> page = admin.get(WIZARD + "!repair.jspa?aims=" + id);
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("This does not exist, or you may not see it."), id);
        }
    }

    @Test
    @Order(7)
    void healthTellsWhatIsBrokenAndTheRepairMendsIt() {
        assertTrue(health().contains("\"healthy\":true"), health());
        CustomField tier = service(CustomFieldManager.class)
                .getCustomFieldObjectsByName("AI tier")
                .iterator()
                .next();
        FieldConfigScheme context = tier.getConfigurationSchemes().get(0);
        OptionsManager options = service(OptionsManager.class);
        Option option = options.getOptions(context.getOneAndOnlyConfig()).get(0);
        options.deleteOptionAndChildren(option);

        assertTrue(health().contains("\"reason\":\"deleted\""), health());
        String page = admin.get("/secure/admin/AimsHealth!default.jspa").body();
        assertTrue(page.contains("needs attention"), page);
        String preview = admin.get(WIZARD + "!repair.jspa?aims=1").body();
        assertTrue(preview.contains("1 Critical"), preview);
        admin.post(WIZARD + "!apply.jspa", confirmed(preview, token()));
        assertTrue(health().contains("\"healthy\":true"), health());
    }

    private String health() {
        return admin.get("/rest/aims/1.0/health").body();
    }

    @Test
    @Order(8)
    void healthIsForAdministratorsOnly() {
        assertEquals(401, new TestBrowser(host).get("/rest/aims/1.0/health").statusCode());
        for (String user : List.of("risklead", "developer", "auditor", "outsider")) {
            HttpResponse<String> answer = TestBrowser.loggedIn(host, user).get("/rest/aims/1.0/health");
            assertEquals(404, answer.statusCode(), user);
            assertFalse(answer.body().contains("AI management"), user);
        }
    }

    @Test
    @Order(9)
    void theProjectionsAreComparedFromTheHealthPageWithATokenOnly() throws InterruptedException {
        String action = "/secure/admin/AimsHealth!reconcile.jspa";
        assertTrue(admin.get("/secure/admin/AimsHealth!default.jspa").body().contains("Compare projections with Jira"));
        String before = awaitedComparison("");
        admin.post(action, "aims", "1");
        assertEquals(before, awaitedComparison(""), "a request without a token starts nothing");
        admin.post(action, "aims", "1", "atl_token", token());
        assertTrue(awaitedComparison(before).startsWith("20"));
        assertTrue(health().contains("\"doubtful\":false"), health());
    }

    /** When the projections were compared last, once that is another time than this. */
    private String awaitedComparison(String known) throws InterruptedException {
        Pattern compared = Pattern.compile("\"comparedAt\":\"([^\"]+)\"");
        for (int tries = 0; tries < 200; tries++) {
            Matcher found = compared.matcher(health());
            if (found.find() && !found.group(1).equals(known)) {
                return found.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError(health());
    }

    @Test
    @Order(10)
    void theTrailHoldsEveryStepAndCanBeChecked() {
        String page = admin.get("/secure/admin/AimsHealth!default.jspa?aims=1").body();

        assertTrue(page.contains("Each of them holds."), page);
        String trail = TestBrowser.loggedIn(host, "risklead")
                .get("/rest/aims/1.0/projects/AIMS/audit-trail?limit=100")
                .body();
        assertTrue(trail.contains("setup.granted"), trail);
    }

    @Test
    @Order(11)
    void thePanelCostsTwoStatementsAtMostAndOneElsewhere() {
        TestBrowser lead = TestBrowser.loggedIn(host, "risklead");
        String system = create(lead, "AIMS", "AI System");
        String task = create(TestBrowser.loggedIn(host, "developer"), "SHOP", "Task");
        lead.get("/browse/" + system);

        String page = lead.get("/browse/" + system).body();
        Matcher link = Pattern.compile("data-load-url=\"/jira(/secure/[^\"]+system-panel)\"")
                .matcher(page);
        assertTrue(link.find(), page);
        String panelPath = link.group(1).replace("&amp;", "&");
        lead.get(panelPath);
        long searches = host.context().jira().calls().total("SearchService.search");

        String panel = lead.get(panelPath).body();

        assertTrue(panel.contains("aims-system-panel"), panel);
        assertTrue(panel.contains("Tier"), panel);
        long cost = host.context().queries().ofLastRequest("GET /browse/" + system)
                + host.context().queries().ofLastRequest("GET " + panelPath.substring(0, panelPath.indexOf('?')));
        assertTrue(cost >= 0 && cost <= 2, "statements: " + cost);
        assertEquals(searches, host.context().jira().calls().total("SearchService.search"), "no JQL");

        String other = lead.get("/browse/" + task).body();
        assertFalse(other.contains("system-panel"), other);
        assertFalse(other.contains("aims-for-jira:treatment-ticket-panel"), "nothing to load");
        long elsewhere = host.context().queries().ofLastRequest("GET /browse/" + task);
        assertTrue(elsewhere <= 1, "statements on an issue that is not ours: " + elsewhere);
    }

    private String create(TestBrowser browser, String project, String type) {
        HttpResponse<String> answer = browser.send(
                "POST",
                "/rest/api/2/issue",
                String.format(
                        Locale.ROOT,
                        "{\"fields\":{\"project\":{\"key\":\"%s\"},\"issuetype\":{\"name\":\"%s\"},\"summary\":\"%s\"}}",
                        project,
                        type,
                        "A chatbot with a name that is rather long"),
                "Content-Type",
                "application/json",
                "X-Atlassian-Token",
                "no-check");
        Matcher key = Pattern.compile("\"key\":\"([A-Z]+-[0-9]+)\"").matcher(answer.body());
        assertTrue(key.find(), answer.body());
        return key.group(1);
    }

    @Test
    @Order(12)
    void whoMayNotViewTheAimsSeesNothingOfThePanel() {
        HttpResponse<String> page = admin.get("/browse/AIMS-1");

        assertEquals(200, page.statusCode(), "the administrator may browse the project");
        assertFalse(page.body().contains("system-panel"), "but does not hold View AIMS");
    }
}
