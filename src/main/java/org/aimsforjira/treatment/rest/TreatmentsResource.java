package org.aimsforjira.treatment.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.treatment.app.TreatmentQueries;
import org.aimsforjira.treatment.app.TreatmentService;

/**
 * The treatments of a risk. All methods need View AIMS. 401 for anonymous visitors; 404 {@code not-found} for everything that is no AI
 * risk which this reader may see in an AIMS that this reader may view.
 */
@Named
@Path("risks/{issueKey}/treatments")
@Produces(MediaType.APPLICATION_JSON)
public class TreatmentsResource {

    private final TreatmentService service;
    private final TreatmentQueries queries;
    private final TreatmentJsonMapper json;
    private final Answers answers;

    @Inject
    public TreatmentsResource(
            TreatmentService service, TreatmentQueries queries, TreatmentJsonMapper json, Answers answers) {
        this.service = service;
        this.queries = queries;
        this.json = json;
        this.answers = answers;
    }

    /** An issue that was written; {@code already} if an earlier request with the same token did it. */
    public record TicketWrittenJson(long id, String key, boolean already) {}

    /** The work that treats it ({@link WorkJson}). */
    @GET
    public Response treatments(@PathParam("issueKey") String issueKey) {
        return answers.asUser(user -> answers.of(queries.ofRisk(user, issueKey), TreatmentJsonMapper::work));
    }

    /**
     * Creates a ticket; the body is a {@link TreatmentBody}. Needs Jira's permissions to create issues there and to link. 201 with a
     * {@link TicketWrittenJson}, also when an earlier request with the token did it.
     *
     * <p>400 {@code treatment.project-unknown}, {@code treatment.type-unknown}, {@code treatment.summary-*}, {@code
     * treatment.person-unknown}, {@code treatment.due-unreadable}, {@code risk.control-unknown}, {@code issues.*}; 403 {@code
     * risk.link-not-allowed}; 409 {@code issues.token-used}, {@code risk.option-gone}.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("issueKey") String issueKey, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                TreatmentBody.class,
                sent -> answers.of(
                        Response.Status.CREATED,
                        TreatmentBodies.create(sent).flatMap(wanted -> service.create(user, issueKey, wanted)),
                        TreatmentsResource::written)));
    }

    /**
     * Creates a ticket for each of the controls; the body is a {@link TreatmentBody}. 200 with a {@link BulkJson}, in which each
     * control has its ticket or its refusal; 400 {@code treatment.controls-missing}, {@code risk.control-unknown}.
     */
    @POST
    @Path("bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response createForEach(@PathParam("issueKey") String issueKey, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                TreatmentBody.class,
                sent -> answers.of(
                        TreatmentBodies.create(sent).flatMap(wanted -> service.createForEach(user, issueKey, wanted)),
                        json::bulk)));
    }

    /**
     * Says that an issue treats it; the body is a {@link LinkBody}. Needs Jira's permission to link. 200 with a {@link
     * TicketWrittenJson}; 400 {@code treatment.issue-unknown} for an issue that the person cannot see, {@code treatment.self-link},
     * {@code treatment.not-ordinary}; 403 {@code risk.link-not-allowed}.
     */
    @POST
    @Path("link")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(@PathParam("issueKey") String issueKey, InputStream body) {
        return answers.asUser(user -> answers.withBody(body, LinkBody.class, sent -> {
            String issue = sent.issue();
            return answers.of(
                    issue == null ? TreatmentBodies.<Result>missing("issue") : service.link(user, issueKey, issue),
                    TreatmentsResource::written);
        }));
    }

    /** The issue no longer treats it. 204; 409 {@code risk.not-linked}; otherwise as {@link #link}. */
    @DELETE
    @Path("{ticketKey}")
    public Response unlink(@PathParam("issueKey") String issueKey, @PathParam("ticketKey") String ticketKey) {
        return answers.asUser(user -> answers.nothing(service.unlink(user, issueKey, ticketKey)));
    }

    static TicketWrittenJson written(Result result) {
        return new TicketWrittenJson(result.id(), result.key(), result.already());
    }
}
