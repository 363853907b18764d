package org.aimsforjira.treatment.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.risk.app.ControlsSeen;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.app.TreatmentQueries;
import org.aimsforjira.treatment.app.TreatmentService;

/** What a ticket is for, and where tickets can be created. 401 for anonymous visitors. */
@Named
@Path("treatments")
@Produces(MediaType.APPLICATION_JSON)
public class TreatmentResource {

    private final TreatmentService service;
    private final TreatmentQueries queries;
    private final TreatmentJsonMapper json;
    private final Answers answers;

    @Inject
    public TreatmentResource(
            TreatmentService service, TreatmentQueries queries, TreatmentJsonMapper json, Answers answers) {
        this.service = service;
        this.queries = queries;
        this.json = json;
        this.answers = answers;
    }

    /**
     * What the ticket is for ({@link TicketPartJson}). Needs Jira's permission to browse the ticket; risks and systems are those that
     * the reader may see. 404 {@code not-found} for a ticket that is hidden or treats nothing.
     */
    @GET
    @Path("{issueKey}")
    public Response ticket(@PathParam("issueKey") String issueKey) {
        return answers.asUser(user -> answers.of(queries.ticket(user, issueKey), json::ticket));
    }

    /**
     * Which controls the ticket can say it implements ({@link ControlChoiceJson}). Needs Jira's permission to edit the ticket. 404
     * {@code not-found} for a ticket that is hidden, treats nothing, or is not the reader's to edit.
     */
    @GET
    @Path("{issueKey}/controls")
    public Response choice(@PathParam("issueKey") String issueKey) {
        return answers.asUser(user -> answers.of(queries.choice(user, issueKey), json::choice));
    }

    /**
     * Says which controls the ticket implements; the body is a {@link ChosenBody}. Needs Jira's permission to edit the ticket. 200
     * with the issue; 400 {@code risk.control-unknown}, {@code issues.jira-refused}; 404 {@code not-found}; 409 {@code
     * risk.option-gone}, {@code risk.controls-changed} when it names others than were seen, with those of now in {@code
     * details.controls}.
     */
    @PUT
    @Path("{issueKey}/controls")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@PathParam("issueKey") String issueKey, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                ChosenBody.class,
                sent -> TreatmentBodies.controls(sent.controls())
                        .flatMap(ids -> TreatmentBodies.seen(sent.seen())
                                .flatMap(seen -> service.choose(user, issueKey, ids, seen)))
                        .fold(
                                result -> answers.ok(TreatmentsResource.written(result)),
                                refusal -> answers.refused(refusal, now(user, issueKey, refusal)))));
    }

    private Map<String, ?> now(UserKey user, String issueKey, Refusal refusal) {
        return refusal.code().equals(ControlsSeen.CHANGED)
                ? queries.choice(user, issueKey)
                        .fold(choice -> Map.of("controls", json.choice(choice).named()), gone -> Map.of())
                : Map.of();
    }

    /** The projects in which the reader may create issues ({@link ProjectsJson}). */
    @GET
    @Path("projects")
    public Response projects() {
        return answers.asUser(user -> answers.of(Outcome.done(service.projects(user)), TreatmentJsonMapper::projects));
    }

    /** The issue types of a project. 400 {@code treatment.project-unknown} where the reader may create nothing. */
    @GET
    @Path("projects/{projectKey}")
    public Response types(@PathParam("projectKey") String projectKey) {
        return answers.asUser(user -> answers.of(service.types(user, projectKey), TreatmentJsonMapper::types));
    }
}
