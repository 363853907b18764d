package org.aimsforjira.risk.rest;

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
import java.util.Map;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.risk.app.ControlsSeen;
import org.aimsforjira.risk.app.RiskCascades;
import org.aimsforjira.risk.app.RiskService;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * One AI risk. All methods: 401 for anonymous visitors; 404 {@code not-found} for everything that is no AI risk which this reader may
 * see in an AIMS that this reader may view.
 */
@Named
@Path("risks/{issueKey}")
@Produces(MediaType.APPLICATION_JSON)
public class RiskResource {

    private final RiskService service;
    private final RiskCascades cascades;
    private final RiskJsonMapper json;
    private final Answers answers;

    @Inject
    public RiskResource(RiskService service, RiskCascades cascades, RiskJsonMapper json, Answers answers) {
        this.service = service;
        this.cascades = cascades;
        this.json = json;
        this.answers = answers;
    }

    /** The risk ({@link RiskJson}). Needs View AIMS. */
    @GET
    public Response risk(@PathParam("issueKey") String issueKey) {
        return answers.asUser(user -> answers.of(service.risk(user, issueKey), json::risk));
    }

    /**
     * Selects its controls; the body is a {@link ControlsBody}. Needs View AIMS and Jira's permission to edit the issue. 200 with a
     * {@link RaisedJson}; 400 {@code risk.control-unknown}, {@code issues.jira-refused}; 409 {@code risk.option-gone}, {@code
     * risk.controls-changed} when it has others than were seen, with those of now in {@code details.controls}.
     */
    @PUT
    @Path("controls")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response select(@PathParam("issueKey") String issueKey, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                ControlsBody.class,
                sent -> RiskBodies.controls(sent.controls())
                        .flatMap(ids ->
                                RiskBodies.seen(sent.seen()).flatMap(seen -> service.select(user, issueKey, ids, seen)))
                        .fold(
                                result -> answers.ok(RiskJsonMapper.written(result)),
                                refusal -> answers.refused(refusal, now(user, issueKey, refusal)))));
    }

    private Map<String, ?> now(UserKey user, String issueKey, Refusal refusal) {
        return refusal.code().equals(ControlsSeen.CHANGED)
                ? service.risk(user, issueKey)
                        .fold(view -> Map.of("controls", json.risk(view).controls()), gone -> Map.of())
                : Map.of();
    }

    /**
     * Says that an AI system is exposed to it; the body is a {@link SystemBody}. Needs View AIMS and Jira's permission to link. 200
     * with a {@link RaisedJson}; 400 {@code risk.system-unknown}; 403 {@code risk.link-not-allowed}.
     */
    @POST
    @Path("systems")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(@PathParam("issueKey") String issueKey, InputStream body) {
        return answers.asUser(user -> answers.withBody(body, SystemBody.class, sent -> {
            String system = sent.system();
            return answers.of(
                    system == null ? RiskBodies.<Result>missing("system") : service.linkSystem(user, issueKey, system),
                    RiskJsonMapper::written);
        }));
    }

    /**
     * Says that it can set off another risk of its AIMS; the body is a {@link TriggerBody}. Needs View AIMS and Jira's permission to
     * link. 200 with a {@link RaisedJson}; 400 {@code risk.other-unknown}, {@code risk.triggers-itself}; 403 {@code
     * risk.link-not-allowed}.
     */
    @POST
    @Path("triggers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response trigger(@PathParam("issueKey") String issueKey, InputStream body) {
        return answers.asUser(user -> answers.withBody(body, TriggerBody.class, sent -> {
            String risk = sent.risk();
            return answers.of(
                    risk == null ? RiskBodies.<Result>missing("risk") : cascades.link(user, issueKey, risk),
                    RiskJsonMapper::written);
        }));
    }

    /** It cannot set off the other risk after all. 204; 409 {@code risk.not-linked}; otherwise as {@link #trigger}. */
    @DELETE
    @Path("triggers/{otherKey}")
    public Response untrigger(@PathParam("issueKey") String issueKey, @PathParam("otherKey") String otherKey) {
        return answers.asUser(user -> answers.nothing(cascades.unlink(user, issueKey, otherKey)));
    }

    /** The system is no longer exposed to it. 204; 409 {@code risk.not-linked}; otherwise as {@link #link}. */
    @DELETE
    @Path("systems/{systemKey}")
    public Response unlink(@PathParam("issueKey") String issueKey, @PathParam("systemKey") String systemKey) {
        return answers.asUser(user -> answers.nothing(service.unlinkSystem(user, issueKey, systemKey)));
    }
}
