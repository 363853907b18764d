package org.aimsforjira.shared;

import java.io.Serializable;

/**
 * The key of a Jira user. Keys, never names, are stored: an anonymization in Jira changes names.
 *
 * @param value not blank
 */
public record UserKey(String value) implements Serializable {
    public UserKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A user key is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
