package com.atlassian.query.clause;

import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import io.atlassian.fugue.Option;
import java.util.List;
import java.util.Objects;

public class TerminalClauseImpl implements TerminalClause {
    private final String name;
    private final Operator operator;
    private final Operand operand;
    private final Option<Property> property;

    public TerminalClauseImpl(String name, Operator operator, Operand operand) {
        this(name, operator, operand, Option.none());
    }

    public TerminalClauseImpl(String name, Operator operator, Operand operand, Option<Property> property) {
        this.name = Objects.requireNonNull(name, "name");
        this.operator = Objects.requireNonNull(operator, "operator");
        this.operand = Objects.requireNonNull(operand, "operand");
        this.property = Objects.requireNonNull(property, "property");
    }

    /** One value: EQUALS, several: IN. */
    public TerminalClauseImpl(String name, String... values) {
        this(
                name,
                values.length == 1 ? Operator.EQUALS : Operator.IN,
                values.length == 1 ? new SingleValueOperand(values[0]) : new MultiValueOperand(values));
    }

    /** One value: EQUALS, several: IN. */
    public TerminalClauseImpl(String name, Long... values) {
        this(
                name,
                values.length == 1 ? Operator.EQUALS : Operator.IN,
                values.length == 1 ? new SingleValueOperand(values[0]) : new MultiValueOperand(values));
    }

    public TerminalClauseImpl(String name, Operator op, String operand) {
        this(name, op, new SingleValueOperand(operand));
    }

    public TerminalClauseImpl(String name, Operator op, long operand) {
        this(name, op, new SingleValueOperand(operand));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Operator getOperator() {
        return operator;
    }

    @Override
    public Operand getOperand() {
        return operand;
    }

    @Override
    public Option<Property> getProperty() {
        return property;
    }

    @Override
    public List<Clause> getClauses() {
        return List.of();
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof TerminalClauseImpl)) {
            return false;
        }
        TerminalClauseImpl that = (TerminalClauseImpl) o;
        return name.equals(that.name)
                && operator == that.operator
                && operand.equals(that.operand)
                && property.equals(that.property);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, operator, operand, property);
    }

    @Override
    public String toString() {
        return "{" + name + " " + operator.getDisplayString() + " " + operand.getDisplayString() + "}";
    }
}
