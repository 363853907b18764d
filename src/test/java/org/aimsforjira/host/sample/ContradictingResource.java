package org.aimsforjira.host.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Wants the same address as {@link SampleResource}. */
@Path("/things")
@Produces(MediaType.APPLICATION_JSON)
public class ContradictingResource {
    /** The same address. */
    @GET
    @Path("{name}")
    public String thing(@PathParam("name") String name) {
        return name;
    }
}
