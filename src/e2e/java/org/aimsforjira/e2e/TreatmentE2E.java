package org.aimsforjira.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * From a risk to an ordinary ticket to the Statement of Applicability, found by JQL: five people on the demo data. The steps build on
 * each other, in their order.
 */
class TreatmentE2E extends Journey {

    private static final String RISK = "Nobody can say which library a discount was computed with";
    private static final String QUERY = "\"AI evidence for\" in aimsControls(\"A.6.2.*\") AND resolved >= -90d";
    private static final String LONG = "A very long summary that somebody typed without stopping "
            .repeat(5)
            .substring(0, 255);

    private String risk = "";
    private String ticket = "";
    private String linked = "";

    TreatmentE2E() {
        super(true);
    }

    private static void look(Person person, String picture, String part) {
        person.screenshot(picture);
        assertFine(person, part);
    }

    @Test
    @Order(1)
    void theAdministratorSeesThatAllIsWell() {
        try (Person admin = as("admin")) {
            SetupSteps setUp = new SetupSteps(admin);
            setUp.openHealth();
            assertEquals(
                    1,
                    admin.page()
                            .locator(".aims-health-aims .aui-lozenge-success")
                            .count());
            assertEquals(
                    0,
                    admin.page().locator("#aims-health .aui-iconfont-warning").count());
            look(admin, "health-demo", "#aims-health");
            setUp.check();
            assertTrue(setUp.isComplete(), "set-up has nothing to repair");
            look(admin, "setup-demo", "#aims-setup");
        }
    }

    @Test
    @Order(2)
    void theRiskLeadRaisesARiskOnASystem() {
        try (Person lead = as("risklead")) {
            SoaSteps soa = new SoaSteps(lead);
            soa.open();
            assertEquals("NO_WORK_DEFINED", soa.state("A.4.4"));
            assertEquals("NO_WORK_DEFINED", soa.state("A.2.4"));

            RiskSteps risks = new RiskSteps(lead);
            risks.openSystem("Dynamic discounts");
            look(lead, "system-risks", "#content");
            risks.openDialog("raise");
            risks.pick("profile", "identity-profiling");
            assertEquals(
                    "The system identifies or profiles people without need",
                    risks.field("summary").inputValue());
            risks.field("summary").fill("My own line");
            risks.pick("prompt", "prompt-injection");
            assertEquals("My own line", risks.field("summary").inputValue(), "nothing is lost");
            assertTrue(risks.field("description").inputValue().contains("Typical consequences: Data flows out"));
            assertEquals(Set.of("C.3.3", "C.3.4"), risks.chosen("sources"), "only those of the last choice");
            assertEquals(Set.of("A.4.4", "A.6.2.2", "A.6.2.4", "A.6.2.8"), risks.chosen("controls"));
            look(lead, "risk-library", ".aims-work-dialog");
            risks.cancel();

            risks.openDialog("raise");
            risks.field("description").fill("We cannot repeat a computation when a customer complains.");
            assertTrue(risks.refusedAt("summary").contains("needs a summary"));
            assertEquals(
                    "We cannot repeat a computation when a customer complains.",
                    risks.field("description").inputValue(),
                    "nothing is lost");
            look(lead, "risk-refused", ".aims-work-dialog");
            risks.field("summary").fill(RISK);
            risks.select("likelihood", "3 Possible");
            risks.select("severity", "3 Moderate");
            risks.select("confidence", "Low");
            risks.controls("A.4.4", "A.2.4");
            look(lead, "risk-raise", ".aims-work-dialog");
            risk = risks.save();
            assertTrue(risks.panel().innerText().contains(RISK));

            risks.openIssue(risk);
            String panel = risks.panel().innerText();
            assertTrue(panel.contains("confidence is low or unknown"), panel);
            assertTrue(panel.contains("Nothing treats it yet."), panel);
            look(lead, "risk-untreated", ".aims-work-panel");
        }
    }

