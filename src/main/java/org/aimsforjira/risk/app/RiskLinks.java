package org.aimsforjira.risk.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.app.IssueWriting;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.issues.domain.IssueChange;
import org.aimsforjira.issues.domain.Note;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * The links of AI risks: to the systems that are exposed, to the risks they may trigger, from the issues that treat them. Only what is
 * changed in Jira gets an entry in the audit trail. The caller has asked for the permission to see both ends.
 */
@Named
public class RiskLinks {

    private final RiskAccess riskAccess;
    private final IssueWriting writing;

    @Inject
    public RiskLinks(RiskAccess riskAccess, IssueWriting writing) {
        this.riskAccess = riskAccess;
        this.writing = writing;
    }

    /**
     * Two issues of which one is a risk.
     *
     * @param aims whose audit trail it goes to
     * @param type what the link says of the source towards the destination
     * @param source the issue that the entry is about
     * @param called what the destination is called in the entry
     */
    public record Pair(Aims aims, LinkTypeRole type, SeenIssue source, SeenIssue destination, String called) {}

    /**
     * Links the two. Needs Jira's permission to link in one of their projects.
     *
     * @param action what the audit trail calls it
     * @return the source, {@code already} when they were linked and nothing was written; or {@code risk.link-not-allowed}
     */
    public Outcome<Result> link(UserKey user, Pair pair, String action) {
        return write(
                user,
                pair,
                action,
                new IssueChange.Link(
                        pair.type(), pair.source().id(), pair.destination().id()));
    }

    /**
     * Takes the link away. Needs what {@link #link} needs.
     *
     * @param action what the audit trail calls it
     * @return the source; or {@code risk.link-not-allowed}, {@code risk.not-linked} when there is no such link
     */
    public Outcome<Result> unlink(UserKey user, Pair pair, String action) {
        return write(
                        user,
                        pair,
                        action,
                        new IssueChange.Unlink(
                                pair.type(),
                                pair.source().id(),
                                pair.destination().id()))
                .flatMap(result -> result.already()
                        ? Outcome.refused(Refusal.conflict(
                                "risk.not-linked",
                                pair.source().key(),
                                pair.destination().key()))
                        : Outcome.done(result));
    }

    private Outcome<Result> write(UserKey user, Pair pair, String action, IssueChange change) {
        return riskAccess
                .mayLink(user, pair.source().id(), pair.destination().id())
                .flatMap(may -> writing.write(
                        user,
                        pair.aims().id(),
                        change,
                        new Note(
                                action,
                                pair.source().key(),
                                Map.of(pair.called(), pair.destination().key()))));
    }
}
