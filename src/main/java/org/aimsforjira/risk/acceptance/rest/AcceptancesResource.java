package org.aimsforjira.risk.acceptance.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.platform.rest.QueryParams;
import org.aimsforjira.risk.acceptance.app.AcceptResult;
import org.aimsforjira.risk.acceptance.app.AcceptResult.Accepted;
import org.aimsforjira.risk.acceptance.app.AcceptResult.Overtaken;
import org.aimsforjira.risk.acceptance.app.AcceptRisk;
import org.aimsforjira.risk.acceptance.app.AcceptanceService;
import org.aimsforjira.risk.acceptance.app.StandingService;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The acceptances of a risk. 401 for anonymous visitors; 404 {@code not-found} for everything that is no AI risk which this reader may
 * see in an AIMS that this reader may view.
 */
@Named
@Path("risks/{issueKey}/acceptances")
@Produces(MediaType.APPLICATION_JSON)
public class AcceptancesResource {

    private final AcceptanceService service;
    private final StandingService standings;
    private final AcceptanceJsonMapper json;
    private final Answers answers;

    @Inject
    public AcceptancesResource(
            AcceptanceService service, StandingService standings, AcceptanceJsonMapper json, Answers answers) {
        this.service = service;
        this.standings = standings;
        this.json = json;
        this.answers = answers;
    }

    /**
     * The newest first, with how it stands now ({@link AcceptanceJson.ListJson}). Needs View AIMS. 400 {@code param.*}.
     *
     * @param offset 0 if absent
     * @param limit 1 to 100; 50 if absent
     */
    @GET
    public Response acceptances(
            @PathParam("issueKey") String issueKey,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return answers.asUser(user -> answers.of(
                QueryParams.paging(offset, limit).flatMap(page -> standings.history(user, issueKey, page)),
                json::history));
    }

    /**
     * Accepts what remains; the body is an {@link AcceptBody}. Where an acceptance stands, the new one renews it. Needs Approve AIMS
     * and the project role that the model names. 201 with an {@link AcceptanceJson.MadeJson}.
     *
     * <p>400 {@code acceptance.field-missing}, {@code acceptance.rationale-missing}, {@code acceptance.text-too-long}, {@code
     * acceptance.expiry-*}; 403 {@code permission-missing}, {@code acceptance.assessor}, {@code acceptance.role-missing}; 409 {@code
     * acceptance.not-rated}, {@code acceptance.not-assessed}, {@code acceptance.unacceptable}, {@code acceptance.role-gone}; 409
     * {@code acceptance.changed-meanwhile} with {@code details} {@code acceptance} and {@code assessment}, the numbers of what is newer
     * than the person saw, and {@code facts}, true if what would be frozen is something else.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(@PathParam("issueKey") String issueKey, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                AcceptBody.class,
                sent -> wish(sent)
                        .flatMap(wish -> service.accept(user, issueKey, wish))
                        .fold(this::answer, answers::refused)));
    }

    private Response answer(AcceptResult result) {
        if (result instanceof Overtaken overtaken) {
            return answers.refused(
                    Refusal.conflict("acceptance.changed-meanwhile", json.newer(overtaken)), json.overtaken(overtaken));
        }
        return answers.of(Response.Status.CREATED, Outcome.done((Accepted) result), json::made);
    }

    private static Outcome<AcceptRisk> wish(AcceptBody body) {
        Integer acceptance = body.lastAcceptance();
        Integer assessment = body.lastAssessment();
        String facts = body.lastFacts();
        if (acceptance == null) {
            return missing("lastAcceptance");
        }
        if (assessment == null) {
            return missing("lastAssessment");
        }
        if (facts == null) {
            return missing("lastFacts");
        }
        return day(body.expires())
                .map(expires -> new AcceptRisk(
                        orEmpty(body.rationale()),
                        orEmpty(body.conditions()),
                        expires,
                        new AcceptRisk.Seen(acceptance, assessment, facts)));
    }

    private static Outcome<LocalDate> day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Outcome.refused(Refusal.invalid("acceptance.expiry-missing"));
        }
        try {
            return Outcome.done(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Outcome.refused(Refusal.invalid("acceptance.expiry-unreadable", text.strip()));
        }
    }

    /**
     * Takes the newest one back; the body is a {@link RevokeBody}. Needs Approve AIMS. 200 with {@code number}; 400 {@code
     * acceptance.reason-missing}, {@code acceptance.text-too-long}, {@code acceptance.unknown}; 403 {@code permission-missing}; 409
     * {@code acceptance.not-newest}, {@code acceptance.revoked-already}, {@code acceptance.other-aims}.
     */
    @POST
    @Path("{number}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revoke(
            @PathParam("issueKey") String issueKey, @PathParam("number") String number, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                RevokeBody.class,
                sent -> answers.of(
                        number(number).flatMap(which -> service.revoke(user, issueKey, which, orEmpty(sent.reason()))),
                        revoked -> Map.of("number", revoked.acceptance().number()))));
    }

    private static Outcome<Integer> number(String text) {
        return text.matches("[0-9]{1,9}")
                ? Outcome.done(Integer.parseInt(text))
                : Outcome.refused(Refusal.invalid("acceptance.number-unreadable", text));
    }

    private static <T> Outcome<T> missing(String field) {
        return Outcome.refused(Refusal.invalid("acceptance.field-missing", field));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
