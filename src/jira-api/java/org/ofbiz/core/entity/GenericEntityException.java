package org.ofbiz.core.entity;

import org.ofbiz.core.util.GeneralException;

public class GenericEntityException extends GeneralException {
    public GenericEntityException() {}

    public GenericEntityException(String msg) {
        super(msg);
    }

    public GenericEntityException(String msg, Throwable nested) {
        super(msg, nested);
    }

    public GenericEntityException(Throwable nested) {
        super(nested);
    }
}
