package org.aimsforjira.risk.model.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.risk.model.app.DefaultModelService;

/**
 * The risk model for every AIMS that has none of its own. All methods: 401 for anonymous visitors; 404 {@code not-found} for those who do
 * not hold Administer AIMS.
 */
@Named
@Path("admin/risk-model")
@Produces(MediaType.APPLICATION_JSON)
public class DefaultModelResource {

    private final DefaultModelService service;
    private final ModelJsonMapper json;
    private final ModelAnswers published;
    private final Answers answers;

    @Inject
    public DefaultModelResource(
            DefaultModelService service, ModelJsonMapper json, ModelAnswers published, Answers answers) {
        this.service = service;
        this.json = json;
        this.published = published;
        this.answers = answers;
    }

    /** The default in force with its history ({@link RiskModelJson}). Needs Administer AIMS, as do all. */
    @GET
    public Response model() {
        return answers.asUser(user -> answers.of(service.view(user), json::model));
    }

    /** The published versions, newest first. */
    @GET
    @Path("versions")
    public Response versions() {
        return answers.asUser(user -> answers.of(
                service.view(user), view -> Map.of("versions", json.model(view).versions())));
    }

    /** One version, the built-in one too. 404 {@code risk.model-version-unknown}. */
    @GET
    @Path("versions/{version}")
    public Response version(@PathParam("version") String version) {
        return answers.asUser(user -> answers.of(service.version(user, version), json::one));
    }

    /** What is wrong with a draft. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                DraftBody.class,
                sent -> answers.of(DraftReader.draft(sent).flatMap(draft -> service.check(user, draft)), json::check)));
    }

    /** Which AIMS would get a draft. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                DraftBody.class,
                sent -> answers.of(
                        DraftReader.draft(sent).flatMap(draft -> service.preview(user, draft)),
                        preview -> json.preview(preview))));
    }

    /** A draft on top of the default in force. Answers as {@link RiskModelResource#rebase}. */
    @POST
    @Path("rebase")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rebase(InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                DraftBody.class,
                sent -> answers.of(
                        DraftReader.wish(sent).flatMap(wish -> service.rebase(user, wish.draft(), wish.expected())),
                        json::rebased)));
    }

    /** Publishes a default and brings it into force in every AIMS without a model of its own. Answers as {@link RiskModelResource#publish}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                DraftBody.class,
                sent -> published.published(DraftReader.wish(sent).flatMap(wish -> service.publish(user, wish)))));
    }
}
