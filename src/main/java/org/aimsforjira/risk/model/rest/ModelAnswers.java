package org.aimsforjira.risk.model.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.risk.model.app.PublishResult;
import org.aimsforjira.risk.model.app.PublishResult.Broken;
import org.aimsforjira.risk.model.app.PublishResult.ChangedMeanwhile;
import org.aimsforjira.risk.model.app.PublishResult.Published;
import org.aimsforjira.risk.model.rest.RiskModelJson.PublishedJson;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/** What became of a wish to publish, as a response: the same for an AIMS and for the default. */
@Named
public class ModelAnswers {

    private final Answers answers;
    private final ModelJsonMapper json;

    @Inject
    public ModelAnswers(Answers answers, ModelJsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    Response published(Outcome<PublishResult> outcome) {
        return outcome.fold(this::answer, answers::refused);
    }

    private Response answer(PublishResult result) {
        if (result instanceof Broken broken) {
            long errors = broken.findings().stream()
                    .filter(finding -> finding.isError())
                    .count();
            return answers.refused(
                    Refusal.invalid("risk.model-broken", errors), Map.of("findings", json.findings(broken.findings())));
        }
        if (result instanceof ChangedMeanwhile changed) {
            return answers.refused(
                    Refusal.conflict("risk.model-changed-meanwhile", changed.byName(), changed.current()),
                    Map.of("current", changed.current()));
        }
        return answers.of(
                Response.Status.CREATED,
                Outcome.done((Published) result),
                done -> new PublishedJson(done.model().model().version()));
    }
}
