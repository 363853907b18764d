package org.aimsforjira.risk.acceptance.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aimsforjira.aims.domain.Aims;

/** The treatments of risks as facts. A port, because treatments know risks and not the other way. */
public interface RiskTreatments {

    /** As Jira's links say at this moment, whoever may see them: for what is signed. No query of ours. */
    List<TreatmentFact> now(Aims aims, long riskId);

    /** As the projection says, without keys: for lists. One query for 500 risks; a risk without any is left out. */
    Map<Long, List<TreatmentFact>> known(Aims aims, Collection<Long> riskIds);
}
