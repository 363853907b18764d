package com.atlassian.query.clause;

import com.atlassian.query.operator.Operator;

public interface ChangedClause extends Clause {
    String getField();

    Operator getOperator();
}
