package org.aimsforjira.risk.domain;

import java.util.Arrays;
import java.util.Optional;

/** The two heat maps of a register: the risk as it is without treatment, and what is left of it. */
public enum MapKind {
    INHERENT("inherent"),
    RESIDUAL("residual");

    private final String key;

    MapKind(String key) {
        this.key = key;
    }

    /** The name in addresses and bodies, and the last part of its text key. */
    public String key() {
        return key;
    }

    public static Optional<MapKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
