package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.host.db.Db;
import org.jspecify.annotations.Nullable;

/** Finds entity properties by key and name of the entity, as plugins for Jira 7 to 11 do (blackducksoftware/blackduck-jira). */
public final class PropertyQueries implements JsonEntityPropertyManager {
    private final Db db;

    public PropertyQueries(Db db) {
        this.db = db;
    }

    @Override
    public EntityPropertyQuery<?> query() {
        return new Search(db, null, null, Integer.MAX_VALUE);
    }

    private record Found(Long getId, String getEntityName, Long getEntityId, String getKey, String getValue)
            implements EntityProperty {}

    private record Search(
            Db db, @Nullable String entity, @Nullable String property, int limit)
            implements EntityPropertyQuery.ExecutableQuery {

        @Override
        public ExecutableQuery key(String key) {
            return new Search(db, entity, key, limit);
        }

        @Override
        public ExecutableQuery entityName(String entityName) {
            return new Search(db, entityName, property, limit);
        }

        @Override
        public ExecutableQuery maxResults(int maxResults) {
            return new Search(db, entity, property, maxResults);
        }

        @Override
        public List<EntityProperty> find() {
            List<String> where = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            if (entity != null) {
                where.add("entity_name = ?");
                values.add(entity);
            }
            if (property != null) {
                where.add("property_key = ?");
                values.add(property);
            }
            return db
                    .list(
                            "SELECT id, entity_name, entity_id, property_key, json_value FROM entity_property WHERE "
                                    + String.join(" AND ", where) + " ORDER BY id",
                            row -> (EntityProperty) new Found(
                                    row.id("id"),
                                    row.must("entity_name"),
                                    row.id("entity_id"),
                                    row.must("property_key"),
                                    row.must("json_value")),
                            values.toArray())
                    .stream()
                    .limit(limit)
                    .toList();
        }
    }
}
