package org.aimsforjira.risk.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.risk.app.LevelKeeper;
import org.aimsforjira.risk.assessment.app.AssessmentKeeper;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.UserKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of every issue that changes, after its commit; almost all of them are no risk, which costs a comparison. */
@Named
public class RiskLevelListener {
    private static final Logger LOG = LoggerFactory.getLogger(RiskLevelListener.class);

    private final EventPublisher events;
    private final SeenIssues issues;
    private final AssessmentKeeper assessments;
    private final LevelKeeper keeper;
    private final JiraPieces pieces;

    @Inject
    public RiskLevelListener(
            @ComponentImport EventPublisher events,
            SeenIssues issues,
            AssessmentKeeper assessments,
            LevelKeeper keeper,
            JiraPieces pieces) {
        this.events = events;
        this.issues = issues;
        this.assessments = assessments;
        this.keeper = keeper;
        this.pieces = pieces;
    }

    @PostConstruct
    public void listen() {
        events.register(this);
    }

    @PreDestroy
    public void stop() {
        events.unregister(this);
    }

    /**
     * First the record of what was said, then the level that follows. A failure here must not fail what the person did, nor one the
     * other: the reconciliation puts it right later.
     */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        Issue issue = event.getIssue();
        if (issue == null || !(isRisk(issue) || EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId()))) {
            return;
        }
        if (!isRisk(issue) || EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            tried("level", issue, () -> keeper.forget(issue.getId()));
            return;
        }
        Optional<UserKey> by = Optional.ofNullable(event.getUser()).map(user -> new UserKey(user.getKey()));
        tried("assessment", issue, () -> issues.unfiltered(issue.getId()).ifPresent(now -> assessments.keep(now, by)));
        tried("level", issue, () -> issues.unfiltered(issue.getId()).ifPresent(now -> keeper.keep(now, by)));
    }

    private static void tried(String what, Issue issue, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("The {} of {} could not be kept", what, issue.getKey(), e);
        }
    }

    private boolean isRisk(Issue issue) {
        return pieces.issueType(IssueTypeRole.AI_RISK)
                .filter(type -> type.equals(issue.getIssueTypeId()))
                .isPresent();
    }
}
