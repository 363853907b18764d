package org.ofbiz.core.util;

public class GeneralException extends Exception {
    public GeneralException() {}

    public GeneralException(String msg) {
        super(msg);
    }

    public GeneralException(String msg, Throwable nested) {
        super(msg, nested);
    }

    public GeneralException(Throwable nested) {
        super(nested);
    }
}
