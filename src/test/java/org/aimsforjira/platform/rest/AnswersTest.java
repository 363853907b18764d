package org.aimsforjira.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.TestTexts;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private final FakePeople people = new FakePeople();
    private final Answers answers = new Answers(TestTexts.in(Locale.ENGLISH), people);
    private final ErrorsAsJson errors = new ErrorsAsJson(answers);

    record Body(String text) {}

    private Response with(byte[] body) {
        return answers.withBody(new ByteArrayInputStream(body), Body.class, read -> answers.ok(read.text()));
    }

    private static Map<?, ?> json(Response response) {
        return (Map<?, ?>) response.getEntity();
    }

    @Test
    void aRefusalHasItsStatusCodeAndSentence() {
        Response response = answers.of(Outcome.refused(Refusal.notFound()), value -> value);

        assertEquals(404, response.getStatus());
        assertEquals("no-store", response.getHeaderString("Cache-Control"));
        assertEquals(
                Map.of("code", "not-found", "message", "This does not exist, or you may not see it."), json(response));
    }

    @Test
    void detailsAreThereOnlyWhenThereAreAny() {
        assertFalse(json(answers.refused(Refusal.notFound())).containsKey("details"));
        assertEquals(
                Map.of("version", 3),
                json(answers.refused(Refusal.conflict("changed-meanwhile"), Map.of("version", 3)))
                        .get("details"));
    }

    @Test
    void anonymousVisitorsAreAskedToLogIn() {
        assertEquals(401, answers.asUser(user -> answers.ok("x")).getStatus());
        UserKey robin = people.add("risklead", "Robin Risk");
        people.logIn(robin);
        assertEquals(robin, answers.asUser(answers::ok).getEntity());
    }

    @Test
    void aBodyIsReadStrictly() {
        assertEquals(
                "ä", with("{\"text\":\"ä\"}".getBytes(StandardCharsets.UTF_8)).getEntity());
        assertEquals(
                "json.not-utf-8",
                json(with("{\"text\":\"ä\"}".getBytes(StandardCharsets.ISO_8859_1)))
                        .get("code"));
        assertEquals("json.empty", json(with(new byte[0])).get("code"));
        Response large = with(new byte[Answers.MAX_BODY + 1]);
        assertEquals(413, large.getStatus());
        assertEquals(
                "The body is larger than 1,024 KiB. Send less at once.",
                json(large).get("message"));
    }

    @Test
    void errorsOfRoutingGetOurShapeAndTellNothing() {
        Map<?, ?> unknown = json(errors.toResponse(new NotFoundException("GET /secret/path")));

        assertEquals("not-found", unknown.get("code"));
        assertFalse(unknown.toString().contains("secret"));
        assertEquals(405, errors.toResponse(new NotAllowedException("GET")).getStatus());
        assertEquals(415, errors.toResponse(new NotSupportedException()).getStatus());
        assertEquals(
                302,
                errors.toResponse(new RedirectionException(302, URI.create("/x")))
                        .getStatus());
    }

    @Test
    void anotherWriterIsAConflict() {
        Response response = errors.toResponse(
                new ConcurrentChange(ConcurrentChange.Reason.NOT_SERIALIZABLE, new IllegalStateException()));

        assertEquals(409, response.getStatus());
        assertEquals("changed-meanwhile", json(response).get("code"));
    }

    @Test
    void aDefectIsLoggedAndTheClientLearnsItsIdOnly() {
        Response response = errors.toResponse(new IllegalStateException("jdbc:secret"));

        assertEquals(500, response.getStatus());
        assertFalse(json(response).toString().contains("secret"));
        Object id = ((Map<?, ?>) java.util.Objects.requireNonNull(json(response).get("details"))).get("id");
        assertTrue(String.valueOf(json(response).get("message")).contains(String.valueOf(id)));
    }

    @Test
    void numbersInTheAddressAreCheckedWithTheirName() {
        assertEquals(Outcome.done(new Page.Request(0, 50)), QueryParams.paging(null, ""));
        assertEquals(Outcome.done(new Page.Request(100, 25)), QueryParams.paging("100", " 25"));
        assertEquals(
                Outcome.refused(Refusal.invalid("param.not-a-number", "offset", "x")), QueryParams.paging("x", null));
        assertEquals(
                Outcome.refused(Refusal.invalid("param.out-of-range", "limit", "1", "100")),
                QueryParams.paging("0", "101"));
        assertEquals(
                Outcome.refused(new Refusal(
                        Refusal.Kind.INVALID, "param.not-a-number", List.of("offset", "9".repeat(40) + "…"))),
                QueryParams.paging("9".repeat(41), null));
    }
}