    @Test
    @Order(3)
    void theRiskLeadCreatesATicketAndLinksAnother() {
        try (Person lead = as("risklead");
                Person developer = as("developer")) {
            linked = developer.created("SHOP", "Task", "Put all libraries on one list");
            RiskSteps risks = new RiskSteps(lead);
            risks.openIssue(risk);
            risks.openDialog("create");
            risks.fill(Map.of("summary", "", "assignee", "nobody", "description", "Also those of the training."));
            assertTrue(risks.refusedAt("summary").contains("summary"));
            risks.field("summary").fill("Write the versions of all libraries into the log of each computation");
            assertTrue(risks.refusedAt("assignee").contains("nobody"));
            assertEquals(
                    "Also those of the training.", risks.field("description").inputValue(), "nothing is lost");
            look(lead, "treatment-refused", ".aims-work-dialog");
            risks.select("project", "Shop Platform (SHOP)");
            lead.page()
                    .waitForFunction("() => [...document.querySelector('.aims-work-dialog [name=issueType]').options]"
                            + ".some(option => option.text === 'Task')");
            risks.select("issueType", "Task");
            risks.fill(Map.of("assignee", "developer", "due", "2027-01-29"));
            risks.controls("A.4.4");
            look(lead, "treatment-create", ".aims-work-dialog");
            ticket = risks.save();
            assertTrue(ticket.startsWith("SHOP-"), ticket);

            risks.openDialog("link");
            risks.field("issue").fill(risk);
            assertTrue(risks.refusedAt("issue").contains("itself"));
            risks.field("issue").fill("SHOP-9999");
            String unknown = risks.refusedAt("issue");
            risks.field("issue").fill(linked);
            look(lead, "treatment-link", ".aims-work-dialog");
            assertTrue(unknown.contains("SHOP-9999"), unknown);
            assertEquals(linked, risks.save());
            risks.openIssue(risk);
            String panel = risks.panel().innerText();
            assertTrue(panel.contains(ticket) && panel.contains(linked), panel);
            look(lead, "risk-panel", ".aims-work-panel");
        }
    }

    @Test
    @Order(4)
    void theStatementShowsThePlan() {
        try (Person lead = as("risklead")) {
            SoaSteps soa = new SoaSteps(lead);
            soa.open();
            look(lead, "soa-demo", "#aims-soa");
            assertEquals("PLANNED", soa.state("A.4.4"));
            String standing = soa.standing("A.4.4");
            assertTrue(standing.contains("Risks: 1") && standing.contains("Treatments: 0 of 2 done"), standing);
            String why = soa.why("A.4.4");
            assertTrue(why.contains(risk) && why.contains(ticket) && why.contains(linked), why);
            look(lead, "soa-why-planned", ".aims-soa-dialog");
            lead.page().keyboard().press("Escape");

            soa.openCount("A.4.4", 1);
            assertEquals(Set.of(ticket, linked), new NavigatorSteps(lead).keys());
            look(lead, "navigator-treatments", "#content");
            soa.open();
            soa.openCount("A.4.4", 0);
            assertEquals(Set.of(risk), new NavigatorSteps(lead).keys());
        }
    }

    @Test
    @Order(5)
    void theDeveloperClosesTheTicketAndTheOpenStatementFollows() {
        try (Person developer = as("developer");
                Person lead = as("risklead")) {
            RiskSteps panels = new RiskSteps(developer);
            panels.openIssue(linked);
            panels.openDialog("choose");
            assertEquals(2, panels.field("controls").count(), "all that the risk selected");
            panels.controls("A.2.4");
            look(developer, "ticket-controls", ".aims-work-dialog");
            panels.save();
            assertFalse(panels.panel().innerText().contains("A.4.4"));

            panels.openIssue(ticket);
            String panel = panels.panel().innerText();
            assertTrue(panel.contains("A.4.4 Tooling resources"), panel);
            assertTrue(panel.contains("Done means") && panel.contains("Ask Robin Risk"), panel);
            look(developer, "ticket-panel", ".aims-work-panel");
            TicketSteps tickets = new TicketSteps(developer);
            assertFalse(tickets.content().contains("AIMS-"), "no key of the register");
            assertFalse(tickets.content().contains(RISK), "no words of the risk");
            assertEquals(404, developer.go("/browse/" + risk));
            assertEquals(404, developer.statusOf("/rest/aims/1.0/risks/" + risk));

            SoaSteps open = new SoaSteps(lead);
            open.open();
            tickets.move(ticket, "Start Progress");
            open.follows("A.4.4", "IN_PROGRESS");
            tickets.resolve(ticket, "Done", "Done");
            open.follows("A.4.4", "DONE_WITHOUT_EVIDENCE");
            assertTrue(open.standing("A.4.4").contains("Treatments: 1 of 1 done"), open.standing("A.4.4"));
            assertEquals(List.of(), lead.complaints());
        }
    }

