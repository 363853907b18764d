package org.aimsforjira.risk.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.risk.app.LibraryRisk;
import org.aimsforjira.risk.app.RiskLibraryService;
import org.aimsforjira.risk.domain.RiskTemplate;
import org.aimsforjira.risk.rest.FormJson.ChoiceJson;
import org.aimsforjira.risk.rest.LibraryJson.NamedJson;
import org.aimsforjira.risk.rest.LibraryJson.TemplateJson;

/** The starter library of AI risks. */
@Named
@Path("projects/{key}/risk-library")
@Produces(MediaType.APPLICATION_JSON)
public class RiskLibraryResource {

    private final RiskLibraryService service;
    private final Answers answers;
    private final Texts texts;

    @Inject
    public RiskLibraryResource(RiskLibraryService service, Answers answers, Texts texts) {
        this.service = service;
        this.answers = answers;
        this.texts = texts;
    }

    /**
     * The risks in which all words of {@code q} occur, all risks without it ({@link LibraryJson}). Needs View AIMS: 401 for anonymous
     * visitors, 404 {@code not-found} where the reader may not view the AIMS.
     */
    @GET
    public Response search(@PathParam("key") String key, @QueryParam("q") @DefaultValue("") String words) {
        return answers.asUser(user -> answers.of(
                service.search(user, key, words, texts.locale()),
                risks -> new LibraryJson(risks.stream().map(this::json).toList())));
    }

    private TemplateJson json(LibraryRisk risk) {
        RiskTemplate template = risk.template();
        return new TemplateJson(
                template.id(),
                risk.wording().title(),
                risk.wording().description(),
                risk.wording().consequences(),
                template.nature().sources(),
                template.nature().consequenceTo(),
                template.nature().consequenceKinds(),
                template.stages().stream()
                        .map(stage -> new ChoiceJson(stage.key(), texts.text("aims.risk.stage." + stage.key())))
                        .toList(),
                template.controls().stream().map(ControlId::value).toList(),
                template.emerging(),
                named(risk.mayTrigger()),
                named(risk.triggeredBy()));
    }

    private static List<NamedJson> named(List<LibraryRisk.Other> others) {
        return others.stream()
                .map(other -> new NamedJson(other.id(), other.title()))
                .toList();
    }
}
