package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;

// unconfirmed (memory only): error
public class ServiceOutcomeImpl<T> extends ServiceResultImpl implements ServiceOutcome<T> {
    private final T value;

    public ServiceOutcomeImpl(ErrorCollection errorCollection) {
        this(errorCollection, null);
    }

    public ServiceOutcomeImpl(ErrorCollection errorCollection, T value) {
        super(errorCollection);
        this.value = value;
    }

    public static <T> ServiceOutcomeImpl<T> ok(T returnedValue) {
        return new ServiceOutcomeImpl<>(new SimpleErrorCollection(), returnedValue);
    }

    public static <T> ServiceOutcomeImpl<T> error(String errorMessage) {
        return from(new SimpleErrorCollection(errorMessage), null);
    }

    public static <T> ServiceOutcomeImpl<T> error(String errorMessage, ErrorCollection.Reason reason) {
        return from(new SimpleErrorCollection(errorMessage, reason), null);
    }

    public static <T> ServiceOutcomeImpl<T> from(ErrorCollection errorCollection, T returnedValue) {
        return new ServiceOutcomeImpl<>(errorCollection, returnedValue);
    }

    public static <T> ServiceOutcomeImpl<T> from(ErrorCollection errorCollection) {
        return from(errorCollection, null);
    }

    @Override
    public T getReturnedValue() {
        return value;
    }

    @Override
    public T get() {
        return value;
    }
}
