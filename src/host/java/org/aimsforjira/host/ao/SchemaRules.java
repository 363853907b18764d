package org.aimsforjira.host.ao;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.java.ao.ActiveObjectsException;
import net.java.ao.RawEntity;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.EntityInfo;
import net.java.ao.schema.info.EntityInfoResolver;
import net.java.ao.schema.info.FieldInfo;

/**
 * What a schema must keep to run on every database Jira supports. The lengths and the words of the first list are those
 * of the validator in Atlassian's Active Objects plugin 2.0.1; the second list are Oracle's reserved words, which is
 * stricter than Jira (it quotes identifiers) and saves a later surprise.
 */
final class SchemaRules {
    private static final int NAME_LIMIT = 30;
    private static final int ENTITY_LIMIT = 200;
    private static final Set<String> REFUSED_BY_JIRA =
            Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");
    private static final Set<String> RESERVED_BY_ORACLE = Set.of(("ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY"
                    + " CHAR CHECK CLUSTER COLUMN COMMENT COMPRESS CONNECT CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC"
                    + " DISTINCT DROP ELSE EXCLUSIVE EXISTS FILE FLOAT FOR FROM GRANT GROUP HAVING IDENTIFIED IMMEDIATE IN"
                    + " INCREMENT INDEX INITIAL INSERT INTEGER INTERSECT INTO IS LEVEL LIKE LOCK LONG MAXEXTENTS MINUS"
                    + " MLSLABEL MODE MODIFY NOAUDIT NOCOMPRESS NOT NOWAIT NULL OF OFFLINE ON ONLINE OPTION OR ORDER"
                    + " PCTFREE PRIOR PUBLIC RAW RENAME RESOURCE REVOKE ROW ROWNUM ROWS SELECT SESSION SET SHARE SIZE"
                    + " SMALLINT START SUCCESSFUL SYNONYM SYSDATE TABLE THEN TO TRIGGER UID UNION UNIQUE UPDATE USER"
                    + " VALIDATE VALUES VARCHAR VIEW WHENEVER WHERE WITH")
            .split(" ", -1));

    private final NameConverters names;
    private final EntityInfoResolver entities;

    SchemaRules(NameConverters names, EntityInfoResolver entities) {
        this.names = names;
        this.entities = entities;
    }

    /** Refuses a schema with a name that some database would not take. */
    void check(List<Class<? extends RawEntity<?>>> types) {
        if (types.size() > ENTITY_LIMIT) {
            throw new ActiveObjectsException(
                    "A plugin may have " + ENTITY_LIMIT + " entities, this one has " + types.size());
        }
        types.forEach(this::check);
    }

    private void check(Class<? extends RawEntity<?>> type) {
        String table = names.getTableNameConverter().getName(type);
        if (table.length() > NAME_LIMIT) {
            throw new ActiveObjectsException(
                    "Table " + table + " of " + type.getName() + " is longer than " + NAME_LIMIT + " characters");
        }
        for (FieldInfo<?> field : fields(type)) {
            String column = field.getName();
            if (column.length() > NAME_LIMIT) {
                throw new ActiveObjectsException(
                        "Column " + column + " of " + type.getName() + " is longer than " + NAME_LIMIT + " characters");
            }
            String word = column.toUpperCase(Locale.ROOT);
            if (REFUSED_BY_JIRA.contains(word) || RESERVED_BY_ORACLE.contains(word)) {
                throw new ActiveObjectsException("Column " + column + " of " + type.getName()
                        + " is a reserved word of a database; choose another name");
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Set<FieldInfo<?>> fields(Class<? extends RawEntity<?>> type) {
        EntityInfo info = entities.resolve((Class) type);
        return info.getFields();
    }
}
