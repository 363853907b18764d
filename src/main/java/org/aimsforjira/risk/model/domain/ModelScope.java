package org.aimsforjira.risk.model.domain;

import java.io.Serializable;
import org.aimsforjira.shared.AimsId;

/**
 * What a model is published for.
 *
 * @param value the id of an AIMS; 0 for the default of all AIMS that have no model of their own
 */
public record ModelScope(long value) implements Serializable {

    /** The default that administrators publish. */
    public static final ModelScope EVERYWHERE = new ModelScope(0);

    public static ModelScope of(AimsId aims) {
        return new ModelScope(aims.value());
    }

    public boolean isEverywhere() {
        return value == 0;
    }
}
