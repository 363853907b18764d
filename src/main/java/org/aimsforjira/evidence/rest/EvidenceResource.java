package org.aimsforjira.evidence.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aimsforjira.evidence.app.EvidenceService;
import org.aimsforjira.evidence.app.MarkEvidence;
import org.aimsforjira.evidence.app.MarkEvidence.Said;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * What an issue of any project proves. All methods: 401 for anonymous visitors; 404 {@code not-found} where the reader may view no
 * AIMS, may not see the issue, or there is none.
 */
@Named
@Path("issues/{issueKey}/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    private final EvidenceService service;
    private final EvidenceJsonMapper json;
    private final Answers answers;

    @Inject
    public EvidenceResource(EvidenceService service, EvidenceJsonMapper json, Answers answers) {
        this.service = service;
        this.json = json;
        this.answers = answers;
    }

    /** What the issue proves ({@link EvidenceJson}). Needs View AIMS in some AIMS and Jira's permission to browse the issue. */
    @GET
    public Response evidence(@PathParam("issueKey") String issueKey) {
        return answers.asUser(user -> answers.of(service.view(user, issueKey), json::evidence));
    }

    /**
     * At most 20 AI systems that the words find: {@code {"systems": [{"key": …, "summary": …}]}}. Needs as the GET above, and View
     * AIMS in the AIMS of each system.
     *
     * @param text words, each of which must occur as a beginning; or the key of a system; all systems if absent
     */
    @GET
    @Path("systems")
    public Response systems(@PathParam("issueKey") String issueKey, @QueryParam("text") @Nullable String text) {
        return answers.asUser(
                user -> answers.of(service.systems(user, issueKey, text == null ? "" : text), json::systems));
    }

    /**
     * Says what the issue proves; the body is an {@link EvidenceBody} with all its properties. Needs as the GET, and Jira's
     * permissions to edit the issue, and to link it where systems change. 200 with what it proves then.
     *
     * <p>400 {@code json.*}, {@code evidence.property-missing}, {@code evidence.control-unknown}, {@code evidence.system-unknown},
     * {@code evidence.too-many-systems}; 403 {@code evidence.not-editable}, {@code evidence.not-linkable}; 409 {@code
     * evidence.changed-meanwhile} when it says something else than {@code seen}, with {@code details.current} as in the GET; 409 {@code
     * evidence.not-set-up}, {@code evidence.option-missing}, {@code evidence.field-not-there}, {@code evidence.link-type-missing},
     * {@code evidence.jira-refused}; 413 {@code json.too-large}.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mark(@PathParam("issueKey") String issueKey, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                EvidenceBody.class,
                sent -> wish(sent)
                        .flatMap(wish -> service.mark(user, issueKey, wish))
                        .fold(view -> answers.ok(json.evidence(view)), refusal -> refused(user, issueKey, refusal))));
    }

    private Response refused(UserKey user, String issueKey, Refusal refusal) {
        return refusal.code().equals("evidence.changed-meanwhile")
                ? service.view(user, issueKey)
                        .fold(
                                view -> answers.refused(refusal, Map.of("current", json.evidence(view))),
                                answers::refused)
                : answers.refused(refusal);
    }

    private static Outcome<MarkEvidence> wish(EvidenceBody body) {
        EvidenceBody.Seen seen = body.seen();
        return seen == null
                ? missing("seen")
                : said("", body.controls(), body.systems(), body.failed())
                        .flatMap(wanted -> said("seen.", seen.controls(), seen.systems(), seen.failed())
                                .map(before -> new MarkEvidence(wanted, before)));
    }

    private static Outcome<Said> said(
            String path,
            @Nullable List<@Nullable String> controls,
            @Nullable List<@Nullable String> systems,
            @Nullable Boolean failed) {
        if (controls == null || controls.stream().anyMatch(Objects::isNull)) {
            return missing(path + "controls");
        }
        if (systems == null || systems.stream().anyMatch(Objects::isNull)) {
            return missing(path + "systems");
        }
        if (failed == null) {
            return missing(path + "failed");
        }
        return Outcome.done(new Said(
                controls.stream().map(Objects::requireNonNull).toList(),
                systems.stream().map(Objects::requireNonNull).toList(),
                failed));
    }

    private static <T> Outcome<T> missing(String property) {
        return Outcome.refused(Refusal.invalid("evidence.property-missing", property));
    }
}
