package org.aimsforjira.shared;

import java.io.Serializable;

/**
 * The id of an AIMS: one programme with one register project.
 *
 * @param value greater than 0
 */
public record AimsId(long value) implements Serializable {
    public AimsId {
        if (value <= 0) {
            throw new IllegalArgumentException("An AIMS id is greater than 0, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
