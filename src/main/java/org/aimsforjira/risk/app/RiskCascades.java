package org.aimsforjira.risk.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.risk.app.RiskAccess.Risk;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * Which risk can set off which (ISO/IEC 42001, 6.1.2: risks are looked at together). A link of Jira, so that both issues list it; in
 * circles too, since risks do feed each other.
 */
@Named
public class RiskCascades {

    private final RiskAccess riskAccess;
    private final RiskLinks links;

    @Inject
    public RiskCascades(RiskAccess riskAccess, RiskLinks links) {
        this.riskAccess = riskAccess;
        this.links = links;
    }

    /**
     * Says that the risk can set off another. Needs {@link Permission#VIEW_AIMS} and Jira's permission to link.
     *
     * @return the risk, {@code already} when it was said before; or {@code not-found}, {@code risk.other-unknown} for what is no risk of the same AIMS that the person may see,
     *     {@code risk.triggers-itself}, {@code risk.link-not-allowed}
     */
    public Outcome<Result> link(UserKey user, String key, String otherKey) {
        return between(user, key, otherKey).flatMap(pair -> links.link(user, pair, "risk.trigger.linked"));
    }

    /**
     * It cannot after all. Needs what {@link #link} needs, with the same refusals.
     *
     * @return the risk; or {@code risk.not-linked} besides
     */
    public Outcome<Result> unlink(UserKey user, String key, String otherKey) {
        return between(user, key, otherKey).flatMap(pair -> links.unlink(user, pair, "risk.trigger.unlinked"));
    }

    private Outcome<RiskLinks.Pair> between(UserKey user, String key, String otherKey) {
        return riskAccess
                .risk(user, key, Permission.VIEW_AIMS)
                .flatMap(found -> other(user, found, otherKey)
                        .map(other -> new RiskLinks.Pair(
                                found.aims(), LinkTypeRole.CASCADE, found.issue(), other.issue(), "risk")));
    }

    private Outcome<Risk> other(UserKey user, Risk found, String otherKey) {
        Outcome<Risk> other = riskAccess.risk(user, otherKey, Permission.VIEW_AIMS);
        if (!other.isDone()
                || !other.orElseThrow().aims().id().equals(found.aims().id())) {
            return Outcome.refused(Refusal.invalid("risk.other-unknown", otherKey));
        }
        return other.orElseThrow().risk().id() == found.risk().id()
                ? Outcome.refused(
                        Refusal.invalid("risk.triggers-itself", found.risk().key()))
                : other;
    }
}
