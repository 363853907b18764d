package org.aimsforjira.setup.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.setup.app.HealthService;
import org.aimsforjira.setup.app.HealthService.AimsHealth;
import org.aimsforjira.setup.domain.DerivedData.Comparison;
import org.aimsforjira.setup.domain.DerivedData.Standing;
import org.aimsforjira.setup.domain.Health;
import org.aimsforjira.setup.domain.SetupStep;
import org.aimsforjira.setup.rest.HealthJson.AimsJson;
import org.aimsforjira.setup.rest.HealthJson.AspectJson;
import org.aimsforjira.setup.rest.HealthJson.FindingJson;
import org.aimsforjira.setup.rest.HealthJson.ProjectionsJson;
import org.aimsforjira.shared.Projects.ProjectRef;

/** Health of every AIMS. 401 for anonymous visitors; 404 {@code not-found} for those who do not hold Administer AIMS. */
@Named
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    private final HealthService service;
    private final Texts texts;
    private final Answers answers;

    @Inject
    public HealthResource(HealthService service, Texts texts, Answers answers) {
        this.service = service;
        this.texts = texts;
        this.answers = answers;
    }

    /** All AIMS with their findings ({@link HealthJson}). Needs Administer AIMS. A broken AIMS is an answer, not an error: 200. */
    @GET
    public Response health() {
        return answers.asUser(user -> answers.of(
                service.all(user),
                all -> new HealthJson(all.stream().map(this::json).toList())));
    }

    private AimsJson json(AimsHealth one) {
        List<FindingJson> findings = new ArrayList<>();
        one.health().ifPresent(health -> {
            health.broken().forEach(step -> findings.add(finding(step, true)));
            health.told().forEach(step -> findings.add(finding(step, false)));
        });
        return new AimsJson(
                one.aims().id().value(),
                one.aims().name(),
                one.register().map(ProjectRef::key).orElse(null),
                one.health().map(Health::isWhole).orElse(false),
                one.health().map(Health::aspects).orElse(List.of()).stream()
                        .map(part -> new AspectJson(part.aspect().name(), part.good(), part.wanted()))
                        .toList(),
                findings,
                one.auditEntries(),
                projections(one.projections()));
    }

    private static ProjectionsJson projections(Standing standing) {
        return new ProjectionsJson(
                standing.doubtful(),
                standing.running(),
                standing.last().map(last -> last.at().toString()).orElse(null),
                standing.last().map(Comparison::differences).orElse(0));
    }

    private FindingJson finding(SetupStep step, boolean repairable) {
        String message =
                texts.text("aims.setup.reason." + step.reason(), step.params().toArray());
        return new FindingJson(repairable, step.reason(), step.target().subject(), message);
    }
}