    @Test
    @Order(6)
    void evidenceMakesTheControlOperate() {
        try (Person lead = as("risklead")) {
            EvidenceSteps evidence = new EvidenceSteps(lead);
            evidence.openDialog(ticket);
            evidence.choose("A.4.4");
            evidence.choose("A.6.2.7");
            evidence.save();
            lead.screenshot("ticket-evidence");
            assertFine(lead, ".aims-evidence-panel");

            SoaSteps soa = new SoaSteps(lead);
            soa.open();
            assertEquals("OPERATING", soa.state("A.4.4"));
            String why = soa.why("A.4.4");
            assertTrue(why.contains("Fresh until"), why);
            look(lead, "soa-why", ".aims-soa-dialog");
        }
    }

    @Test
    @Order(7)
    void theAuditorFindsTheEvidenceByASavedFilter() {
        try (Person auditor = as("auditor")) {
            NavigatorSteps navigator = new NavigatorSteps(auditor);
            navigator.search("summary ~ \"Regional test of fraud scores\"");
            Set<String> expected = navigator.keys();
            assertEquals(1, expected.size());
            expected.add(ticket);

            navigator.search(QUERY);
            assertEquals(expected, navigator.keys());
            look(auditor, "navigator-evidence", "#content");
            assertEquals(expected, navigator.exported());
            navigator.saveAs("Fresh evidence of the life cycle");
            navigator.openFavourite("Fresh evidence of the life cycle");
            assertEquals(expected, navigator.keys());
            look(auditor, "navigator-filter", "#content");

            navigator.search("issue in aimsTreats(\"" + risk + "\")");
            assertEquals(Set.of(ticket, linked), navigator.keys());
            navigator.search("\"AI evidence for\" in aimsControls(\"A.6.2.44\")");
            assertTrue(navigator.error().contains("A.6.2.4"), navigator.error());
            auditor.screenshot("navigator-refused");
        }
    }

    @Test
    @Order(8)
    void whoMayNotSeeTheRegisterFindsNoneOfIt() {
        try (Person outsider = as("outsider")) {
            assertEquals(404, outsider.go(SoaSteps.ADDRESS));
            assertEquals(404, outsider.go(EvidenceSteps.ADDRESS));
            assertEquals(404, outsider.go("/browse/" + risk));
            RiskSteps panels = new RiskSteps(outsider);
            panels.openIssue(ticket);
            assertFalse(outsider.page().content().contains("AIMS-"));
            assertFalse(outsider.page().content().contains(RISK));
            assertEquals(0, panels.panel().locator("button").count(), "nothing to click");
            assertEquals(0, new EvidenceSteps(outsider).panel().count());
            look(outsider, "ticket-outsider", ".aims-work-panel");

            assertSameAnswer(outsider, "/rest/aims/1.0/risks/" + risk, risk, "AIMS-9999");
            assertSameAnswer(outsider, "/rest/aims/1.0/risks/" + risk + "/treatments", risk, "AIMS-9999");
            assertSameAnswer(outsider, "/rest/aims/1.0/projects/AIMS/soa", "AIMS", "NOSUCH");
            assertSameAnswer(outsider, "/rest/aims/1.0/projects/AIMS/soa/A.4.4/why", "AIMS", "NOSUCH");
            assertSameAnswer(outsider, "/rest/aims/1.0/projects/AIMS/risks/form", "AIMS", "NOSUCH");
            assertEquals(404, outsider.statusOf("/rest/aims/1.0/issues/" + ticket + "/evidence"));
            assertFalse(outsider.textOf("/rest/aims/1.0/treatments/" + ticket).contains("AIMS-"));
            assertEquals(404, outsider.statusOf("/rest/aims/1.0/treatments/" + ticket + "/controls"));
        }
    }

    private static void assertSameAnswer(Person person, String path, String hidden, String unknown) {
        assertEquals(404, person.statusOf(path), path);
        assertEquals(person.textOf(path.replace(hidden, unknown)), person.textOf(path), path);
    }

