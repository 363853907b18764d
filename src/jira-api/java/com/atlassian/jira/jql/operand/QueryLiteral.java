package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.Operand;
import java.util.Objects;

public class QueryLiteral {
    private final Operand sourceOperand;
    private final Long longValue;
    private final String stringValue;

    /** The empty value. */
    public QueryLiteral() {
        this(EmptyOperand.EMPTY);
    }

    /** The empty value. */
    public QueryLiteral(Operand sourceOperand) {
        this.sourceOperand = Objects.requireNonNull(sourceOperand, "sourceOperand");
        this.longValue = null;
        this.stringValue = null;
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this.sourceOperand = Objects.requireNonNull(sourceOperand, "sourceOperand");
        this.longValue = longValue;
        this.stringValue = null;
    }

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this.sourceOperand = Objects.requireNonNull(sourceOperand, "sourceOperand");
        this.longValue = null;
        this.stringValue = stringValue;
    }

    /** {@code null} for a number and for the empty value. */
    public String getStringValue() {
        return stringValue;
    }

    /** {@code null} for a text and for the empty value. */
    public Long getLongValue() {
        return longValue;
    }

    public Operand getSourceOperand() {
        return sourceOperand;
    }

    public boolean isEmpty() {
        return longValue == null && stringValue == null;
    }

    /** Number or text; {@code null} for the empty value. */
    public String asString() {
        return longValue == null ? stringValue : longValue.toString();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof QueryLiteral
                && sourceOperand.equals(((QueryLiteral) o).sourceOperand)
                && Objects.equals(longValue, ((QueryLiteral) o).longValue)
                && Objects.equals(stringValue, ((QueryLiteral) o).stringValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceOperand, longValue, stringValue);
    }

    @Override
    public String toString() {
        return isEmpty() ? "EMPTY" : asString();
    }
}
