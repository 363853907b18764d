package com.atlassian.query.operand;

import java.io.Serializable;

public interface Operand extends Serializable {
    String getName();

    String getDisplayString();

    <R> R accept(OperandVisitor<R> visitor);
}
