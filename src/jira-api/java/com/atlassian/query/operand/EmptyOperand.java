package com.atlassian.query.operand;

public class EmptyOperand implements Operand {
    public static final EmptyOperand EMPTY = new EmptyOperand();
    public static final String OPERAND_NAME = "EMPTY";

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return OPERAND_NAME;
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof EmptyOperand;
    }

    @Override
    public int hashCode() {
        return OPERAND_NAME.hashCode();
    }

    @Override
    public String toString() {
        return OPERAND_NAME;
    }
}
