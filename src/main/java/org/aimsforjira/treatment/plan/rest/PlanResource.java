package org.aimsforjira.treatment.plan.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.platform.rest.QueryParams;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.treatment.plan.app.ApprovedPlans;
import org.aimsforjira.treatment.plan.app.ChangesView.Asked;
import org.aimsforjira.treatment.plan.app.PlanApprovalService;
import org.aimsforjira.treatment.plan.app.PlanAsked;
import org.aimsforjira.treatment.plan.app.PlanChanges;
import org.aimsforjira.treatment.plan.app.TreatmentPlan;
import org.jspecify.annotations.Nullable;

/**
 * The treatment plan of an AIMS. All methods: 401 for anonymous visitors; 404 {@code not-found} where the reader may not view the AIMS;
 * 400 {@code param.*}.
 */
@Named
@Path("projects/{key}/treatment-plan")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

    private final TreatmentPlan plan;
    private final PlanApprovalService approving;
    private final ApprovedPlans approved;
    private final PlanChanges changes;
    private final PlanJsonMapper json;
    private final Answers answers;

    @Inject
    public PlanResource(
            TreatmentPlan plan,
            PlanApprovalService approving,
            ApprovedPlans approved,
            PlanChanges changes,
            PlanJsonMapper json,
            Answers answers) {
        this.plan = plan;
        this.approving = approving;
        this.approved = approved;
        this.changes = changes;
        this.json = json;
        this.answers = answers;
    }

    /**
     * One page of the plan ({@link PlanJson}), the worst risks first. Needs View AIMS; lists and counts what the reader may see in Jira.
     * 400 {@code plan.option-unknown}, {@code plan.work-unknown}, {@code plan.project-unknown}, {@code plan.person-unknown}.
     *
     * <p>Parameters, all optional; what is said of treatments must hold for one treatment together:
     *
     * <ul>
     *   <li>{@code offset}: 0 if absent; behind the end it becomes the last page
     *   <li>{@code limit}: 1 to 100; 50 if absent
     *   <li>{@code text}: words, each of which must occur as a beginning
     *   <li>{@code option}: the key of a treatment option, or {@code none}
     *   <li>{@code work}: {@code open} or {@code overdue}
     *   <li>{@code project}: the key of the project of a treatment
     *   <li>{@code assignee}: {@code me}, {@code none}, or the user name of somebody who is at a treatment
     * </ul>
     */
    @GET
    public Response plan(@PathParam("key") String key, @Context UriInfo address) {
        UnaryOperator<String> params =
                name -> Optional.ofNullable(address.getQueryParameters().getFirst(name))
                        .map(String::strip)
                        .orElse("");
        return answers.asUser(user -> answers.of(
                PlanAsked.of(params)
                        .flatMap(filter -> QueryParams.paging(params.apply("offset"), params.apply("limit"))
                                .flatMap(page -> plan.list(user, key, filter, page))),
                json::plan));
    }

    /**
     * Approves the plan as it is now; the body is an {@link ApproveBody}. Needs Approve AIMS. 201 with an {@link ApprovalJson}; 400 {@code
     * json.*}, {@code risk.field-missing}, {@code plan.comment-too-long}; 403 {@code permission-missing}; 409 {@code plan.approved-meanwhile}, {@code
     * plan.nothing-to-approve}, {@code plan.not-set-up}; 413 {@code plan.too-large}.
     */
    @POST
    @Path("approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(@PathParam("key") String key, InputStream body) {
        return answers.asUser(user -> answers.withBody(body, ApproveBody.class, sent -> {
            Integer seen = sent.seen();
            String comment = sent.comment();
            return answers.of(
                    Response.Status.CREATED,
                    seen == null
                            ? Outcome.refused(Refusal.invalid("risk.field-missing", "seen"))
                            : approving.approve(user, key, comment == null ? "" : comment, seen),
                    json::approval);
        }));
    }

    /** The approved plans, the newest first ({@link ApprovalsJson}). Needs View AIMS. */
    @GET
    @Path("approvals")
    public Response approvals(
            @PathParam("key") String key,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return answers.asUser(user -> answers.of(
                QueryParams.paging(offset, limit).flatMap(page -> approved.list(user, key, page)), json::approvals));
    }

    /**
     * An approved plan as it was frozen, with some of its risks ({@link ApprovedJson}); what is read is checked against its hashes. Needs
     * View AIMS. 404 {@code not-found} where there is no such plan.
     */
    @GET
    @Path("approvals/{number}")
    public Response approval(
            @PathParam("key") String key,
            @PathParam("number") String number,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return answers.asUser(user -> answers.of(
                number(number)
                        .flatMap(known -> QueryParams.paging(offset, limit)
                                .flatMap((Page.Request page) -> approved.read(user, key, known, page))),
                json::approved));
    }

    /** Checks the whole of an approved plan ({@link VerifiedJson}). Needs View AIMS. 404 {@code not-found} where there is no such plan. */
    @GET
    @Path("approvals/{number}/verification")
    public Response verification(@PathParam("key") String key, @PathParam("number") String number) {
        return answers.asUser(user ->
                answers.of(number(number).flatMap(known -> approved.verify(user, key, known)), json::verified));
    }

    /**
     * What moved since ({@link ChangesJson}): until now, or until a later plan whose number is {@code with}. Needs View AIMS. 404 {@code
     * not-found} where there is no such plan; 400 {@code plan.order}; 409 {@code plan.inconsistent} where a plan was changed in the database; 413 {@code
     * plan.too-large-to-compare}. Each question compares anew, so ask for all at once: {@code limit} may be 1 to 2000, 50 if absent.
     */
    @GET
    @Path("approvals/{number}/changes")
    public Response changes(
            @PathParam("key") String key,
            @PathParam("number") String number,
            @QueryParam("with") @Nullable String with,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return answers.asUser(user -> answers.of(
                number(number)
                        .flatMap(known -> QueryParams.whole("with", with, 0, 0, Integer.MAX_VALUE)
                                .flatMap(other -> asked(offset, limit)
                                        .flatMap(page -> changes.changes(
                                                user,
                                                key,
                                                known,
                                                other == 0 ? Optional.empty() : Optional.of(other),
                                                page)))),
                json::changes));
    }

    private static Outcome<Asked> asked(@Nullable String offset, @Nullable String limit) {
        return QueryParams.whole("offset", offset, 0, 0, Integer.MAX_VALUE)
                .flatMap(from -> QueryParams.whole("limit", limit, 50, 1, Asked.MAX_LIMIT)
                        .map(count -> new Asked(from, count)));
    }

    /** A number that is none names no plan. */
    private static Outcome<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,8}")
                ? Outcome.done(Integer.valueOf(text))
                : Outcome.refused(Refusal.notFound());
    }
}
