package org.aimsforjira.risk.assessment.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.risk.assessment.app.AssessmentQueries;
import org.aimsforjira.risk.assessment.app.BulkAssessment;

/**
 * Assesses many risks of a register at once. All methods: 401 for anonymous visitors; 404 {@code not-found} where the reader may not view
 * the AIMS.
 */
@Named
@Path("projects/{key}/risks/assessments")
@Produces(MediaType.APPLICATION_JSON)
public class BulkAssessmentResource {

    private final BulkAssessment bulk;
    private final AssessmentQueries queries;
    private final AssessmentJsonMapper json;
    private final Answers answers;

    @Inject
    public BulkAssessmentResource(
            BulkAssessment bulk, AssessmentQueries queries, AssessmentJsonMapper json, Answers answers) {
        this.bulk = bulk;
        this.queries = queries;
        this.json = json;
        this.answers = answers;
    }

    /**
     * Says the same of many risks; the body is an {@link AssessManyBody}. Needs Assess AI risk and, for each risk, Jira's permission to
     * edit it. 200 with a {@link ManyJson}, in which each risk has its assessment or its refusal.
     *
     * <p>400 {@code json.*}, {@code risk.field-missing}, {@code risk.assessment.no-risks}, {@code risk.assessment.too-many}, {@code risk.assessment.nothing-given},
     * {@code risk.confidence-unknown}; 403 {@code permission-missing}; 409 {@code
     * risk.assessment.model-changed} when {@code model} is no longer in force, also for a risk whose turn comes after another one is.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assessMany(@PathParam("key") String key, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                AssessManyBody.class,
                sent -> answers.of(
                        AssessmentBodies.many(sent).flatMap(wanted -> bulk.assess(user, key, wanted)), json::many)));
    }

    /** What the dialog about many risks offers ({@link AssessmentFormJson}). Needs View AIMS. */
    @GET
    @Path("form")
    public Response form(@PathParam("key") String key) {
        return answers.asUser(user -> answers.of(queries.formForMany(user, key), json::form));
    }
}
