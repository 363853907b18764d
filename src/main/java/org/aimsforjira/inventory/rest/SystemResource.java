package org.aimsforjira.inventory.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aimsforjira.inventory.app.InventoryService;
import org.aimsforjira.platform.rest.Answers;

/** One AI system. */
@Named
@Path("systems/{issueKey}")
@Produces(MediaType.APPLICATION_JSON)
public class SystemResource {

    private final InventoryService service;
    private final Answers answers;

    @Inject
    public SystemResource(InventoryService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    /**
     * The system ({@link SystemDetailsJson}). Needs View AIMS in its project and Jira's permission to browse the issue. 401 for
     * anonymous visitors; 404 {@code not-found} for everything that is no AI system this reader may see.
     */
    @GET
    public Response system(@PathParam("issueKey") String issueKey) {
        return answers.asUser(user -> answers.of(service.system(user, issueKey), SystemJsonMapper::details));
    }
}
