package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

public interface ErrorCollection {
    void addError(String field, String message);

    void addError(String field, String message, Reason reason);

    void addErrorMessage(String message);

    void addErrorMessage(String message, Reason reason);

    Collection<String> getErrorMessages();

    void setErrorMessages(Collection<String> errorMessages);

    Collection<String> getFlushedErrorMessages();

    Map<String, String> getErrors();

    void addErrorCollection(ErrorCollection errors);

    void addErrorMessages(Collection<String> errorMessages);

    void addErrors(Map<String, String> errors);

    boolean hasAnyErrors();

    void addReason(Reason reason);

    void addReasons(Set<Reason> reasons);

    void setReasons(Set<Reason> reasons);

    Set<Reason> getReasons();

    // unconfirmed: the order of the constants, which decides what the worst reason is
    enum Reason {
        NOT_LOGGED_IN(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        VALIDATION_FAILED(400),
        PRECONDITION_FAILED(412),
        SERVER_ERROR(500);

        private final int httpStatusCode;

        Reason(int httpStatusCode) {
            this.httpStatusCode = httpStatusCode;
        }

        public int getHttpStatusCode() {
            return httpStatusCode;
        }

        public static Reason getWorstReason(Collection<Reason> reasons) {
            for (Reason reason : values()) {
                if (reasons.contains(reason)) {
                    return reason;
                }
            }
            return null;
        }
    }
}
