package org.aimsforjira.issues.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.issues.domain.Intent;
import org.aimsforjira.issues.domain.Intents;
import org.aimsforjira.issues.domain.IssueChange;
import org.aimsforjira.issues.domain.IssueWriter;
import org.aimsforjira.issues.domain.IssueWriter.Written;
import org.aimsforjira.shared.AuditTrail;

/** The last steps of a change, the same for who began it and for who finds it after a crash. The caller holds the lock of the change. */
@Named
public class Completion {

    private final Intents intents;
    private final IssueWriter writer;
    private final AuditTrail trail;

    @Inject
    public Completion(Intents intents, IssueWriter writer, AuditTrail trail) {
        this.intents = intents;
        this.writer = writer;
        this.trail = trail;
    }

    /** The issue, if Jira has the change, but for a new issue's link; empty if it never came to pass. */
    Optional<Written> inJira(Intent intent) {
        IssueChange change = intent.change();
        if (change instanceof IssueChange.Create) {
            return writer.createdWith(intent.token());
        }
        if (change instanceof IssueChange.Choose choose) {
            return writer.isChosen(choose.issue(), choose.options()) ? written(choose.issue()) : Optional.empty();
        }
        if (change instanceof IssueChange.Label label) {
            return writer.isLabelled(label.issue(), label.label())
                    .filter(is -> is == label.set())
                    .flatMap(is -> written(label.issue()));
        }
        if (change instanceof IssueChange.Link link) {
            return writer.isLinked(link.type(), link.source(), link.destination())
                    ? written(link.source())
                    : Optional.empty();
        }
        IssueChange.Unlink unlink = (IssueChange.Unlink) change;
        return writer.isLinked(unlink.type(), unlink.source(), unlink.destination())
                ? Optional.empty()
                : written(unlink.source());
    }

    private Optional<Written> written(long id) {
        return writer.key(id).map(key -> new Written(id, key));
    }

    /** Links a new issue, then closes the intent and appends its entry in one transaction. */
    void complete(Intent intent, Written written) {
        if (intent.change() instanceof IssueChange.Create create) {
            create.link()
                    .ifPresent(
                            target -> writer.link(intent.actor(), target.type(), written.id(), target.destination()));
        }
        trail.recording(intent.aims(), intent.actor(), recorder -> {
            intents.done(intent.token(), written.id());
            String subject = intent.note().subject();
            recorder.record(
                    intent.note().action(),
                    subject.isEmpty() ? written.key() : subject,
                    intent.note().details());
            return true;
        });
    }

    /** It never came to pass: the person saw an error, and so the trail says that nothing happened. */
    void drop(Intent intent) {
        trail.recording(intent.aims(), intent.actor(), recorder -> {
            intents.dropped(intent.token());
            String subject = intent.note().subject();
            recorder.record(
                    "issues.change.dropped",
                    subject.isEmpty() ? "–" : subject,
                    Map.of("wanted", wanted(intent.change())));
            return true;
        });
    }

    private static String wanted(IssueChange change) {
        if (change instanceof IssueChange.Create) {
            return "ISSUE_CREATION";
        }
        if (change instanceof IssueChange.Choose) {
            return "ISSUE_CHOICE";
        }
        if (change instanceof IssueChange.Label) {
            return "ISSUE_LABEL";
        }
        return change instanceof IssueChange.Link ? "ISSUE_LINK" : "ISSUE_UNLINK";
    }
}
