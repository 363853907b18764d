package org.aimsforjira.risk.acceptance.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.acceptance.app.AcceptResult.Accepted;
import org.aimsforjira.risk.acceptance.app.AcceptResult.Overtaken;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.AcceptanceEvent;
import org.aimsforjira.risk.acceptance.domain.Acceptances;
import org.aimsforjira.risk.acceptance.domain.Expiry;
import org.aimsforjira.risk.acceptance.domain.Recorded;
import org.aimsforjira.risk.acceptance.domain.RiskFacts;
import org.aimsforjira.risk.app.RiskAccess;
import org.aimsforjira.risk.app.RiskAccess.Risk;
import org.aimsforjira.risk.assessment.app.AssessmentKeeper;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.Assessments;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskModels;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * Accepts what remains of risks (ISO/IEC 42001, 6.1.3: approval by the risk owner). Every method refuses with {@code not-found} what
 * the person may not see.
 */
@Named
public class AcceptanceService {

    private final RiskAccess access;
    private final RiskModels models;
    private final Assessments assessments;
    private final Acceptances acceptances;
    private final AcceptancePolicy policy;
    private final RiskFactsReader reader;
    private final AcceptanceStates states;
    private final AssessmentKeeper keeper;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public AcceptanceService(
            RiskAccess access,
            RiskModels models,
            Assessments assessments,
            Acceptances acceptances,
            AcceptancePolicy policy,
            RiskFactsReader reader,
            AcceptanceStates states,
            AssessmentKeeper keeper,
            AuditTrail trail,
            Clock clock) {
        this.access = access;
        this.models = models;
        this.assessments = assessments;
        this.acceptances = acceptances;
        this.policy = policy;
        this.reader = reader;
        this.states = states;
        this.keeper = keeper;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Accepts what remains of the risk. Where an acceptance stands that nobody revoked, the new one renews it. Needs {@link
     * Permission#APPROVE_AIMS}, and the project role that the model names for the level.
     *
     * @return the acceptance, or what is newer than the person saw; or {@code permission-missing}, {@code
     *     acceptance.rationale-missing}, {@code acceptance.text-too-long}, {@code acceptance.expiry-past}, {@code
     *     acceptance.expiry-too-far}, and what {@link AcceptancePolicy#check} refuses with
     */
    public Outcome<AcceptResult> accept(UserKey user, String key, AcceptRisk wish) {
        return access.risk(user, key, Permission.APPROVE_AIMS).flatMap(found -> {
            LocalDate today = states.today(found.aims().id());
            return text("rationale", wish.rationale(), "acceptance.rationale-missing")
                    .flatMap(rationale -> optional("conditions", wish.conditions())
                            .flatMap(conditions -> Expiry.check(wish.expires(), today)
                                    .flatMap(expires -> accept(
                                            user,
                                            found,
                                            new AcceptRisk(rationale, conditions, expires, wish.seen())))));
        });
    }

    private Outcome<AcceptResult> accept(UserKey user, Risk found, AcceptRisk wish) {
        // Ratings that were written while nobody listened come into the records first: what is signed rests on an
        // assessment.
        keeper.settle(found.aims(), found.risk().id());
        RiskFacts facts = reader.facts(found.aims(), found.risk());
        return trail.recording(found.aims().id(), user, recorder -> {
            Optional<Assessment> assessment =
                    assessments.latest(found.aims().id(), found.risk().id());
            Optional<Recorded> newest = newest(found.risk().id());
            Optional<Overtaken> overtaken = overtaken(wish.seen(), newest, assessment, facts);
            if (overtaken.isPresent()) {
                return Outcome.done(overtaken.get());
            }
            return policy.check(user, found.risk(), models.of(found.aims().id()), assessment)
                    .map(stance -> {
                        Acceptance acceptance = acceptance(user, found, wish, facts, newest, assessment.orElseThrow());
                        acceptances.add(acceptance);
                        AcceptanceTrail.accepted(recorder, acceptance);
                        return new Accepted(acceptance, stance == Stance.ACCEPTABLE);
                    });
        });
    }

    private static Optional<Overtaken> overtaken(
            AcceptRisk.Seen seen, Optional<Recorded> newest, Optional<Assessment> assessment, RiskFacts facts) {
        Optional<Acceptance> unseen =
                newest.map(Recorded::acceptance).filter(acceptance -> acceptance.number() != seen.acceptance());
        Optional<Assessment> unseenAssessment = assessment.filter(one -> one.number() != seen.assessment());
        boolean otherFacts = !facts.digest().equals(seen.facts());
        return unseen.isPresent() || unseenAssessment.isPresent() || otherFacts
                ? Optional.of(new Overtaken(unseen, unseenAssessment, otherFacts))
                : Optional.empty();
    }

    private Acceptance acceptance(
            UserKey user,
            Risk found,
            AcceptRisk wish,
            RiskFacts facts,
            Optional<Recorded> newest,
            Assessment assessment) {
        return new Acceptance(
                        found.aims().id(),
                        found.risk().id(),
                        found.risk().key(),
                        newest.map(one -> one.acceptance().number()).orElse(0) + 1,
                        user,
                        clock.now(),
                        wish.rationale(),
                        wish.conditions(),
                        wish.expires(),
                        newest.filter(one -> !one.isRevoked())
                                .map(one -> one.acceptance().number()),
                        assessment.number(),
                        facts,
                        "")
                .sealed();
    }

    /**
     * Takes the newest acceptance of the risk back. Needs {@link Permission#APPROVE_AIMS}.
     *
     * @param number the number of the acceptance
     * @return it; or {@code permission-missing}, {@code acceptance.reason-missing}, {@code acceptance.text-too-long}, {@code
     *     acceptance.unknown}, {@code acceptance.not-newest}, {@code acceptance.revoked-already}, {@code acceptance.other-aims} for one
     *     that was made in another AIMS, before the risk was moved
     */
    public Outcome<Recorded> revoke(UserKey user, String key, int number, String reason) {
        return access.risk(user, key, Permission.APPROVE_AIMS)
                .flatMap(found -> text("reason", reason, "acceptance.reason-missing")
                        .flatMap(why -> trail.recording(
                                found.aims().id(),
                                user,
                                recorder -> revocable(found, number).map(acceptance -> {
                                    acceptances.add(new AcceptanceEvent(
                                            found.risk().id(),
                                            number,
                                            AcceptanceEvent.Kind.REVOKED,
                                            user,
                                            clock.now(),
                                            why,
                                            List.of()));
                                    AcceptanceTrail.revoked(recorder, acceptance, why);
                                    return newest(found.risk().id()).orElseThrow();
                                }))));
    }

    private Outcome<Acceptance> revocable(Risk found, int number) {
        Optional<Recorded> newest = newest(found.risk().id());
        int newestNumber = newest.map(one -> one.acceptance().number()).orElse(0);
        if (number < 1 || number > newestNumber) {
            return Outcome.refused(
                    Refusal.invalid("acceptance.unknown", number, found.risk().key()));
        }
        if (number < newestNumber) {
            return Outcome.refused(Refusal.conflict("acceptance.not-newest", number, newestNumber));
        }
        if (!newest.orElseThrow().acceptance().aims().equals(found.aims().id())) {
            return Outcome.refused(Refusal.conflict(
                    "acceptance.other-aims", number, found.risk().key()));
        }
        return newest.orElseThrow().isRevoked()
                ? Outcome.refused(Refusal.conflict("acceptance.revoked-already", number))
                : Outcome.done(newest.orElseThrow().acceptance());
    }

    private Optional<Recorded> newest(long riskId) {
        return Optional.ofNullable(acceptances.latest(List.of(riskId)).get(riskId));
    }

    private static Outcome<String> text(String name, String text, String missing) {
        return text.isBlank() ? Outcome.refused(Refusal.invalid(missing)) : optional(name, text);
    }

    private static Outcome<String> optional(String name, String text) {
        String stripped = text.strip();
        return stripped.length() > Acceptance.MAX_TEXT
                ? Outcome.refused(Refusal.invalid(
                        "acceptance.text-too-long", "aims.risk.acceptance.field." + name, Acceptance.MAX_TEXT))
                : Outcome.done(stripped);
    }
}
