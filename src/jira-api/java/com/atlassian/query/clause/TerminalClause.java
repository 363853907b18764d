package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import io.atlassian.fugue.Option;

public interface TerminalClause extends Clause {
    Operand getOperand();

    Operator getOperator();

    Option<Property> getProperty();
}
