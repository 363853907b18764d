package org.aimsforjira.inventory.domain;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the inventory; each can be sorted by. */
public enum SystemColumn {
    KEY("key"),
    SUMMARY("summary"),
    ROLE("role"),
    TIER("tier"),
    REGULATORY_CLASS("regulatory-class"),
    OWNER("owner"),
    NEXT_REVIEW("next-review"),
    STATUS("status"),
    UPDATED("updated");

    private final String key;

    SystemColumn(String key) {
        this.key = key;
    }

    /** The name in addresses, and the last part of its text key. */
    public String key() {
        return key;
    }

    public static Optional<SystemColumn> of(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }
}