    @Test
    @Order(9)
    void searchAndSuggestionsHideItToo() {
        try (Person outsider = as("outsider")) {
            NavigatorSteps navigator = new NavigatorSteps(outsider);
            for (String function : List.of("aimsTreats", "aimsRisksOf", "aimsTreatedBy")) {
                navigator.search("issue in " + function + "(\"" + risk + "\")");
                String hidden = navigator.error();
                navigator.search("issue in " + function + "(\"AIMS-9999\")");
                assertEquals(hidden.replace(risk, "AIMS-9999"), navigator.error());
            }
            outsider.screenshot("navigator-hidden");
            for (String function : List.of("aimsIncluded", "aimsUndecided", "aimsControlsWithoutEvidence")) {
                navigator.search("\"AI evidence for\" in " + function + "(\"AIMS\")");
                String hidden = navigator.error();
                navigator.search("\"AI evidence for\" in " + function + "(\"NOSUCH\")");
                assertEquals(hidden.replace("AIMS", "NOSUCH"), navigator.error().replace("AIMS", "NOSUCH"));
            }
            navigator.search("issuetype in (\"AI Risk\", \"AI System\")");
            assertEquals(Set.of(), navigator.keys());
            assertEquals(0, total(outsider, "issuetype in (\"AI Risk\", \"AI System\")"));
            assertEquals(0, total(outsider, "text ~ \"library discount\""));

            String fields = outsider.textOf("/rest/api/2/jql/autocompletedata");
            assertFalse(fields.contains("AI likelihood") || fields.contains("AI tier"), "fields of the register");
            for (String asked : List.of(
                    "fieldName=project&fieldValue=AI",
                    "fieldName=key&fieldValue=AIMS",
                    "fieldName=filter&fieldValue=Fresh",
                    "fieldName=%22AI%20tier%22&fieldValue=")) {
                String suggested = outsider.textOf("/rest/api/2/jql/autocompletedata/suggestions?" + asked);
                assertEquals("{\"results\":[]}", suggested, asked);
            }
        }
    }

    private static int total(Person person, String jql) {
        String found = person.textOf("/rest/api/2/search?maxResults=0&jql=" + NavigatorSteps.encoded(jql));
        Matcher total = Pattern.compile("\"total\":(\\d+)").matcher(found);
        assertTrue(total.find(), found);
        return Integer.parseInt(total.group(1));
    }

    @Test
    @Order(10)
    void longTextsStayWithinTheirPanels() {
        try (Person lead = as("risklead")) {
            String system = lead.created("AIMS", "AI System", LONG);
            RiskSteps risks = new RiskSteps(lead);
            risks.openIssue(system);
            assertTrue(risks.panel().innerText().contains("No risk has been raised on this system yet."));
            look(lead, "system-without-risks", ".aims-work-panel");
            risks.openDialog("raise");
            risks.field("summary").fill("Unstoppablewords".repeat(15));
            String raised = risks.save();
            look(lead, "system-long", ".aims-work-panel");

            risks.openIssue(raised);
            assertTrue(risks.panel().innerText().contains("No control has been selected yet."));
            risks.openDialog("create");
            risks.field("summary").fill(LONG);
            look(lead, "treatment-long", ".aims-work-dialog");
            String long255 = risks.save();
            look(lead, "risk-long", ".aims-work-panel");
            risks.openIssue(long255);
            look(lead, "ticket-long", ".aims-work-panel");
            for (String issue : List.of(system, raised, long255)) {
                risks.openIssue(issue);
                assertEquals(
                        true,
                        lead.page().evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"),
                        "nothing to scroll sideways on " + issue);
            }
        }
    }

    @Test
    @Order(11)
    void aGermanReaderReadsGerman() {
        try (Person lead = as("risklead")) {
            lead.language("de");
            RiskSteps risks = new RiskSteps(lead);
            risks.openSystem("Dynamic discounts");
            look(lead, "system-risks-de", ".aims-work-panel");
            risks.openDialog("raise");
            look(lead, "risk-raise-de", ".aims-work-dialog");
            risks.cancel();
            risks.openIssue(risk);
            look(lead, "risk-panel-de", ".aims-work-panel");
            for (String action : List.of("create", "bulk", "link", "select", "rate")) {
                risks.openDialog(action);
                look(lead, "risk-" + action + "-de", ".aims-work-dialog");
                risks.cancel();
            }
            risks.openIssue(ticket);
            look(lead, "ticket-panel-de", ".aims-work-panel");
            risks.openDialog("choose");
            look(lead, "ticket-controls-de", ".aims-work-dialog");
            risks.cancel();
            SoaSteps soa = new SoaSteps(lead);
            soa.open();
            look(lead, "soa-demo-de", "#aims-soa");
            soa.why("A.4.4");
            look(lead, "soa-why-de", ".aims-soa-dialog");
            NavigatorSteps navigator = new NavigatorSteps(lead);
            navigator.search("issue in aimsTreats(\"AIMS-9999\")");
            assertTrue(navigator.error().startsWith("Es gibt kein"), navigator.error());
            lead.screenshot("navigator-refused-de");
            lead.language("en");
        }
    }
}
