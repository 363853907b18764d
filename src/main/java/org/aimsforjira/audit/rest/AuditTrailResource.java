package org.aimsforjira.audit.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aimsforjira.audit.app.AuditTrailService;
import org.aimsforjira.audit.domain.AuditStore.Filter;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.platform.rest.QueryParams;
import org.aimsforjira.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail. All methods: 401 for anonymous visitors; 404 {@code not-found} where the reader may not view the AIMS or there is
 * none.
 */
@Named
@Path("projects/{key}/audit-trail")
@Produces(MediaType.APPLICATION_JSON)
public class AuditTrailResource {

    private final AuditTrailService service;
    private final TrailJsonMapper json;
    private final Answers answers;

    @Inject
    public AuditTrailResource(AuditTrailService service, TrailJsonMapper json, Answers answers) {
        this.service = service;
        this.json = json;
        this.answers = answers;
    }

    /**
     * Entries, newest first ({@link TrailJson}), with everything that is needed to check them independently. Needs View AIMS or
     * Audit AIMS. 400 {@code param.*}.
     *
     * @param after only entries older than the one with this number; the newest if absent
     * @param limit 1 to 100; 50 if absent
     * @param action this action only
     * @param subject this subject only
     */
    @GET
    public Response trail(
            @PathParam("key") String key,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("action") @Nullable String action,
            @QueryParam("subject") @Nullable String subject) {
        Filter filter = new Filter(given(action), given(subject));
        return answers.asUser(user -> answers.of(
                QueryParams.number("after", after, Long.MAX_VALUE, 1, Long.MAX_VALUE)
                        .flatMap(before -> QueryParams.whole("limit", limit, 50, 1, Page.Request.MAX_LIMIT)
                                .flatMap(count -> service.page(user, key, filter, before, count))),
                json::trail));
    }

    /**
     * Checks the whole chain ({@link VerificationJson}). Needs View AIMS or Audit AIMS. 400 {@code audit.not-a-hash}. A broken chain
     * is an answer, not an error: 200.
     *
     * @param expectedHead a head hash noted down earlier; may be absent
     */
    @GET
    @Path("verification")
    public Response verification(
            @PathParam("key") String key, @QueryParam("expectedHead") @Nullable String expectedHead) {
        return answers.asUser(user ->
                answers.of(service.verify(user, key, expectedHead == null ? "" : expectedHead), json::verification));
    }

    private static Optional<String> given(@Nullable String param) {
        return Optional.ofNullable(param).filter(text -> !text.isBlank());
    }
}
