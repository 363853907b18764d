package org.aimsforjira.risk.domain;

import java.util.Optional;
import org.aimsforjira.shared.AimsId;

/** The risk models of the AIMS: the one in force, and those that results were made with. */
public interface RiskModels {

    /** The model in force; {@link RiskModel#DEFAULT} until another is published. Asked on every issue view: cached, without a query. */
    RiskModel of(AimsId aims);

    /** A model by its version, in force or not. */
    Optional<RiskModel> version(AimsId aims, String version);
}
