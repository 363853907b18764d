package org.aimsforjira.risk.rest;

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
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.risk.app.RiskForms;
import org.aimsforjira.risk.app.RiskRaising;

/** The risks of a register. All methods: 401 for anonymous visitors; 404 {@code not-found} where the reader may not view the AIMS. */
@Named
@Path("projects/{key}/risks")
@Produces(MediaType.APPLICATION_JSON)
public class RisksResource {

    private final RiskRaising raising;
    private final RiskForms forms;
    private final Answers answers;
    private final Texts texts;

    @Inject
    public RisksResource(RiskRaising raising, RiskForms forms, Answers answers, Texts texts) {
        this.raising = raising;
        this.forms = forms;
        this.answers = answers;
        this.texts = texts;
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
