package org.aimsforjira.host.jira.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a field is searched. The operators are those of Jira Data Center's documentation, "Advanced searching - fields reference"; those
 * of the history (WAS, CHANGED) are not in the host.
 */
enum FieldKind {
    PROJECT(Operators.EQUALITY_OR_EMPTY, JiraDataTypes.PROJECT),
    ISSUE_TYPE(Operators.EQUALITY_OR_EMPTY, JiraDataTypes.ISSUE_TYPE),
    STATUS(Operators.EQUALITY_OR_EMPTY, JiraDataTypes.STATUS),
    STATUS_CATEGORY(Operators.EQUALITY, JiraDataTypes.STATUS_CATEGORY),
    PRIORITY(Operators.ALL_BUT_TEXT, JiraDataTypes.PRIORITY),
    RESOLUTION(Operators.ALL_BUT_TEXT, JiraDataTypes.RESOLUTION),
    KEY(Operators.ALL_BUT_TEXT, JiraDataTypes.ISSUE),
    PARENT(Operators.EQUALITY, JiraDataTypes.ISSUE),
    USER(Operators.EQUALITY_OR_EMPTY, JiraDataTypes.USER),
    DAY(Operators.ALL_BUT_TEXT, JiraDataTypes.DATE),
    TIME(Operators.ALL_BUT_TEXT, JiraDataTypes.DATE),
    NUMBER(Operators.ALL_BUT_TEXT, JiraDataTypes.NUMBER),
    OPTION(Operators.EQUALITY_OR_EMPTY, JiraDataTypes.OPTION),
    LABEL(Operators.EQUALITY_OR_EMPTY, JiraDataTypes.TEXT),
    EXACT_TEXT(Operators.EQUALITY_OR_EMPTY, JiraDataTypes.TEXT),
    TEXT(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT), JiraDataTypes.TEXT),
    COMMENT(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE), JiraDataTypes.TEXT),
    ALL_TEXT(EnumSet.of(Operator.LIKE), JiraDataTypes.TEXT),
    FILTER(Operators.EQUALITY, JiraDataTypes.TEXT),
    WATCHER(Operators.EQUALITY_OR_EMPTY, JiraDataTypes.USER);

    private final Set<Operator> operators;
    private final JiraDataType dataType;

    FieldKind(Set<Operator> operators, JiraDataType dataType) {
        this.operators = operators;
        this.dataType = dataType;
    }

    /** What its values are, so that only functions with such values fit. */
    JiraDataType dataType() {
        return dataType;
    }

    boolean supports(Operator operator) {
        return operators.contains(operator);
    }

    /** All of them. */
    Set<Operator> operators() {
        return operators;
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
