package com.atlassian.query.clause;

public interface WasClause extends TerminalClause {
    String getField();
}
