package org.aimsforjira.risk.acceptance.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.java.ao.Query;
import org.aimsforjira.risk.ao.RiskLevelEntity;
import org.aimsforjira.risk.domain.StandingAcceptances;
import org.aimsforjira.shared.AimsId;

/** Counts acceptances in Active Objects. */
@Named
public class AoStandingAcceptances implements StandingAcceptances {

    private final ActiveObjects ao;

    @Inject
    public AoStandingAcceptances(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** A risk has one row in each of the two tables, and both are found by an index. */
    @Override
    public int count(AimsId aims) {
        return ao.count(
                AcceptedRiskEntity.class,
                Query.select()
                        .alias(AcceptedRiskEntity.class, "accepted")
                        .alias(RiskLevelEntity.class, "risk")
                        .join(RiskLevelEntity.class, "accepted.RISK_ID = risk.ISSUE_ID")
                        .where(
                                "risk.AIMS_ID = ? AND accepted." + AcceptedRiskEntity.WATCHED + " = ?",
                                aims.value(),
                                true));
    }
}
