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
import java.util.Objects;
import org.aimsforjira.inventory.importing.app.ImportQueries;
import org.aimsforjira.inventory.importing.app.ImportService;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.platform.rest.QueryParams;
import org.jspecify.annotations.Nullable;

/**
 * The imports of an AIMS. All methods: 401 for anonymous visitors; 404 {@code not-found} where the reader may not view the AIMS or
 * there is none; 403 {@code permission-missing} without Edit AIMS.
 */
@Named
@Path("projects/{key}/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectImportsResource {
    private final ImportService service;
    private final ImportQueries queries;
    private final ImportJsonMapper json;
    private final Answers answers;

    @Inject
    public ProjectImportsResource(
            ImportService service, ImportQueries queries, ImportJsonMapper json, Answers answers) {
        this.service = service;
        this.queries = queries;
        this.json = json;
        this.answers = answers;
    }

    /**
     * The imports, the newest first ({@link ImportJson}), with offset, limit and total. Needs Edit AIMS.
     *
     * @param offset 0 if absent
     * @param limit 1 to 100; 50 if absent
     */
    @GET
    public Response list(
            @PathParam("key") String key,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return answers.asUser(user -> answers.of(
                QueryParams.paging(offset, limit).flatMap(request -> queries.list(user, key, request)), json::list));
    }

    /**
     * Takes a CSV file as it is: the body is the file, at most 20 MB. Needs Edit AIMS. 201 with the import ({@link ImportJson}).
     *
     * <p>400, 413 or 415 {@code import.*} for a file that cannot be imported, with its place; nothing is kept then. 409 {@code
     * import.setup-incomplete}.
     *
     * @param fileName what the person calls the file
     */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response upload(
            @PathParam("key") String key, @QueryParam("fileName") @Nullable String fileName, InputStream body) {
        return answers.asUser(user -> answers.of(
                Response.Status.CREATED,
                service.upload(user, key, Objects.requireNonNullElse(fileName, ""), body),
                json::json));
    }
}
