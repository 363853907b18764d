package org.aimsforjira.soa.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.platform.rest.QueryParams;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.app.DecideControl;
import org.aimsforjira.soa.app.DecideResult;
import org.aimsforjira.soa.app.DecideResult.ChangedMeanwhile;
import org.aimsforjira.soa.app.SoaMark;
import org.aimsforjira.soa.app.SoaService;
import org.aimsforjira.soa.app.SoaView;
import org.aimsforjira.soa.app.WhyService;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The Statement of Applicability. All methods: 401 for anonymous visitors; 404 {@code not-found} where the reader may not view the
 * AIMS or there is none.
 */
@Named
@Path("projects/{key}/soa")
@Produces(MediaType.APPLICATION_JSON)
public class SoaResource {

    private final SoaService service;
    private final WhyService reasons;
    private final SoaJsonMapper json;
    private final Answers answers;
    private final Texts texts;

    @Inject
    public SoaResource(SoaService service, WhyService reasons, SoaJsonMapper json, Answers answers, Texts texts) {
        this.service = service;
        this.reasons = reasons;
        this.json = json;
        this.answers = answers;
        this.texts = texts;
    }

    /**
     * The whole statement ({@link SoaJson}) with an ETag. Needs View AIMS. 304 when {@code If-None-Match} carries the ETag and
     * nothing changed since: no save, no work in Jira that changes a number, no new day. That costs two queries, so that open pages may
     * ask every few seconds.
     */
    @GET
    public Response soa(@PathParam("key") String key, @HeaderParam("If-None-Match") @Nullable String known) {
        return answers.asUser(user -> known == null ? whole(user, key) : ifChanged(user, key, known));
    }

    private Response ifChanged(UserKey user, String key, String known) {
        return service.mark(user, key)
                .fold(
                        mark -> {
                            EntityTag tag = tag(mark);
                            return known.contains('"' + tag.getValue() + '"')
                                    ? Response.notModified(tag).build()
                                    : whole(user, key);
                        },
                        answers::refused);
    }

    private Response whole(UserKey user, String key) {
        Outcome<SoaView> view = service.view(user, key, texts.locale());
        Response response = answers.of(view, json::soa);
        return view.fold(
                found -> Response.fromResponse(response).tag(tag(found.mark())).build(), refusal -> response);
    }

    private EntityTag tag(SoaMark mark) {
        return new EntityTag(String.join(
                "-",
                mark.aims().toString(),
                Long.toString(mark.revision()),
                Long.toString(mark.workRevision()),
                mark.day().toString(),
                mark.mayEdit() ? "edit" : "view",
                texts.locale().toLanguageTag()));
    }

    /** One control ({@link StatementJson}). Needs View AIMS. 404 {@code soa.control-unknown}. */
    @GET
    @Path("{control}")
    public Response statement(@PathParam("key") String key, @PathParam("control") String control) {
        return answers.asUser(user -> answers.of(service.row(user, key, control, texts.locale()), json::statement));
    }

    /**
     * Why the control stands where it stands ({@link WhyJson}): the inputs, the rule, the issues behind the numbers as far as the reader
     * may see them, and what is missing. Needs View AIMS. 404 {@code soa.control-unknown}.
     */
    @GET
    @Path("{control}/why")
    public Response why(@PathParam("key") String key, @PathParam("control") String control) {
        return answers.asUser(user -> answers.of(reasons.why(user, key, control, texts.locale()), json::why));
    }

    /**
     * Decides a control; the body is a {@link DecisionBody} with all its properties. Needs Edit AIMS. 200 with the control as it
     * stands then, also when exactly this was said already.
     *
     * <p>400 {@code json.*} or {@code soa.field-missing} for a body that is none; 400 {@code soa.*} for what the rules forbid; 403
     * {@code permission-missing}; 404 {@code soa.control-unknown}; 409 {@code soa.changed-meanwhile} when somebody else saved
     * something different since {@code expectedVersion}, with {@code details} {@code current}, {@code yours}, {@code differs} and
     * {@code meanwhile}; 413 {@code json.too-large}.
     */
    @PUT
    @Path("{control}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("key") String key, @PathParam("control") String control, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                DecisionBody.class,
                sent -> wish(control, sent)
                        .flatMap(wish -> service.decide(user, key, wish, texts.locale()))
                        .fold(this::answer, answers::refused)));
    }

    private Response answer(DecideResult result) {
        if (result instanceof ChangedMeanwhile conflict) {
            Refusal refusal = Refusal.conflict(
                    "soa.changed-meanwhile",
                    conflict.row().savedByName().orElse(""),
                    conflict.row().id(),
                    conflict.row().version());
            return answers.refused(refusal, json.conflict(conflict));
        }
        return answers.ok(json.statement(result.row()));
    }

    private static Outcome<DecideControl> wish(String control, DecisionBody body) {
        Decision decision = body.decision();
        List<@Nullable Reason> reasons = body.reasons();
        String justification = body.justification();
        Integer expectedVersion = body.expectedVersion();
        if (decision == null) {
            return missing("decision");
        }
        if (reasons == null) {
            return missing("reasons");
        }
        if (justification == null) {
            return missing("justification");
        }
        if (expectedVersion == null) {
            return missing("expectedVersion");
        }
        Set<Reason> named = EnumSet.noneOf(Reason.class);
        for (Reason reason : reasons) {
            if (reason == null) {
                return missing("reasons[]");
            }
            named.add(reason);
        }
        return Outcome.done(new DecideControl(control, decision, named, justification, expectedVersion));
    }

    private static <T> Outcome<T> missing(String field) {
        return Outcome.refused(Refusal.invalid("soa.field-missing", field));
    }

    /**
     * The saves of one control, newest first ({@link HistoryJson}). Needs View AIMS. 404 {@code soa.control-unknown}.
     *
     * @param offset 0 if absent
     * @param limit 1 to 100; 50 if absent
     */
    @GET
    @Path("{control}/history")
    public Response history(
            @PathParam("key") String key,
            @PathParam("control") String control,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return answers.asUser(user -> answers.of(
                QueryParams.paging(offset, limit).flatMap(request -> service.history(user, key, control, request)),
                json::history));
    }
}
