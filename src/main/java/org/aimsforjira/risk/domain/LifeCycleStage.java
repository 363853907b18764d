package org.aimsforjira.risk.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stages in the life of an AI system, as ISO/IEC 22989:2022 names them. */
public enum LifeCycleStage {
    INCEPTION,
    DESIGN_DEVELOPMENT,
    VERIFICATION_VALIDATION,
    DEPLOYMENT,
    OPERATION_MONITORING,
    CONTINUOUS_VALIDATION,
    RE_EVALUATION,
    RETIREMENT;

    /** As in data and addresses: {@code design-development}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LifeCycleStage> of(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }
}
