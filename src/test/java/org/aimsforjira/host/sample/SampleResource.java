package org.aimsforjira.host.sample;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Methods of all kinds. */
@Path("/things")
@Produces(MediaType.APPLICATION_JSON)
public class SampleResource {
    private final UserManager users;
    private int calls;

    /** With a service of the host. */
    @Inject
    public SampleResource(UserManager users) {
        this.users = users;
    }

    /** For whoever is logged in. */
    @GET
    @Path("{name}")
    public Thing thing(@PathParam("name") String name) {
        calls++;
        Thing thing = new Thing();
        thing.name = name + " for " + users.getRemoteUser().getUsername();
        thing.calls = calls;
        return thing;
    }

    /** For anybody. */
    @GET
    @Path("open/door")
    @UnrestrictedAccess
    public Thing open() {
        return new Thing();
    }

    /** For administrators. */
    @GET
    @Path("secret/door")
    @AdminOnly
    public Thing secret() {
        return new Thing();
    }

    /** Takes JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Thing post(Thing thing) {
        return thing;
    }

    /** Takes anything. */
    @POST
    @Path("any")
    public Response any() {
        return Response.noContent().build();
    }

    /** Takes JSON. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Thing put(Thing thing) {
        return thing;
    }

    /** Fails in a way the plugin has a mapper for. */
    @GET
    @Path("known/fault")
    public Thing known() {
        throw new UnsupportedOperationException("mapped");
    }

    /** Fails. */
    @GET
    @Path("unknown/fault")
    public Thing unknown() {
        throw new IllegalStateException("not for clients");
    }

    /** A bean. */
    public static class Thing {
        /** Text. */
        public @Nullable String name;

        /** Number. */
        public int calls;
    }
}
