package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

public class SimpleErrorCollection implements ErrorCollection, Serializable {
    private final Map<String, String> errors = new LinkedHashMap<>();
    private Collection<String> errorMessages = new ArrayList<>();
    private Set<Reason> reasons = new LinkedHashSet<>();

    public SimpleErrorCollection() {}

    public SimpleErrorCollection(ErrorCollection errorCollection) {
        addErrorCollection(errorCollection);
    }

    public SimpleErrorCollection(String errorMessage) {
        addErrorMessage(errorMessage);
    }

    public SimpleErrorCollection(String errorMessage, Reason reason) {
        addErrorMessage(errorMessage, reason);
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return errorMessages;
    }

    @Override
    public void setErrorMessages(Collection<String> errorMessages) {
        this.errorMessages = new ArrayList<>(errorMessages);
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        Collection<String> flushed = errorMessages;
        errorMessages = new ArrayList<>();
        return flushed;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public void addErrorCollection(ErrorCollection errors) {
        addErrorMessages(errors.getErrorMessages());
        addErrors(errors.getErrors());
        addReasons(errors.getReasons());
    }

    @Override
    public void addErrorMessages(Collection<String> errorMessages) {
        if (errorMessages != null) {
            this.errorMessages.addAll(errorMessages);
        }
    }

    @Override
    public void addErrors(Map<String, String> errors) {
        if (errors != null) {
            this.errors.putAll(errors);
        }
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !errorMessages.isEmpty();
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public void addReasons(Set<Reason> reasons) {
        if (reasons != null) {
            this.reasons.addAll(reasons);
        }
    }

    @Override
    public void setReasons(Set<Reason> reasons) {
        this.reasons = new LinkedHashSet<>(reasons);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof SimpleErrorCollection)) {
            return false;
        }
        SimpleErrorCollection that = (SimpleErrorCollection) o;
        return errors.equals(that.errors)
                && List.copyOf(errorMessages).equals(List.copyOf(that.errorMessages))
                && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(errors, List.copyOf(errorMessages), reasons);
    }

    @Override
    public String toString() {
        return "Errors: " + errors + "\nError Messages: " + errorMessages;
    }
}
