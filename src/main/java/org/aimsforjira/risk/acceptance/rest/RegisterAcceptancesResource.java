package org.aimsforjira.risk.acceptance.rest;

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
import org.aimsforjira.risk.acceptance.app.StandingService;
import org.jspecify.annotations.Nullable;

/**
 * Acceptances, whatever became of the risks. 401 for anonymous visitors; 404 {@code not-found} where the reader may not view the AIMS.
 */
@Named
@Path("projects/{key}/risk-acceptances")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterAcceptancesResource {

    private final StandingService standings;
    private final AcceptanceJsonMapper json;
    private final Answers answers;

    @Inject
    public RegisterAcceptancesResource(StandingService standings, AcceptanceJsonMapper json, Answers answers) {
        this.standings = standings;
        this.json = json;
        this.answers = answers;
    }

    /**
     * The acceptances of a risk, the newest first ({@link AcceptanceJson.ListJson}), by the key that it had then: also of a risk that was
     * deleted or moved away. Needs View AIMS or Audit AIMS. 400 {@code param.*}; 404 {@code not-found} for a risk that was never accepted
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
                        .flatMap(page -> standings.historyOf(user, key, risk == null ? "" : risk.strip(), page)),
                json::history));
    }
}
