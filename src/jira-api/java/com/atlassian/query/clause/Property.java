package com.atlassian.query.clause;

import java.util.List;
import java.util.Objects;

// unconfirmed (memory only): getObjectReferences
// unconfirmed: the constructor
public class Property {
    private final List<String> keys;
    private final List<String> objectReferences;

    public Property(List<String> keys, List<String> objectReferences) {
        this.keys = List.copyOf(keys);
        this.objectReferences = List.copyOf(objectReferences);
    }

    public List<String> getKeys() {
        return keys;
    }

    public List<String> getObjectReferences() {
        return objectReferences;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Property
                && keys.equals(((Property) o).keys)
                && objectReferences.equals(((Property) o).objectReferences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(keys, objectReferences);
    }
}
