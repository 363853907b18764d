package org.aimsforjira.risk.register.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.risk.register.app.Asked;
import org.aimsforjira.risk.register.app.RegisterViews;
import org.aimsforjira.risk.register.rest.ViewsJson.ViewJson;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Saved views of the register. All methods: 401 for anonymous visitors; 404 {@code not-found} where the reader may not view the AIMS, and
 * for a view that is not there or somebody else's.
 */
@Named
@Path("projects/{key}/risks/views")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterViewsResource {
    private final RegisterViews views;
    private final Answers answers;

    @Inject
    public RegisterViewsResource(RegisterViews views, Answers answers) {
        this.views = views;
        this.answers = answers;
    }

    /** The views that the reader can open ({@link ViewsJson}). Needs View AIMS. */
    @GET
    public Response list(@PathParam("key") String key) {
        return answers.asUser(user -> answers.of(views.menu(user, key), ViewsJson::of));
    }

    /**
     * Saves one; the body is a {@link ViewBody}. Needs View AIMS, to share it Edit AIMS. 201 with a {@link ViewJson}; 400 {@code
     * risk.view-name-missing}, {@code risk.view-name-too-long}, and what {@link Asked#ofQuery} refuses; 403 {@code permission-missing}; 409
     * {@code risk.view-name-used}, {@code risk.view-too-many}.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("key") String key, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                ViewBody.class,
                sent -> answers.of(
                        Response.Status.CREATED,
                        Asked.ofQuery(text(sent.query()))
                                .flatMap(asked -> views.save(
                                        user, key, text(sent.name()), Boolean.TRUE.equals(sent.shared()), asked)),
                        ViewJson::of)));
    }

    /**
     * Renames one; the body is a {@link ViewBody} with name and version. Needs to be its owner, or Edit AIMS for a shared one. 200 with a
     * {@link ViewJson}; 400 {@code risk.field-missing}, {@code risk.view-name-missing}, {@code risk.view-name-too-long}; 403 {@code
     * permission-missing}; 409 {@code risk.view-name-used}, {@code risk.view-changed}.
     */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rename(@PathParam("key") String key, @PathParam("id") String id, InputStream body) {
        return answers.asUser(user -> answers.withBody(body, ViewBody.class, sent -> {
            Integer version = sent.version();
            return answers.of(
                    version == null
                            ? Outcome.refused(Refusal.invalid("risk.field-missing", "version"))
                            : number(id).flatMap(view -> views.rename(user, key, view, text(sent.name()), version)),
                    ViewJson::of);
        }));
    }

    /** Deletes one. Needs what {@link #rename} needs. 204. */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("key") String key, @PathParam("id") String id) {
        return answers.asUser(user -> answers.nothing(number(id).flatMap(view -> views.delete(user, key, view))));
    }

    private static Outcome<Long> number(String id) {
        return id.matches("[0-9]{1,18}") ? Outcome.done(Long.valueOf(id)) : Outcome.refused(Refusal.notFound());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
