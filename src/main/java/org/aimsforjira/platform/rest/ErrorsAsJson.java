package org.aimsforjira.platform.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.UUID;
import org.aimsforjira.shared.ConcurrentChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last word on whatever a REST method throws. Errors of routing (unknown path, wrong method, wrong content type) get our shape;
 * a defect is logged with an id and the client learns the id and nothing else.
 */
@Named
@Provider
public class ErrorsAsJson implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorsAsJson.class);

    private final Answers answers;

    @Inject
    public ErrorsAsJson(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web) {
            return ofTheFramework(web.getResponse());
        }
        if (thrown instanceof ConcurrentChange) {
            return answers.error(409, "changed-meanwhile", Map.of());
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {} in a REST method of AIMS for Jira", id, thrown);
        return answers.error(500, "unexpected", Map.of("id", id), id);
    }

    private Response ofTheFramework(Response response) {
        return switch (response.getStatus()) {
            case 400 -> answers.error(400, "bad-request", Map.of());
            case 404 -> answers.error(404, "not-found", Map.of());
            case 405 -> answers.error(405, "method-not-allowed", Map.of());
            case 406 -> answers.error(406, "not-acceptable", Map.of());
            case 415 -> answers.error(415, "media-type", Map.of());
            default -> response;
        };
    }
}
