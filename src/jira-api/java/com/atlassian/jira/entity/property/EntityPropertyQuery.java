package com.atlassian.jira.entity.property;

import java.util.List;

// unconfirmed: the bound of the type parameter
public interface EntityPropertyQuery<T extends EntityPropertyQuery<T>> {
    ExecutableQuery key(String key);

    ExecutableQuery entityName(String entityName);

    /** A query that says enough to be run. */
    interface ExecutableQuery extends EntityPropertyQuery<ExecutableQuery> {
        ExecutableQuery maxResults(int maxResults);

        List<EntityProperty> find();
    }
}
