package org.aimsforjira.setup.domain;

import java.util.List;
import java.util.Map;
import org.aimsforjira.setup.domain.WantedOptions.Wanted;
import org.aimsforjira.shared.AimsId;

/** What the risk model of an AIMS asks of the options of its register: set-up neither repairs these away nor misses others. */
public interface ModelledOptions {

    /** The options by field, in place of those that set-up would make; empty for a register with the built-in model. */
    Map<FieldRole, List<Wanted>> of(long projectId);

    /** Set-up has come to its end: the AIMS takes over the default of the administrators, if there is one and it has no model. */
    void afterSetup(AimsId aims);
}
