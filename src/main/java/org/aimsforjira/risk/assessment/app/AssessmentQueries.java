package org.aimsforjira.risk.assessment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.risk.app.AiRiskReader;
import org.aimsforjira.risk.app.RiskAccess;
import org.aimsforjira.risk.app.RiskAccess.Risk;
import org.aimsforjira.risk.assessment.app.AssessmentHistory.Difference;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.Assessments;
import org.aimsforjira.risk.assessment.domain.Part;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/** What is known about the assessments of a risk. Everything needs {@link Permission#VIEW_AIMS}; what is hidden looks absent. */
@Named
public class AssessmentQueries {

    private final AimsAccess aimsAccess;
    private final RiskAccess access;
    private final SeenIssues issues;
    private final AiRiskReader reader;
    private final Assessments assessments;
    private final ModelVersions versions;
    private final AssessmentViews views;

    @Inject
    public AssessmentQueries(
            AimsAccess aimsAccess,
            RiskAccess access,
            SeenIssues issues,
            AiRiskReader reader,
            Assessments assessments,
            ModelVersions versions,
            AssessmentViews views) {
        this.aimsAccess = aimsAccess;
        this.access = access;
        this.issues = issues;
        this.reader = reader;
        this.assessments = assessments;
        this.versions = versions;
        this.views = views;
    }

    /** The assessments of a risk, the newest first. Two queries. */
    public Outcome<AssessmentHistory> history(UserKey user, String key, Page.Request page) {
        return access.risk(user, key, Permission.VIEW_AIMS)
                .map(found -> history(found.aims(), found.risk().id(), page, mayAssess(user, found)));
    }

    /**
     * The assessments of a risk by the key that it had then, for a risk that is deleted or moved away as well. A risk that is there and
     * that the reader may not see in Jira looks absent.
     */
    public Outcome<AssessmentHistory> historyOf(UserKey user, String projectKey, String riskKey, Page.Request page) {
        return aimsAccess
                .require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(register -> assessments
                        .riskWithKey(register.id(), riskKey)
                        .filter(id -> issues.unfiltered(id).isEmpty()
                                || issues.byId(user, id).isPresent())
                        .map(id -> Outcome.done(history(register, id, page, false)))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    private AssessmentHistory history(Aims register, long riskId, Page.Request asked, boolean mayAssess) {
        Page<Assessment> page = assessments.ofRisk(register.id(), riskId, asked);
        return new AssessmentHistory(
                new Page<>(views.views(register, page.items()), page.offset(), page.limit(), page.total()), mayAssess);
    }

    /** One assessment; or {@code risk.assessment.unknown}. */
    public Outcome<AssessmentView> assessment(UserKey user, String key, int number) {
        return access.risk(user, key, Permission.VIEW_AIMS).flatMap(found -> one(found, number));
    }

    /** Two assessments and the parts in which they differ; or {@code risk.assessment.unknown}. */
    public Outcome<Difference> difference(UserKey user, String key, int from, int to) {
        return access.risk(user, key, Permission.VIEW_AIMS)
                .flatMap(found -> one(found, from)
                        .flatMap(one -> one(found, to)
                                .map(other -> new Difference(
                                        one, other, Part.differing(one.assessment(), other.assessment())))));
    }

    private Outcome<AssessmentView> one(Risk found, int number) {
        return assessments
                .get(found.aims().id(), found.risk().id(), number)
                .map(one -> Outcome.done(views.view(found.aims(), one)))
                .orElseGet(() -> Outcome.refused(
                        new Refusal(Refusal.Kind.NOT_FOUND, "risk.assessment.unknown", List.of(number))));
    }

    /** What the dialog offers for a risk. One query; three where the newest assessment has another model than the one in force. */
    public Outcome<AssessmentForm> form(UserKey user, String key) {
        return access.risk(user, key, Permission.VIEW_AIMS).map(found -> {
            Aims register = found.aims();
            Optional<Assessment> latest =
                    assessments.latest(register.id(), found.risk().id());
            return new AssessmentForm(
                    Optional.of(found.risk()),
                    latest.map(one -> views.view(register, one)),
                    new StepsInForce(versions, register.id())
                            .kept(latest, found.risk().rating().severity()),
                    reader.model(register.projectId()),
                    views.words(register),
                    mayAssess(user, found));
        });
    }

    /** What the dialog about many risks offers. No query. */
    public Outcome<AssessmentForm> formForMany(UserKey user, String projectKey) {
        return aimsAccess
                .require(user, projectKey, Permission.VIEW_AIMS)
                .map(register -> new AssessmentForm(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        reader.model(register.projectId()),
                        views.words(register),
                        aimsAccess.may(user, Permission.ASSESS_AI_RISK, register.projectId())));
    }

    private boolean mayAssess(UserKey user, Risk found) {
        return aimsAccess.may(user, Permission.ASSESS_AI_RISK, found.risk().projectId())
                && issues.mayEdit(user, found.risk().id());
    }
}
