package org.aimsforjira.risk.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.aimsforjira.issues.app.IssueWriting;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.issues.domain.IssueChange;
import org.aimsforjira.issues.domain.Note;
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
    private final IssueWriting writing;

    @Inject
    public RiskCascades(RiskAccess riskAccess, IssueWriting writing) {
        this.riskAccess = riskAccess;
        this.writing = writing;
    }

    /**
     * Says that the risk can set off another. Needs {@link Permission#VIEW_AIMS} and Jira's permission to link.
     *
     * @return the risk; or {@code not-found}, {@code risk.other-unknown} for what is no risk of the same AIMS that the person may see,
     *     {@code risk.triggers-itself}, {@code risk.link-not-allowed}
     */
    public Outcome<Result> link(UserKey user, String key, String otherKey) {
        return between(
                user,
                key,
                otherKey,
                "risk.trigger.linked",
                (one, other) -> new IssueChange.Link(LinkTypeRole.CASCADE, one, other));
    }

    /** It cannot after all. Needs what {@link #link} needs, with the same refusals. */
    public Outcome<Result> unlink(UserKey user, String key, String otherKey) {
        return between(
                user,
                key,
                otherKey,
                "risk.trigger.unlinked",
                (one, other) -> new IssueChange.Unlink(LinkTypeRole.CASCADE, one, other));
    }

    private interface Linking {
        IssueChange of(long risk, long other);
    }

    private Outcome<Result> between(UserKey user, String key, String otherKey, String action, Linking change) {
        return riskAccess
                .risk(user, key, Permission.VIEW_AIMS)
                .flatMap(found -> other(user, found, otherKey)
                        .flatMap(other -> riskAccess
                                .mayLink(user, found.risk().id(), other.risk().id())
                                .flatMap(may -> writing.write(
                                        user,
                                        found.aims().id(),
                                        change.of(
                                                found.risk().id(), other.risk().id()),
                                        new Note(
                                                action,
                                                found.risk().key(),
                                                Map.of("risk", other.risk().key()))))));
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
