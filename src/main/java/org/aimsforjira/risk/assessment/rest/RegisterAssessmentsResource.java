package org.aimsforjira.risk.assessment.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.platform.rest.QueryParams;
import org.aimsforjira.risk.assessment.app.AssessmentQueries;
import org.jspecify.annotations.Nullable;

/**
 * Histories of assessments, whatever became of the risks. All methods: 401 for anonymous visitors; 404 {@code not-found} where the reader may not view the
 * AIMS.
 */
@Named
@Path("projects/{key}/risk-assessments")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterAssessmentsResource {

    private final AssessmentQueries queries;
    private final AssessmentJsonMapper json;
    private final Answers answers;

    @Inject
    public RegisterAssessmentsResource(AssessmentQueries queries, AssessmentJsonMapper json, Answers answers) {
        this.queries = queries;
        this.json = json;
        this.answers = answers;
    }

    /**
     * The assessments of a risk, the newest first ({@link AssessmentJson.ListJson}), by the key that it had then: also of a risk that was
     * deleted or moved away. Needs View AIMS or Audit AIMS. 400 {@code param.*}; 404 {@code not-found} for a risk that was never assessed
     * here or that the reader may not see.
     *
     * @param risk the key of the risk at that time
     * @param offset 0 if absent
     * @param limit 1 to 100; 50 if absent
     */
    @GET
    public Response history(
            @PathParam("key") String key,
            @QueryParam("risk") @Nullable String risk,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return answers.asUser(user -> answers.of(
                QueryParams.paging(offset, limit)
                        .flatMap(page -> queries.historyOf(user, key, risk == null ? "" : risk.strip(), page)),
                json::history));
    }
}
