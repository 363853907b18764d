package com.atlassian.query.clause;

public interface ClauseVisitor<R> {
    R visit(AndClause andClause);

    R visit(NotClause notClause);

    R visit(OrClause orClause);

    R visit(TerminalClause clause);

    R visit(WasClause clause);

    R visit(ChangedClause clause);
}
