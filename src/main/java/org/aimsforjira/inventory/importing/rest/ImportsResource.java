package org.aimsforjira.inventory.importing.rest;

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
import org.aimsforjira.inventory.importing.app.ImportQueries;
import org.aimsforjira.inventory.importing.app.ImportService;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.platform.rest.QueryParams;
import org.jspecify.annotations.Nullable;

/**
 * The imports of an AIMS. All methods need Edit AIMS: 401 for anonymous visitors, 404 {@code not-found} where the reader may not view
 * the AIMS or there is none, 403 {@code permission-missing} for those who may only view.
 */
@Named
@Path("projects/{key}/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private final ImportService service;
    private final ImportQueries queries;
    private final ImportJsonMapper json;
    private final Answers answers;

    @Inject
    public ImportsResource(ImportService service, ImportQueries queries, ImportJsonMapper json, Answers answers) {
        this.service = service;
        this.queries = queries;
        this.json = json;
        this.answers = answers;
    }

    /**
     * Uploads a file: its bytes are the body. 201 with the import. 400 {@code import.*} for a file that cannot be read, with the
     * place; 413 for one that is too large; 409 {@code import.setup-incomplete}. A refused file leaves nothing behind.
     */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response upload(
            @PathParam("key") String key, @QueryParam("fileName") @Nullable String fileName, InputStream body) {
        return answers.asUser(user -> answers.of(
                Response.Status.CREATED,
                service.upload(user, key, fileName == null ? "" : fileName, body),
                json::view));
    }

    /** The imports of the AIMS, the newest first; {@code offset}, {@code limit}. */
    @GET
    public Response list(
            @PathParam("key") String key,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return answers.asUser(user -> answers.of(
                QueryParams.paging(offset, limit).flatMap(request -> queries.list(user, key, request)),
                page -> page.map(json::view)));
    }
}
