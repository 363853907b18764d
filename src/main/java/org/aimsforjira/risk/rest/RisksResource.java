package org.aimsforjira.risk.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.platform.rest.QueryParams;
import org.aimsforjira.risk.app.RiskForms;
import org.aimsforjira.risk.app.RiskRaising;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.register.app.Asked;
import org.aimsforjira.risk.register.app.RiskRegister;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/** The risks of a register. All methods: 401 for anonymous visitors; 404 {@code not-found} where the reader may not view the AIMS. */
@Named
@Path("projects/{key}/risks")
@Produces(MediaType.APPLICATION_JSON)
public class RisksResource {

    private final RiskRaising raising;
    private final RiskForms forms;
    private final RiskRegister register;
    private final RiskJsonMapper json;
    private final Answers answers;
    private final Texts texts;

    @Inject
    public RisksResource(
            RiskRaising raising,
            RiskForms forms,
            RiskRegister register,
            RiskJsonMapper json,
            Answers answers,
            Texts texts) {
        this.raising = raising;
        this.forms = forms;
        this.register = register;
        this.json = json;
        this.answers = answers;
        this.texts = texts;
    }

    /**
     * One page of the register ({@link RegisterJson}). Needs View AIMS; lists and counts what the reader may see in Jira, but the heat
     * map counts all. 400 {@code risk.level-unknown}, {@code risk.control-unknown}, {@code risk.system-unknown}, {@code
     * risk.progress-unknown}, {@code risk.cell-unknown}, {@code risk.emerging-unknown}, {@code risk.sort-unknown},
     * {@code param.*}.
     *
     * <p>Parameters, all optional:
     *
     * <ul>
     *   <li>{@code offset}: 0 if absent; behind the end it becomes the last page
     *   <li>{@code limit}: 1 to 100; 50 if absent
     *   <li>{@code sort}: {@code key}, {@code summary}, {@code likelihood}, {@code severity}, {@code level}, {@code
     *       residual-likelihood}, {@code residual-severity}, {@code residual-level}, {@code status} or {@code updated}; with {@code -} before it the other way round; {@code key} if absent
     *   <li>{@code text}: words, each of which must occur as a beginning; or the key of a risk
     *   <li>{@code level}: the inherent level: {@code low}, {@code medium}, {@code high}, {@code critical}, or {@code none} for not rated
     *   <li>{@code residual}: the residual level, in the same words
     *   <li>{@code control}: the id of a control
     *   <li>{@code system}: the key of an AI system
     *   <li>{@code progress}: {@code to-do}, {@code in-progress} or {@code done}
     *   <li>{@code cell}: a cell of the inherent heat map, {@code 4-5} for likelihood 4 as it counts and severity 5
     *   <li>{@code residual-cell}: a cell of the residual heat map
     *   <li>{@code emerging}: {@code yes} or {@code no}
     * </ul>
     */
    @GET
    public Response list(@PathParam("key") String key, @Context UriInfo address) {
        UnaryOperator<String> params =
                name -> Optional.ofNullable(address.getQueryParameters().getFirst(name))
                        .map(String::strip)
                        .orElse("");
        return answers.asUser(user -> answers.of(
                Asked.of(params)
                        .flatMap(asked -> QueryParams.paging(params.apply("offset"), params.apply("limit"))
                                .flatMap(page -> register.list(user, key, asked.filter(), asked.order(), page))),
                json::register));
    }

    /**
     * How many risks lie where in the model ({@link RegisterJson.HeatMapJson}). Needs View AIMS, and is the same for all who hold it. 400
     * {@code risk.map-unknown}.
     *
     * @param map {@code inherent}, which is usual, or {@code residual}
     */
    @GET
    @Path("heat-map")
    public Response heatMap(@PathParam("key") String key, @DefaultValue("inherent") @QueryParam("map") String map) {
        return answers.asUser(user -> answers.of(
                MapKind.of(map)
                        .map(kind -> register.heatMap(user, key, kind))
                        .orElseGet(() -> Outcome.refused(Refusal.invalid("risk.map-unknown", map))),
                RiskJsonMapper::heatMap));
    }

    /**
     * Raises a risk; the body is a {@link RaiseBody}. Needs View AIMS and Jira's permission to create issues, for a rating Assess AI
     * risk, for a system Jira's permission to link. 201 with a {@link RaisedJson}, also when an earlier request with the token did it.
     *
     * <p>400 {@code json.*}, {@code risk.*}, {@code param.out-of-range}, {@code issues.*} for what cannot be; 403 {@code
     * permission-missing}, {@code risk.link-not-allowed}; 409 {@code issues.token-used}, {@code risk.option-gone}.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(@PathParam("key") String key, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                RaiseBody.class,
                sent -> answers.of(
                        Response.Status.CREATED,
                        RiskBodies.raise(sent).flatMap(wanted -> raising.raise(user, key, wanted)),
                        RiskJsonMapper::written)));
    }

    /** What a form about risks offers ({@link FormJson}). Needs View AIMS. */
    @GET
    @Path("form")
    public Response form(@PathParam("key") String key) {
        return answers.asUser(user -> answers.of(forms.form(user, key, texts.locale()), RiskJsonMapper::form));
    }
}
