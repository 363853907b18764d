package com.atlassian.query.operand;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

public class MultiValueOperand implements Operand {
    public static final String OPERAND_NAME = "MultiValueOperand";

    private final List<Operand> values;

    public MultiValueOperand(String... stringValues) {
        this(Arrays.stream(stringValues).map(SingleValueOperand::new).toList());
    }

    public MultiValueOperand(Long... longs) {
        this(Arrays.stream(longs).map(SingleValueOperand::new).toList());
    }

    public MultiValueOperand(Operand... operands) {
        this(Arrays.asList(operands));
    }

    public MultiValueOperand(Collection<? extends Operand> values) {
        this.values = List.copyOf(values);
    }

    public List<Operand> getValues() {
        return values;
    }

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        StringBuilder text = new StringBuilder("(");
        for (Operand value : values) {
            text.append(text.length() == 1 ? "" : ", ").append(value.getDisplayString());
        }
        return text.append(')').toString();
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof MultiValueOperand && values.equals(((MultiValueOperand) o).values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Multi Value Operand [" + getDisplayString() + "]";
    }
}
