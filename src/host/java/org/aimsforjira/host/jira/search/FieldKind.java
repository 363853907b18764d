package org.aimsforjira.host.jira.search;

import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a field is searched. The operators are those of Jira Data Center's documentation, "Advanced searching - fields reference"; those
 * of the history (WAS, CHANGED) are not in the host.
 */
enum FieldKind {
    PROJECT(Operators.EQUALITY_OR_EMPTY),
    ISSUE_TYPE(Operators.EQUALITY_OR_EMPTY),
    STATUS(Operators.EQUALITY_OR_EMPTY),
    STATUS_CATEGORY(Operators.EQUALITY),
    PRIORITY(Operators.ALL_BUT_TEXT),
    RESOLUTION(Operators.ALL_BUT_TEXT),
    KEY(Operators.ALL_BUT_TEXT),
    PARENT(Operators.EQUALITY),
    USER(Operators.EQUALITY_OR_EMPTY),
    DAY(Operators.ALL_BUT_TEXT),
    TIME(Operators.ALL_BUT_TEXT),
    NUMBER(Operators.ALL_BUT_TEXT),
    OPTION(Operators.EQUALITY_OR_EMPTY),
    LABEL(Operators.EQUALITY_OR_EMPTY),
    EXACT_TEXT(Operators.EQUALITY_OR_EMPTY),
    TEXT(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT)),
    COMMENT(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE)),
    ALL_TEXT(EnumSet.of(Operator.LIKE));

    private final Set<Operator> operators;

    FieldKind(Set<Operator> operators) {
        this.operators = operators;
    }

    boolean supports(Operator operator) {
        return operators.contains(operator);
    }

    boolean canBeEmpty() {
        return operators.contains(Operator.IS);
    }

    /** Whether each issue has at most one value, so that a range says all. */
    boolean ranged() {
        return this == DAY || this == TIME || this == NUMBER;
    }

    boolean worded() {
        return this == TEXT || this == COMMENT || this == ALL_TEXT;
    }

    private static final class Operators {
        static final Set<Operator> EQUALITY =
                EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN);
        static final Set<Operator> EQUALITY_OR_EMPTY = EnumSet.of(
                Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT);
        static final Set<Operator> ALL_BUT_TEXT = EnumSet.of(
                Operator.EQUALS,
                Operator.NOT_EQUALS,
                Operator.IN,
                Operator.NOT_IN,
                Operator.IS,
                Operator.IS_NOT,
                Operator.LESS_THAN,
                Operator.LESS_THAN_EQUALS,
                Operator.GREATER_THAN,
                Operator.GREATER_THAN_EQUALS);
    }
}
