package org.aimsforjira.host.jira.search;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.OperandVisitor;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands right of an operator as single values. An operator for lists wants a list or a function that answers one; every other
 * operator wants a single value or a function that answers one; IS wants EMPTY (Jira Data Center's documentation, "Advanced searching -
 * operators reference").
 */
final class Operands implements OperandVisitor<Optional<List<Literal>>> {
    private final JqlFunctions functions;
    private final TerminalClause clause;
    private final FieldKind kind;
    private final Searcher searcher;
    private final Findings findings;

    private Operands(
            JqlFunctions functions, TerminalClause clause, FieldKind kind, Searcher searcher, Findings findings) {
        this.functions = functions;
        this.clause = clause;
        this.kind = kind;
        this.searcher = searcher;
        this.findings = findings;
    }

    /** The values; empty, with a finding, if they do not fit the operator. */
    static Optional<List<Literal>> literals(
            JqlFunctions functions, TerminalClause clause, FieldKind kind, Searcher searcher, Findings findings) {
        Operands reader = new Operands(functions, clause, kind, searcher, findings);
        Operand operand = clause.getOperand();
        Operator operator = clause.getOperator();
        boolean wantsEmpty = operator == Operator.IS || operator == Operator.IS_NOT;
        if (wantsEmpty && !(operand instanceof EmptyOperand)) {
            return reader.refused("jql.operand.empty", reader.operator(), operand.getDisplayString());
        }
        boolean wantsList = operator == Operator.IN || operator == Operator.NOT_IN;
        if (operand instanceof FunctionOperand call) {
            return reader.call(call, wantsList);
        }
        if (wantsList != operand instanceof MultiValueOperand) {
            String key = wantsList ? "jql.operand.list" : "jql.operand.single";
            return reader.refused(key, reader.operator(), operand.getDisplayString(), clause.getName());
        }
        return operand.accept(reader);
    }

    @Override
    public Optional<List<Literal>> visit(EmptyOperand empty) {
        boolean equality = switch (clause.getOperator()) {
            case EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT -> true;
            default -> false;
        };
        return equality && kind.canBeEmpty()
                ? Optional.of(List.of(Literal.EMPTY))
                : refused("jql.operand.noempty", operator(), clause.getName());
    }

    @Override
    public Optional<List<Literal>> visit(FunctionOperand function) {
        return call(function, true);
    }

    private Optional<List<Literal>> call(FunctionOperand call, boolean listFits) {
        JqlFunction function = functions.named(call.getName()).orElse(null);
        if (function == null) {
            return refused("jql.function.unknown", call.getName());
        }
        boolean inList = clause.getOperand() instanceof MultiValueOperand;
        if (!inList && function.isList() != listFits) {
            String key = listFits ? "jql.operand.list" : "jql.operand.single";
            return refused(key, operator(), call.getDisplayString(), clause.getName());
        }
        return FunctionCalls.values(function, call, clause, kind, searcher, findings);
    }

    @Override
    public Optional<List<Literal>> visit(MultiValueOperand list) {
        List<Literal> literals = new ArrayList<>();
        boolean complete = true;
        for (Operand value : list.getValues()) {
            Optional<List<Literal>> part = value.accept(this);
            part.ifPresent(literals::addAll);
            complete &= part.isPresent();
        }
        return complete ? Optional.of(literals) : Optional.empty();
    }

    @Override
    public Optional<List<Literal>> visit(SingleValueOperand value) {
        Long number = value.getLongValue();
        return Optional.of(List.of(number == null ? Literal.of(value.getStringValue()) : Literal.of(number)));
    }

    private String operator() {
        return clause.getOperator().getDisplayString();
    }

    private Optional<List<Literal>> refused(String key, Object... arguments) {
        findings.add(key, arguments);
        return Optional.empty();
    }
}
