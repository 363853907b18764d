package org.aimsforjira.host.sample;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers for one kind of fault. */
@Provider
public class SampleMapper implements ExceptionMapper<UnsupportedOperationException> {
    @Override
    public Response toResponse(UnsupportedOperationException exception) {
        return Response.status(409)
                .entity("{\"code\":\"mapped\"}")
                .type("application/json")
                .build();
    }
}
