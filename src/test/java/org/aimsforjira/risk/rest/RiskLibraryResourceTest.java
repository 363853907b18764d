package org.aimsforjira.risk.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.risk.app.RiskForms;
import org.aimsforjira.risk.app.RiskLibraryService;
import org.aimsforjira.risk.rest.FormJson.ChoiceJson;
import org.aimsforjira.risk.rest.LibraryJson.TemplateJson;
import org.aimsforjira.shared.Page;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.RiskWorld;
import org.aimsforjira.testing.TestTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library over REST, and a risk that is raised from it. */
class RiskLibraryResourceTest {

    private final RiskWorld world = new RiskWorld();
    private final FakePeople people = new FakePeople();
    private final Texts german = TestTexts.in(Locale.GERMANY);
    private final Answers answers = new Answers(german, people);
    private final RiskLibraryResource library =
            new RiskLibraryResource(new RiskLibraryService(world.access, world.library), answers, german);
    private final RisksResource risks = new RisksResource(
            world.raising,
            new RiskForms(world.access, world.pieces, world.catalogue, world.models),
            world.register((viewer, jql, page) -> new Page<>(List.of(), 0, page.limit(), 0)),
            new RiskJsonMapper(german),
            answers,
            german);

    private Response raise(String body) {
        return risks.raise("AIMS", new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRiskHasAllThatAFormNeedsInTheReadersLanguage() {
        people.logIn(world.viewer);

        LibraryJson json = assertInstanceOf(
                LibraryJson.class, library.search("AIMS", "stillgelegt").getEntity());

        assertEquals(1, json.risks().size());
        TemplateJson risk = json.risks().get(0);
        assertEquals("decommissioning-gap", risk.id());
        assertEquals("Das System wird ohne Plan stillgelegt", risk.title());
        assertEquals(List.of("C.3.6"), risk.sources());
        assertTrue(risk.controls().contains("A.6.2.7"));
        assertTrue(risk.stages().contains(new ChoiceJson("retirement", "Stilllegung")), risk.toString());
        assertEquals(
                List.of("data-retention", "over-reliance"),
                risk.mayTrigger().stream().map(LibraryJson.NamedJson::id).toList());
    }

    @Test
    void itIsAbsentForPeopleWhoMayNotViewTheAims() {
        assertEquals(401, library.search("AIMS", "").getStatus());
        people.logIn(world.developer);
        assertEquals(404, library.search("AIMS", "").getStatus());
        people.logIn(world.viewer);
        assertEquals(404, library.search("NOSUCH", "").getStatus());
    }

    @Test
    void theFormOffersWhatTheLibraryFills() {
        people.logIn(world.viewer);

        FormJson form = assertInstanceOf(FormJson.class, risks.form("AIMS").getEntity());

        assertEquals(
                List.of("C.3.4", "C.3.6"),
                form.sources().stream().map(ChoiceJson::value).toList());
        assertEquals(List.of(new ChoiceJson("individuals", "Individuals")), form.consequenceTo());
        assertEquals(List.of(new ChoiceJson("fairness", "Fairness")), form.consequenceKinds());
    }

    @Test
    void aRiskIsRaisedFromTheLibrary() {
        people.logIn(world.viewer);

        Response response = raise("""
                {"token": "token-001", "summary": "Eigene Worte", "sources": ["C.3.6"], "consequenceTo": ["individuals"],
                 "consequenceKinds": [], "library": "decommissioning-gap"}""");

        assertEquals(201, response.getStatus());
        assertEquals("decommissioning-gap", world.trail.last().details().get("library"));
        assertEquals(List.of("C.3.6"), world.trail.last().details().get("risk-sources"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"library\": \"nope\"|risk.library-unknown|In der Bibliothek gibt es kein Risiko „nope“.",
                "\"sources\": [\"C.9\"]|risk.value-unknown|C.3.4, C.3.6",
                "\"consequenceTo\": [null]|risk.field-missing|consequenceTo[]",
                "\"libary\": \"nope\"|json.unknown-property|libary",
            })
    void badInputGetsOneClearSentence(String part, String code, String says) {
        people.logIn(world.viewer);

        Response response = raise("{\"token\": \"token-001\", \"summary\": \"x\", " + part + "}");

        assertEquals(400, response.getStatus());
        Map<?, ?> body = assertInstanceOf(Map.class, response.getEntity());
        assertEquals(code, body.get("code"));
        assertTrue(String.valueOf(body.get("message")).contains(says), String.valueOf(body.get("message")));
        assertEquals(List.of(), world.trail.entries());
    }
}
