package org.aimsforjira.risk.assessment.rest;

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
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.platform.rest.QueryParams;
import org.aimsforjira.risk.assessment.app.AssessResult;
import org.aimsforjira.risk.assessment.app.AssessResult.ChangedMeanwhile;
import org.aimsforjira.risk.assessment.app.AssessmentQueries;
import org.aimsforjira.risk.assessment.app.AssessmentService;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The assessments of a risk. All methods: 401 for anonymous visitors; 404 {@code not-found} for everything that is no AI risk which this
 * reader may see in an AIMS that this reader may view.
 */
@Named
@Path("risks/{issueKey}/assessments")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentsResource {

    private final AssessmentService service;
    private final AssessmentQueries queries;
    private final AssessmentJsonMapper json;
    private final Answers answers;

    @Inject
    public AssessmentsResource(
            AssessmentService service, AssessmentQueries queries, AssessmentJsonMapper json, Answers answers) {
        this.service = service;
        this.queries = queries;
        this.json = json;
        this.answers = answers;
    }

    /**
     * The assessments, the newest first ({@link AssessmentJson.ListJson}). Needs View AIMS. 400 {@code param.*}.
     *
     * @param offset 0 if absent
     * @param limit 1 to 100; 50 if absent
     */
    @GET
    public Response list(
            @PathParam("issueKey") String issueKey,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return answers.asUser(user -> answers.of(
                QueryParams.paging(offset, limit).flatMap(page -> queries.history(user, issueKey, page)),
                json::history));
    }

    /**
     * Assesses the risk; the body is an {@link AssessBody}. Needs Assess AI risk and Jira's permission to edit the issue. 201 with the
     * new assessment ({@link AssessmentJson}), also when it says the same as the one before.
     *
     * <p>400 {@code json.*}, {@code risk.field-missing}, {@code param.out-of-range}, {@code risk.confidence-unknown}, {@code risk.value-unknown}, {@code
     * risk.assessment.*} for what cannot be said, {@code issues.jira-refused}; 403 {@code permission-missing}, {@code
     * risk.assessment.edit-not-allowed}; 409 {@code risk.assessment-changed} when somebody assessed it since {@code basedOn}, with the
     * newest assessment in {@code details.latest}; 409 {@code risk.assessment.model-changed} when {@code model} is no
     * longer in force, and {@code risk.option-gone}, {@code risk.field-gone}.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assess(@PathParam("issueKey") String issueKey, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                AssessBody.class,
                sent -> AssessmentBodies.assess(sent)
                        .flatMap(wanted -> service.assess(user, issueKey, wanted))
                        .fold(this::answer, answers::refused)));
    }

    private Response answer(AssessResult result) {
        if (result instanceof ChangedMeanwhile) {
            Refusal refusal = Refusal.conflict(
                    "risk.assessment-changed",
                    result.view().byName(),
                    result.view().assessment().riskKey());
            return answers.refused(refusal, json.conflict(result.view()));
        }
        return answers.of(Response.Status.CREATED, Outcome.done(result.view()), json::assessment);
    }

    /** What the dialog offers ({@link AssessmentFormJson}). Needs View AIMS. */
    @GET
    @Path("form")
    public Response form(@PathParam("issueKey") String issueKey) {
        return answers.asUser(user -> answers.of(queries.form(user, issueKey), json::form));
    }

    /**
     * What differs between two assessments, in words ({@link AssessmentJson.DiffJson}). Needs View AIMS. 400 {@code param.*}; 404 {@code
     * risk.assessment.unknown}.
     *
     * @param from the number of one
     * @param to the number of the other
     */
    @GET
    @Path("diff")
    public Response difference(
            @PathParam("issueKey") String issueKey,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return answers.asUser(user -> answers.of(
                number("from", from)
                        .flatMap(one ->
                                number("to", to).flatMap(other -> queries.difference(user, issueKey, one, other))),
                json::difference));
    }

    /** One assessment ({@link AssessmentJson}). Needs View AIMS. 400 {@code param.*}; 404 {@code risk.assessment.unknown}. */
    @GET
    @Path("{number}")
    public Response assessment(@PathParam("issueKey") String issueKey, @PathParam("number") String number) {
        return answers.asUser(user -> answers.of(
                number("number", number).flatMap(known -> queries.assessment(user, issueKey, known)),
                json::assessment));
    }

    /** An absent number is out of range. */
    private static Outcome<Integer> number(String name, @Nullable String text) {
        return QueryParams.whole(name, text == null || text.isBlank() ? "0" : text, 0, 1, Integer.MAX_VALUE);
    }
}
