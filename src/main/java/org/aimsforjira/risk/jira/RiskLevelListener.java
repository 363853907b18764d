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
import java.util.Set;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.platform.project.Archived;
import org.aimsforjira.risk.app.LevelKeeper;
import org.aimsforjira.risk.assessment.app.AssessmentKeeper;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.UserKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of every issue that changes, after its commit; almost all of them are no risk, which costs no query. */
@Named
public class RiskLevelListener {
    private static final Logger LOG = LoggerFactory.getLogger(RiskLevelListener.class);

    private static final Set<Long> GONE = Set.of(EventType.ISSUE_DELETED_ID, EventType.ISSUE_ARCHIVED_ID);

    private final EventPublisher events;
    private final SeenIssues issues;
    private final AssessmentKeeper assessments;
    private final LevelKeeper keeper;
    private final AimsRepository aims;
    private final JiraPieces pieces;

    @Inject
    public RiskLevelListener(
            @ComponentImport EventPublisher events,
            SeenIssues issues,
            AssessmentKeeper assessments,
            LevelKeeper keeper,
            AimsRepository aims,
            JiraPieces pieces) {
        this.events = events;
        this.issues = issues;
        this.assessments = assessments;
        this.keeper = keeper;
        this.aims = aims;
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
     * First the record of what was said, then the level that follows. What was deleted, archived or turned into something else counts in
     * no heat map any more; what is restored counts again. A failure here must not fail what the person did, nor one the other: the
     * reconciliation puts it right later.
     */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        Issue issue = event.getIssue();
        if (issue == null) {
            return;
        }
        if (!isRisk(issue)) {
            if (mayHaveBeenRisk(issue, event)) {
                tried("level", issue, () -> keeper.forget(issue.getId()));
            }
            return;
        }
        if (GONE.contains(event.getEventTypeId()) || Archived.is(issue)) {
            tried("level", issue, () -> keeper.forget(issue.getId()));
            return;
        }
        Optional<UserKey> by = Optional.ofNullable(event.getUser()).map(user -> new UserKey(user.getKey()));
        tried("assessment", issue, () -> issues.unfiltered(issue.getId()).ifPresent(now -> assessments.keep(now, by)));
        tried("level", issue, () -> issues.unfiltered(issue.getId()).ifPresent(now -> keeper.keep(now, by)));
    }

    /** A move leads out of any project; an edit changes the type, and nothing but risks of a register has a level. */
    private boolean mayHaveBeenRisk(Issue issue, IssueEvent event) {
        return EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId())
                || (EventType.ISSUE_UPDATED_ID.equals(event.getEventTypeId())
                        && aims.ofProject(issue.getProjectId()).isPresent());
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
