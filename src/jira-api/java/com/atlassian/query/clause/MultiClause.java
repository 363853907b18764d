package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

public abstract class MultiClause implements Clause {
    private final List<Clause> clauses;

    protected MultiClause(Collection<? extends Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    @Override
    public List<Clause> getClauses() {
        return clauses;
    }

    @Override
    public boolean equals(Object o) {
        return o != null && getClass() == o.getClass() && clauses.equals(((MultiClause) o).clauses);
    }

    @Override
    public int hashCode() {
        return clauses.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (Clause clause : clauses) {
            text.append(text.length() == 1 ? "" : " " + getName().toLowerCase(Locale.ENGLISH) + " ")
                    .append(clause);
        }
        return text.append('}').toString();
    }
}
