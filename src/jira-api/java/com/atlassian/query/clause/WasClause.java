package com.atlassian.query.clause;

// unconfirmed: the members of WasClause and ChangedClause; they stand here because ClauseVisitor names the types
public interface WasClause extends TerminalClause {
    String getField();
}
