package org.aimsforjira.host.jira.search;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a condition of a single clause. A clause that does not fit its field finds nothing and leaves a finding. */
final class ClauseReader {
    private static final Condition NOTHING = new Condition.Nothing();

    private final SearchFields fields;
    private final JqlFunctions functions;
    private final DiscreteValues discrete;
    private final WatcherValues watchers;
    private final RangeValues ranges;

    ClauseReader(
            SearchFields fields,
            JqlFunctions functions,
            DiscreteValues discrete,
            WatcherValues watchers,
            RangeValues ranges) {
        this.watchers = watchers;
        this.fields = fields;
        this.functions = functions;
        this.discrete = discrete;
        this.ranges = ranges;
    }

    Condition read(TerminalClause clause, SearchField field, boolean negated, Searcher searcher, Findings findings) {
        String operator = clause.getOperator().getDisplayString();
        if (clause.getProperty().isDefined() || !field.kind().supports(clause.getOperator())) {
            findings.add("jql.operator.unsupported", operator, clause.getName());
            return NOTHING;
        }
        Optional<List<Literal>> literals = Operands.literals(functions, clause, field.kind(), searcher, findings);
        if (literals.isEmpty()) {
            return NOTHING;
        }
        Operator effective = negated ? opposite(clause.getOperator()) : clause.getOperator();
        if (field.kind().worded()) {
            return words(clause, field, effective, literals.get(), searcher, findings);
        }
        boolean relational = switch (effective) {
            case LESS_THAN, LESS_THAN_EQUALS, GREATER_THAN, GREATER_THAN_EQUALS -> true;
            default -> false;
        };
        Asked asked = new Asked(clause.getName(), field, effective, searcher, findings);
        if (relational) {
            Condition found = field.kind().ranged()
                    ? ranges.beyond(asked, literals.get())
                    : discrete.beyond(asked, literals.get());
            return found == null ? NOTHING : found;
        }
        return equality(asked, literals.get());
    }

    /** The literals of a clause whose field the caller reads itself; empty, with a finding, when they do not fit. */
    Optional<List<Literal>> literals(TerminalClause clause, SearchField field, Searcher searcher, Findings findings) {
        if (!field.kind().supports(clause.getOperator())) {
            findings.add("jql.operator.unsupported", clause.getOperator().getDisplayString(), clause.getName());
            return Optional.empty();
        }
        return Operands.literals(functions, clause, field.kind(), searcher, findings);
    }

    /**
     * A clause on its way.
     *
     * @param name the field as the query names it
     * @param field the field
     * @param operator after negations have been taken in
     */
    record Asked(String name, SearchField field, Operator operator, Searcher searcher, Findings findings) {
        /** Says that a value does not do; of a value that a function answered only which function it was. */
        void wrong(String key, Literal literal) {
            if (literal.function() == null) {
                findings.add(key, literal.written(), name);
            } else {
                findings.add("jql.function.value", literal.function(), name);
            }
        }

        @Nullable
        Condition unknown(Literal literal) {
            wrong("jql.value.unknown", literal);
            return null;
        }
    }

    private Condition equality(Asked asked, List<Literal> literals) {
        boolean negative = switch (asked.operator()) {
            case NOT_EQUALS, NOT_IN, IS_NOT -> true;
            default -> false;
        };
        SearchField field = asked.field();
        boolean empty = literals.stream().anyMatch(literal -> discrete.meansEmpty(field, literal));
        List<Literal> filled = literals.stream()
                .filter(literal -> !discrete.meansEmpty(field, literal))
                .toList();
        Optional<Condition> values = filled.isEmpty()
                ? Optional.empty()
                : field.kind() == FieldKind.WATCHER
                        ? watchers.equal(asked, filled, negative)
                        : field.kind().ranged()
                                ? ranges.equal(asked, filled, negative)
                                : discrete.equal(asked, filled, negative);
        if (!filled.isEmpty() && values.isEmpty()) {
            return NOTHING;
        }
        List<Condition> parts = new ArrayList<>();
        values.ifPresent(parts::add);
        if (negative) {
            if (parts.isEmpty()) {
                parts.add(
                        field.kind() == FieldKind.WATCHER
                                ? watchers.filled(asked.searcher())
                                : new Condition.Filled(field));
            }
            return Condition.all(parts);
        }
        if (empty) {
            parts.add(
                    field.kind() == FieldKind.WATCHER ? watchers.empty(asked.searcher()) : new Condition.Empty(field));
        }
        return parts.isEmpty() ? NOTHING : Condition.any(parts);
    }

    private Condition words(
            TerminalClause clause,
            SearchField field,
            Operator operator,
            List<Literal> literals,
            Searcher searcher,
            Findings findings) {
        if (operator == Operator.IS) {
            return new Condition.Empty(field);
        }
        if (operator == Operator.IS_NOT) {
            return new Condition.Filled(field);
        }
        List<Condition> parts = new ArrayList<>();
        boolean negated = operator == Operator.NOT_LIKE;
        List<SearchField> searched =
                field.kind() == FieldKind.ALL_TEXT ? fields.texts(searcher.browsable()) : List.of(field);
        for (Literal literal : literals) {
            try {
                parts.add(new Condition.Words(searched, TextQuery.parse(literal.written()), negated));
            } catch (TextQuery.Unreadable e) {
                findings.add(e.key(), literal.written(), clause.getName());
                return NOTHING;
            }
        }
        return parts.isEmpty() ? NOTHING : Condition.any(parts);
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case EQUALS -> Operator.NOT_EQUALS;
            case NOT_EQUALS -> Operator.EQUALS;
            case IN -> Operator.NOT_IN;
            case NOT_IN -> Operator.IN;
            case IS -> Operator.IS_NOT;
            case IS_NOT -> Operator.IS;
            case LIKE -> Operator.NOT_LIKE;
            case NOT_LIKE -> Operator.LIKE;
            case LESS_THAN -> Operator.GREATER_THAN_EQUALS;
            case LESS_THAN_EQUALS -> Operator.GREATER_THAN;
            case GREATER_THAN -> Operator.LESS_THAN_EQUALS;
            case GREATER_THAN_EQUALS -> Operator.LESS_THAN;
            default -> throw new IllegalArgumentException(operator.name());
        };
    }
}
