package com.atlassian.query.clause;

import java.util.Arrays;
import java.util.Collection;

public class OrClause extends MultiClause {
    public static final String OR = "OR";

    public OrClause(Clause... clauses) {
        this(Arrays.asList(clauses));
    }

    public OrClause(Collection<? extends Clause> clauses) {
        super(clauses);
    }

    @Override
    public String getName() {
        return OR;
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
