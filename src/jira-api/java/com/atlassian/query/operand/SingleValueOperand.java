package com.atlassian.query.operand;

import java.util.Objects;

// unconfirmed (memory only): getLongValue
public class SingleValueOperand implements Operand {
    public static final String OPERAND_NAME = "SingleValueOperand";

    private final Long longValue;
    private final String stringValue;

    public SingleValueOperand(String stringValue) {
        this.stringValue = Objects.requireNonNull(stringValue, "stringValue");
        this.longValue = null;
    }

    public SingleValueOperand(Long longValue) {
        this.longValue = Objects.requireNonNull(longValue, "longValue");
        this.stringValue = null;
    }

    /** {@code null} for a value given as text. */
    public Long getLongValue() {
        return longValue;
    }

    /** {@code null} for a value given as number. */
    public String getStringValue() {
        return stringValue;
    }

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return longValue == null ? "\"" + stringValue + "\"" : longValue.toString();
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SingleValueOperand
                && Objects.equals(longValue, ((SingleValueOperand) o).longValue)
                && Objects.equals(stringValue, ((SingleValueOperand) o).stringValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(longValue, stringValue);
    }

    @Override
    public String toString() {
        return "Single Value Operand [" + getDisplayString() + "]";
    }
}
