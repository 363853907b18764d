package org.aimsforjira.risk.acceptance.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.acceptance.app.AcceptResult.Accepted;
import org.aimsforjira.risk.acceptance.app.AcceptResult.Overtaken;
import org.aimsforjira.risk.acceptance.app.AcceptanceLozenge;
import org.aimsforjira.risk.acceptance.app.StandingService.History;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.AcceptanceEvent;
import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus;
import org.aimsforjira.risk.acceptance.domain.Recorded;
import org.aimsforjira.risk.acceptance.rest.AcceptanceJson.ListJson;
import org.aimsforjira.risk.acceptance.rest.AcceptanceJson.MadeJson;
import org.aimsforjira.risk.acceptance.rest.AcceptanceJson.RevokedJson;
import org.aimsforjira.shared.People;

/** Writes acceptances as JSON. */
@Named
public class AcceptanceJsonMapper {

    private final Texts texts;
    private final People people;
    private final FactTexts facts;

    @Inject
    public AcceptanceJsonMapper(Texts texts, People people, FactTexts facts) {
        this.texts = texts;
        this.people = people;
        this.facts = facts;
    }

    ListJson history(History history) {
        return new ListJson(
                history.status().state().key(),
                history.page().offset(),
                history.page().total(),
                history.page().items().stream()
                        .map(one -> acceptance(history, one))
                        .toList());
    }

    private AcceptanceJson acceptance(History history, Recorded recorded) {
        Acceptance acceptance = recorded.acceptance();
        ZoneId zone = history.aims().timeZone();
        boolean newest = history.status().latest().filter(recorded::equals).isPresent();
        AcceptanceStatus.State own =
                recorded.isRevoked() ? AcceptanceStatus.State.REVOKED : AcceptanceStatus.State.NONE;
        AcceptanceStatus.State stands = newest ? history.status().state() : own;
        String state = stands == AcceptanceStatus.State.NONE ? "replaced" : stands.key();
        return new AcceptanceJson(
                acceptance.number(),
                acceptance.riskKey(),
                people.displayName(acceptance.by()),
                acceptance.at().toString(),
                texts.dateTime(acceptance.at(), zone),
                acceptance.rationale(),
                acceptance.conditions(),
                acceptance.expires().toString(),
                texts.date(acceptance.expires()),
                acceptance.renews().orElse(null),
                acceptance.assessment(),
                facts.facts(acceptance.facts(), history.keys()),
                acceptance.digest(),
                acceptance.isIntact(),
                state,
                texts.text("aims.risk.acceptance.state." + state),
                AcceptanceLozenge.style(stands),
                newest ? facts.changes(history.status().causes(), history.keys()) : List.of(),
                newest ? facts.changes(history.status().improvements(), history.keys()) : List.of(),
                recorded.event(AcceptanceEvent.Kind.WENT_STALE)
                        .map(AcceptanceEvent::at)
                        .map(Instant::toString)
                        .orElse(null),
                recorded.event(AcceptanceEvent.Kind.REVOKED)
                        .map(event -> new RevokedJson(
                                people.displayName(event.by()),
                                event.at().toString(),
                                texts.dateTime(event.at(), zone),
                                event.reason()))
                        .orElse(null));
    }

    MadeJson made(Accepted made) {
        Acceptance acceptance = made.acceptance();
        return new MadeJson(
                acceptance.number(),
                acceptance.expires().toString(),
                acceptance.digest(),
                made.withinAppetite(),
                texts.text(
                        made.withinAppetite()
                                ? "aims.risk.acceptance.made-within-appetite"
                                : "aims.risk.acceptance.made",
                        acceptance.riskKey(),
                        texts.date(acceptance.expires())));
    }

    /** What is newer than the person saw. */
    Map<String, Object> overtaken(Overtaken overtaken) {
        Map<String, Object> newer = new HashMap<>();
        overtaken.acceptance().ifPresent(acceptance -> newer.put("acceptance", acceptance.number()));
        overtaken.assessment().ifPresent(assessment -> newer.put("assessment", assessment.number()));
        newer.put("facts", overtaken.facts());
        return newer;
    }

    /** The same for a sentence. */
    String newer(Overtaken overtaken) {
        return overtaken
                .acceptance()
                .map(acceptance -> texts.text(
                        "aims.risk.acceptance.newer-acceptance",
                        people.displayName(acceptance.by()),
                        Integer.toString(acceptance.number())))
                .or(() -> overtaken
                        .assessment()
                        .map(assessment -> texts.text(
                                "aims.risk.acceptance.newer-assessment",
                                people.displayName(assessment.by()),
                                Integer.toString(assessment.number()))))
                .orElseGet(() -> texts.text("aims.risk.acceptance.newer-facts"));
    }
}
