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
import java.util.Optional;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.risk.model.app.RiskModelService;
import org.aimsforjira.risk.model.domain.LevelRuns.Run;
import org.aimsforjira.shared.Outcome;

/**
 * The risk model of an AIMS. All methods: 401 for anonymous visitors; 404 {@code not-found} where the reader may not view the AIMS or
 * there is none.
 */
@Named
@Path("projects/{key}/risk-model")
@Produces(MediaType.APPLICATION_JSON)
public class RiskModelResource {

    private final RiskModelService service;
    private final ModelJsonMapper json;
    private final ModelAnswers published;
    private final Answers answers;

    @Inject
    public RiskModelResource(RiskModelService service, ModelJsonMapper json, ModelAnswers published, Answers answers) {
        this.service = service;
        this.json = json;
        this.published = published;
        this.answers = answers;
    }

    /** The model in force with its history ({@link RiskModelJson}). Needs View AIMS. */
    @GET
    public Response model(@PathParam("key") String key) {
        return answers.asUser(user -> answers.of(service.view(user, key), json::model));
    }

    /** The published versions, newest first. Needs View AIMS. */
    @GET
    @Path("versions")
    public Response versions(@PathParam("key") String key) {
        return answers.asUser(user -> answers.of(
                service.view(user, key),
                view -> Map.of("versions", json.model(view).versions())));
    }

    /** One version, the built-in one too. Needs View AIMS. 404 {@code risk.model-version-unknown}. */
    @GET
    @Path("versions/{version}")
    public Response version(@PathParam("key") String key, @PathParam("version") String version) {
        return answers.asUser(user -> answers.of(service.version(user, key, version), json::one));
    }

    /** How far the computed levels have followed; 204 before the first publication. Needs View AIMS. */
    @GET
    @Path("run")
    public Response run(@PathParam("key") String key) {
        return answers.asUser(user -> {
            Outcome<Optional<Run>> run = service.run(user, key);
            return run.fold(
                    known -> known.map(one -> answers.ok(json.run(one))).orElseGet(() -> answers.nothing(run)),
                    answers::refused);
        });
    }

    /** What is wrong with a draft. Needs View AIMS. 400 for a body that is none. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(@PathParam("key") String key, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                DraftBody.class,
                sent -> answers.of(
                        DraftReader.draft(sent).flatMap(draft -> service.check(user, key, draft)), json::check)));
    }

    /** What a draft would change. Needs View AIMS. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@PathParam("key") String key, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                DraftBody.class,
                sent -> answers.of(
                        DraftReader.draft(sent).flatMap(draft -> service.preview(user, key, draft)),
                        preview -> json.preview(preview))));
    }

    /**
     * A draft on top of the model in force, when another came into force since it was made: {@code draft} and {@code expected}, the
     * version that it was made from. Writes nothing. Needs View AIMS. 400 {@code risk.model-field-missing}.
     */
    @POST
    @Path("rebase")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rebase(@PathParam("key") String key, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                DraftBody.class,
                sent -> answers.of(
                        DraftReader.wish(sent)
                                .flatMap(wish -> service.rebase(user, key, wish.draft(), wish.expected())),
                        json::rebased)));
    }

    /**
     * Brings a draft into force. Needs Approve AIMS. 201 with the new version.
     *
     * <p>400 {@code risk.model-broken} with {@code details.findings}, {@code risk.model-unchanged}, {@code risk.model-field-missing}, {@code
     * risk.model-too-large}, {@code risk.model-comment-too-long}, {@code json.*}; 403 {@code permission-missing}; 409 {@code
     * risk.model-changed-meanwhile} with {@code details.current}, {@code risk.field-gone}, {@code risk.model-jira}.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(@PathParam("key") String key, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                DraftBody.class,
                sent -> published.published(DraftReader.wish(sent).flatMap(wish -> service.publish(user, key, wish)))));
    }
}
