package org.aimsforjira.descriptor;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.java.ao.schema.Table;
import org.w3c.dom.Element;

/**
 * Active Objects tables fit every database that Jira supports: Oracle allows 30 characters for a name, of which the prefix
 * {@code AO_xxxxxx_} takes 10, and reserves words; the namespace is fixed, so that the prefix never depends on the plugin key.
 */
final class TableGuard implements Guard {

    private static final int TABLE_LIMIT = 20;
    private static final int COLUMN_LIMIT = 30;

    /** Oracle's reserved words, and words that another supported database refuses as a column. */
    private static final Set<String> RESERVED = Set.of(
            ("ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BLOB BY CHAR CHECK CLOB CLUSTER COLUMN COMMENT COMPRESS "
                            + "CONNECT CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC DISTINCT DROP ELSE END EXCLUSIVE EXISTS "
                            + "FILE FLOAT FOR FROM GRANT GROUP HAVING IDENTIFIED IMMEDIATE IN INCREMENT INDEX INITIAL INSERT "
                            + "INTEGER INTERSECT INTO IS KEY LEVEL LIKE LOCK LONG MAXEXTENTS MINUS MLSLABEL MODE MODIFY "
                            + "NOAUDIT NOCOMPRESS NOT NOWAIT NULL NUMBER OF OFFLINE ON ONLINE OPTION OR ORDER PCTFREE PRIOR "
                            + "PRIVILEGES PUBLIC RAW RENAME RESOURCE REVOKE ROW ROWID ROWNUM ROWS SELECT SESSION SET SHARE "
                            + "SIZE SMALLINT START SUCCESSFUL SYNONYM SYSDATE TABLE THEN TIMESTAMP TO TRIGGER UID UNION "
                            + "UNIQUE UPDATE USER VALIDATE VALUE VALUES VARCHAR VARCHAR2 VIEW WHENEVER WHERE WITH")
                    .split(" "));

    @Override
    public List<String> findings(PluginJar jar) {
        List<String> findings = new ArrayList<>();
        for (Element ao : jar.descriptorElements("ao")) {
            if (!ao.getAttribute("namespace").equals("org.aimsforjira")) {
                findings.add("The namespace of <ao> is '" + ao.getAttribute("namespace") + "', not org.aimsforjira");
            }
        }
        List<String> entities = jar.descriptorElements("entity").stream()
                .map(element -> element.getTextContent().trim())
                .toList();
        if (!entities.equals(entities.stream().sorted().distinct().toList())) {
            findings.add("The entities of <ao> are not in alphabetical order, or one stands twice");
        }
        entities.forEach(entity -> findings.addAll(check(entity)));
        return findings;
    }

    private static List<String> check(String entity) {
        List<String> findings = new ArrayList<>();
        try {
            Class<?> type = Class.forName(entity);
            Table table = type.getAnnotation(Table.class);
            if (table == null) {
                findings.add(entity + " has no @Table: its name would change with the class's");
            } else if (table.value().length() > TABLE_LIMIT || !table.value().matches("[A-Z][A-Z0-9_]*")) {
                findings.add(entity + ": the table name '" + table.value() + "' is longer than " + TABLE_LIMIT
                        + " characters or not in upper case");
            }
            for (Method method : type.getDeclaredMethods()) {
                column(method).ifPresent(column -> {
                    if (column.length() > COLUMN_LIMIT) {
                        findings.add(entity + ": the column " + column + " is longer than " + COLUMN_LIMIT);
                    }
                    if (RESERVED.contains(column)) {
                        findings.add(entity + ": the column " + column + " is a reserved word");
                    }
                });
            }
        } catch (ClassNotFoundException e) {
            findings.add("The entity " + entity + " does not exist");
        }
        return findings;
    }

    private static java.util.Optional<String> column(Method method) {
        String name = method.getName();
        String property = name.startsWith("get") ? name.substring(3) : name.startsWith("is") ? name.substring(2) : "";
        if (property.isEmpty() || method.getParameterCount() > 0) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(
                property.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT));
    }
}
