package org.aimsforjira.risk.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * The first step of every use case on an AI risk or an AI system: Jira lets the person see the issue, and the person may view its
 * AIMS. {@code not-found} for everything else, so that what is hidden looks absent.
 */
@Named
public class RiskAccess {

    private final SeenIssues issues;
    private final AimsAccess access;
    private final AiRiskReader reader;

    @Inject
    public RiskAccess(SeenIssues issues, AimsAccess access, AiRiskReader reader) {
        this.issues = issues;
        this.access = access;
        this.reader = reader;
    }

    /** A risk with its AIMS and its issue. */
    public record Risk(Aims aims, AiRisk risk, SeenIssue issue) {}

    /** An AI system with its AIMS. */
    public record Exposed(Aims aims, SeenIssue issue) {}

    /** The risk, if the person holds the permission in its register. */
    public Outcome<Risk> risk(UserKey user, String key, Permission permission) {
        Optional<SeenIssue> issue = issues.byKey(user, key);
        return issue.flatMap(reader::risk)
                .map(risk -> access.require(user, risk.projectId(), permission)
                        .map(aims -> new Risk(aims, risk, issue.orElseThrow())))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** The AI system, if the person may view its AIMS. */
    public Outcome<Exposed> system(UserKey user, String key) {
        return issues.byKey(user, key)
                .filter(reader::isSystem)
                .map(issue -> access.require(user, issue.projectId(), Permission.VIEW_AIMS)
                        .map(aims -> new Exposed(aims, issue)))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** The AI system, if it belongs to this AIMS; otherwise {@code risk.system-unknown}. */
    public Outcome<Exposed> systemOf(UserKey user, Aims aims, String key) {
        Outcome<Exposed> system = system(user, key);
        boolean fits = system.isDone() && system.orElseThrow().aims().id().equals(aims.id());
        return fits ? system : Outcome.refused(Refusal.invalid("risk.system-unknown", key));
    }

    /**
     * Whether the person may link the two: Jira lets people link from either side, so the permission in one of the two projects is
     * enough (ADR 027).
     */
    public Outcome<Boolean> mayLink(UserKey user, long one, long other) {
        return issues.mayLink(user, one) || issues.mayLink(user, other)
                ? Outcome.done(true)
                : Outcome.refused(Refusal.forbidden("risk.link-not-allowed"));
    }
}
