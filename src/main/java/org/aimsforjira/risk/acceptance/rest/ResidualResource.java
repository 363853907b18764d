package org.aimsforjira.risk.acceptance.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.risk.acceptance.app.StandingService;

/**
 * What remains of a risk. 401 for anonymous visitors; 404 {@code not-found} for everything that is no AI risk which this reader may see
 * in an AIMS that this reader may view.
 */
@Named
@Path("risks/{issueKey}/residual")
@Produces(MediaType.APPLICATION_JSON)
public class ResidualResource {

    private final StandingService service;
    private final ResidualJsonMapper json;
    private final Answers answers;

    @Inject
    public ResidualResource(StandingService service, ResidualJsonMapper json, Answers answers) {
        this.service = service;
        this.json = json;
        this.answers = answers;
    }

    /** The rated and the computed residual, the layered defence rule and the acceptance ({@link ResidualJson}). Needs View AIMS. */
    @GET
    public Response residual(@PathParam("issueKey") String issueKey) {
        return answers.asUser(user -> answers.of(service.of(user, issueKey), json::residual));
    }
}
