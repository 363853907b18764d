package org.aimsforjira.treatment.plan.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.plan.app.ApprovedView.Approved;
import org.aimsforjira.treatment.plan.domain.PersonTokens;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanApprovals;
import org.aimsforjira.treatment.plan.domain.PlanPart;
import org.aimsforjira.treatment.plan.domain.PlanParts;

/**
 * Approves the treatment plan: freezes all of it, whoever may see which issue (ISO/IEC 42001, 6.1.3). The approval, its parts and the entry
 * in the audit trail are one transaction.
 */
@Named
public class PlanApprovalService {

    private final AimsAccess access;
    private final PlanReading reading;
    private final PlanApprovals approvals;
    private final AuditTrail trail;
    private final People people;
    private final Clock clock;

    @Inject
    public PlanApprovalService(
            AimsAccess access,
            PlanReading reading,
            PlanApprovals approvals,
            AuditTrail trail,
            People people,
            Clock clock) {
        this.access = access;
        this.reading = reading;
        this.approvals = approvals;
        this.trail = trail;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Freezes the plan as it is now. Needs {@link Permission#APPROVE_AIMS}.
     *
     * @param comment a word to it; may be empty; at most {@link PlanApproval#MAX_COMMENT} characters
     * @param seen the number of the newest approved plan that the person knows; 0 for none
     * @return the approval; {@code not-found}, {@code permission-missing}, {@code plan.comment-too-long}, {@code plan.not-set-up}, {@code
     *     plan.nothing-to-approve}, {@code plan.too-large}; {@code plan.approved-meanwhile} when somebody else approved it after {@code
     *     seen}
     */
    public Outcome<Approved> approve(UserKey user, String projectKey, String comment, int seen) {
        return access.require(user, projectKey, Permission.APPROVE_AIMS)
                .flatMap(aims -> approve(user, aims, comment.strip(), seen));
    }

    private Outcome<Approved> approve(UserKey user, Aims aims, String comment, int seen) {
        if (comment.length() > PlanApproval.MAX_COMMENT) {
            return Outcome.refused(Refusal.invalid("plan.comment-too-long", PlanApproval.MAX_COMMENT));
        }
        if (!reading.isSetUp()) {
            return Outcome.refused(Refusal.conflict("plan.not-set-up"));
        }
        Optional<Refusal> no =
                overtaken(approvals.last(aims.id()), seen).or(() -> reading.tooLarge(aims, "plan.too-large"));
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        PersonTokens named = new PersonTokens(approvals.people(aims.id()));
        PlanParts parts = new PlanParts(named);
        reading.each(aims, parts::add);
        return parts.risks() == 0
                ? Outcome.refused(Refusal.conflict("plan.nothing-to-approve"))
                : keep(user, aims, comment, seen, parts, named);
    }

    private Outcome<Approved> keep(
            UserKey user, Aims aims, String comment, int seen, PlanParts parts, PersonTokens named) {
        List<PlanPart> finished = parts.finished();
        return trail.recording(aims.id(), user, recorder -> {
            Optional<PlanApproval> last = approvals.last(aims.id());
            Optional<Refusal> overtaken = overtaken(last, seen);
            if (overtaken.isPresent()) {
                return Outcome.refused(overtaken.get());
            }
            PlanApproval approval = PlanApproval.of(
                    aims.id(),
                    seen + 1,
                    user,
                    clock.now(),
                    comment,
                    parts.risks(),
                    parts.treatments(),
                    last.map(PlanApproval::hash).orElse(""),
                    finished);
            approvals.append(aims.id(), approval, finished, named.made());
            recorder.record("treatment.plan.approved", "plan " + approval.number(), details(approval));
            return Outcome.done(new Approved(aims, approval));
        });
    }

    private Optional<Refusal> overtaken(Optional<PlanApproval> last, int seen) {
        int number = last.map(PlanApproval::number).orElse(0);
        return number == seen
                ? Optional.empty()
                : Optional.of(Refusal.conflict(
                        "plan.approved-meanwhile",
                        number,
                        last.map(plan -> people.displayName(plan.by())).orElse("")));
    }

    private static Map<String, Object> details(PlanApproval approval) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("risks", approval.risks());
        details.put("treatments", approval.treatments());
        details.put("hash", approval.hash());
        if (!approval.comment().isEmpty()) {
            details.put("comment", approval.comment());
        }
        return details;
    }
}
