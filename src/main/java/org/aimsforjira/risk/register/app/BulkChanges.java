package org.aimsforjira.risk.register.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.risk.app.RiskAccess;
import org.aimsforjira.risk.app.RiskOptions;
import org.aimsforjira.risk.app.RiskService;
import org.aimsforjira.risk.register.app.BulkChange.AddControls;
import org.aimsforjira.risk.register.app.BulkChange.LinkSystem;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * Changes several risks of a register, one after the other. Each is a change of its own, with its own permissions and its own entry in
 * the audit trail: one that is refused does not keep the others from it.
 */
@Named
public class BulkChanges {
    private final AimsAccess access;
    private final RiskAccess riskAccess;
    private final RiskOptions options;
    private final RiskService risks;

    @Inject
    public BulkChanges(AimsAccess access, RiskAccess riskAccess, RiskOptions options, RiskService risks) {
        this.access = access;
        this.riskAccess = riskAccess;
        this.options = options;
        this.risks = risks;
    }

    /**
     * What became of one risk.
     *
     * @param key as it was sent
     * @param result the risk, {@code already} when nothing had to be changed; or why not
     */
    public record Row(String key, Outcome<Result> result) {}

    /**
     * Does the thing to each risk. Needs {@link Permission#VIEW_AIMS}, and for each risk what {@link RiskService#linkSystem} or {@link
     * RiskService#select} needs.
     *
     * @return a row for each risk in the order in which they were named; or, and then nothing was changed, {@code not-found} where the
     *     person may not view the AIMS, {@code risk.system-unknown}, {@code risk.control-unknown}, {@code risk.bulk-no-control}
     */
    public Outcome<List<Row>> run(UserKey user, String projectKey, BulkChange change) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(aims -> checked(user, aims, change)
                        .map(sound -> sound.keys().stream()
                                .map(key -> new Row(key, one(user, aims, key, sound.thing())))
                                .toList()));
    }

    /** What is wrong for all is said once, before anything is changed. */
    private Outcome<BulkChange> checked(UserKey user, Aims aims, BulkChange change) {
        if (change.thing() instanceof AddControls add) {
            return add.controls().isEmpty()
                    ? Outcome.refused(Refusal.invalid("risk.bulk-no-control"))
                    : options.controls(add.controls()).map(known -> change);
        }
        LinkSystem link = (LinkSystem) change.thing();
        return riskAccess
                .systemOf(user, aims, link.system())
                .map(system -> new BulkChange(
                        change.keys(), new LinkSystem(system.issue().key())));
    }

    private Outcome<Result> one(UserKey user, Aims aims, String key, BulkChange.Thing thing) {
        Outcome<RiskAccess.Risk> risk = riskAccess.risk(user, key, Permission.VIEW_AIMS);
        if (!risk.isDone() || !risk.orElseThrow().aims().id().equals(aims.id())) {
            return Outcome.refused(Refusal.invalid("risk.bulk-unknown", key));
        }
        if (thing instanceof AddControls add) {
            return risks.selectAlso(user, key, add.controls());
        }
        return risks.linkSystem(user, key, ((LinkSystem) thing).system());
    }
}
