package com.atlassian.query.clause;

import java.util.List;
import java.util.Objects;

// unconfirmed (memory only): getSubClause
public class NotClause implements Clause {
    public static final String NOT = "NOT";

    private final Clause subClause;

    public NotClause(Clause subClause) {
        this.subClause = Objects.requireNonNull(subClause, "subClause");
    }

    public Clause getSubClause() {
        return subClause;
    }

    @Override
    public String getName() {
        return NOT;
    }

    @Override
    public List<Clause> getClauses() {
        return List.of(subClause);
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof NotClause && subClause.equals(((NotClause) o).subClause);
    }

    @Override
    public int hashCode() {
        return subClause.hashCode();
    }

    @Override
    public String toString() {
        return "NOT " + subClause;
    }
}
