package org.aimsforjira.host.ui.navigator;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.filter.IssueColumns;
import org.aimsforjira.host.jira.search.QueryHelp;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Which columns a list of issues can have for a reader, and which they chose. A field that is hidden from them is no column. */
final class Columns {
    private static final Map<String, String> SYSTEM = system();

    private final Map<String, Column> all = new LinkedHashMap<>();
    private final List<String> chosen;

    Columns(Visit visit, ApplicationUser reader) {
        SYSTEM.forEach((id, text) -> all.put(id, new Column(id, visit.text(text), sortName(id))));
        for (QueryHelp.Field field : visit.ui().jira().queryHelp().fields(reader)) {
            if (field.customId() != null) {
                String name = field.name().substring(0, field.name().lastIndexOf(" - "));
                all.put(field.id(), new Column(field.id(), name, field.customId()));
            }
        }
        List<String> known = new ArrayList<>(visit.ui().jira().issueColumns().of(reader));
        known.removeIf(id -> !all.containsKey(id));
        chosen = known.isEmpty() ? IssueColumns.DEFAULT : known;
    }

    /**
     * A column.
     *
     * @param id id of the field
     * @param label its name in the reader's language
     * @param sortName what ORDER BY calls it, or null
     */
    record Column(String id, String label, @Nullable String sortName) {}

    private static Map<String, String> system() {
        Map<String, String> system = new LinkedHashMap<>();
        system.put("issuetype", "host.field.issuetype");
        system.put("issuekey", "host.field.key");
        system.put("summary", "host.field.summary");
        system.put("assignee", "host.field.assignee");
        system.put("reporter", "host.field.reporter");
        system.put("priority", "host.field.priority");
        system.put("status", "host.field.status");
        system.put("resolution", "host.field.resolution");
        system.put("created", "host.field.created");
        system.put("updated", "host.field.updated");
        system.put("duedate", "host.field.duedate");
        system.put("resolutiondate", "host.field.resolved");
        system.put("project", "host.field.project");
        system.put("creator", "host.field.creator");
        system.put("description", "host.field.description");
        system.put("environment", "host.field.environment");
        return system;
    }

    private static String sortName(String id) {
        return switch (id) {
            case "issuekey" -> "key";
            case "duedate" -> "due";
            case "resolutiondate" -> "resolved";
            default -> id;
        };
    }

    /** The chosen ones in their order. */
    List<Column> chosen() {
        List<Column> columns = new ArrayList<>();
        chosen.forEach(id -> columns.add(all.getOrDefault(id, new Column(id, id, null))));
        return columns;
    }

    /** All there are. */
    List<Column> all() {
        return List.copyOf(all.values());
    }

    /** Keeps the order of what was chosen before; what is new comes behind. */
    List<String> choosing(List<String> wanted) {
        List<String> kept = new ArrayList<>(chosen);
        kept.retainAll(wanted);
        all.keySet().stream()
                .filter(wanted::contains)
                .filter(id -> !kept.contains(id))
                .forEach(kept::add);
        return kept;
    }
}
