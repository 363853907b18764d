package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.util.ErrorCollection;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors in the shape of Jira's REST API: {@code {"errorMessages": [], "errors": {}}}. */
final class RestErrors {
    private RestErrors() {}

    static Response response(int status, Collection<String> messages, Map<String, String> errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", List.copyOf(messages));
        body.put("errors", errors);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }

    static WebApplicationException refused(int status, String message) {
        return new WebApplicationException(response(status, List.of(message), Map.of()));
    }

    static WebApplicationException wrongField(String field, String message) {
        return new WebApplicationException(response(400, List.of(), Map.of(field, message)));
    }

    static Response of(ErrorCollection errors) {
        ErrorCollection.Reason worst = ErrorCollection.Reason.getWorstReason(errors.getReasons());
        int status = worst == null ? 400 : worst.getHttpStatusCode();
        return response(status, errors.getErrorMessages(), errors.getErrors());
    }
}
