package com.atlassian.jira;

import java.util.Collection;
import java.util.List;
import java.util.Set;

public final class JiraDataTypeImpl implements JiraDataType {
    private final Set<Class<?>> types;

    public JiraDataTypeImpl(Class<?> type) {
        this(List.of(type));
    }

    public JiraDataTypeImpl(Collection<? extends Class<?>> types) {
        this.types = Set.copyOf(types);
    }

    public Collection<Class<?>> getTypes() {
        return types;
    }

    @Override
    public Collection<String> asStrings() {
        return types.stream().map(Class::getName).sorted().toList();
    }

    /** Whether both name one type; {@code Object} fits every other. */
    @Override
    public boolean matches(JiraDataType otherType) {
        Collection<String> mine = asStrings();
        Collection<String> others = otherType.asStrings();
        String all = Object.class.getName();
        return mine.contains(all) || others.contains(all) || mine.stream().anyMatch(others::contains);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof JiraDataTypeImpl && types.equals(((JiraDataTypeImpl) o).types);
    }

    @Override
    public int hashCode() {
        return types.hashCode();
    }
}
