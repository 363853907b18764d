package com.opensymphony.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class InvalidInputException extends WorkflowException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Object> genericErrors = new ArrayList<>();
    private final HashMap<Object, Object> errors = new HashMap<>();

    public InvalidInputException() {}

    // unconfirmed: which objects it understands beyond another InvalidInputException
    public InvalidInputException(Object o) {
        if (o instanceof InvalidInputException) {
            InvalidInputException other = (InvalidInputException) o;
            errors.putAll(other.errors);
            genericErrors.addAll(other.genericErrors);
        } else {
            genericErrors.add(String.valueOf(o));
        }
    }

    public InvalidInputException(String error) {
        super(error);
        addError(error);
    }

    public InvalidInputException(String name, String error) {
        addError(name, error);
    }

    public Map getErrors() {
        return errors;
    }

    public List getGenericErrors() {
        return genericErrors;
    }

    public void addError(String error) {
        genericErrors.add(error);
    }

    public void addError(String name, String error) {
        errors.put(name, error);
    }

    @Override
    public String toString() {
        return "[InvalidInputException: [Error map: [" + errors + "]] [Error list: [" + genericErrors + "]]";
    }
}
