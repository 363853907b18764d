package org.aimsforjira.host.jira.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.jira.field.FieldStore;
import org.aimsforjira.host.jira.field.HostCustomField;

/**
 * Which fields a name in a query means. Names do not regard case. A field every Jira has goes before a custom field of that name; a
 * name that several custom fields have means all of them (Atlassian's knowledge base, "Two or more custom fields have the same name
 * in Jira", tells to write cf[id] then; that a search looks into all of them is unconfirmed).
 */
final class SearchFields {
    private static final Pattern BY_NUMBER = Pattern.compile("(?i)cf\\[(\\d{1,18})]");
    private static final Map<String, SearchField> SYSTEM = system();
    private static final List<String> BEST_NAMES = List.of(
            "assignee",
            "comment",
            "created",
            "creator",
            "description",
            "due",
            "environment",
            "filter",
            "issuetype",
            "key",
            "labels",
            "parent",
            "priority",
            "project",
            "reporter",
            "resolution",
            "resolved",
            "status",
            "statusCategory",
            "summary",
            "text",
            "updated",
            "watcher");

    private final FieldStore custom;

    SearchFields(FieldStore custom) {
        this.custom = custom;
    }

    private static Map<String, SearchField> system() {
        Map<String, SearchField> fields = new HashMap<>();
        name(fields, SearchField.system("project", FieldKind.PROJECT), "project");
        name(fields, SearchField.system("issuetype", FieldKind.ISSUE_TYPE), "issuetype", "type");
        name(fields, SearchField.system("status", FieldKind.STATUS), "status");
        name(fields, SearchField.system("statuscategory", FieldKind.STATUS_CATEGORY), "statuscategory");
        name(fields, SearchField.system("priority", FieldKind.PRIORITY), "priority");
        name(fields, SearchField.system("resolution", FieldKind.RESOLUTION), "resolution");
        name(fields, SearchField.system("issuekey", FieldKind.KEY), "issuekey", "key", "issue", "id");
        name(fields, SearchField.system("parent", FieldKind.PARENT), "parent");
        name(fields, SearchField.system("reporter", FieldKind.USER), "reporter");
        name(fields, SearchField.system("creator", FieldKind.USER), "creator");
        name(fields, SearchField.system("assignee", FieldKind.USER), "assignee");
        name(fields, SearchField.system("created", FieldKind.TIME), "created", "createddate");
        name(fields, SearchField.system("updated", FieldKind.TIME), "updated", "updateddate");
        name(fields, SearchField.system("resolutiondate", FieldKind.TIME), "resolutiondate", "resolved");
        name(fields, SearchField.system("duedate", FieldKind.DAY), "duedate", "due");
        name(fields, SearchField.system("labels", FieldKind.LABEL), "labels");
        name(fields, SearchField.system("summary", FieldKind.TEXT), "summary");
        name(fields, SearchField.system("description", FieldKind.TEXT), "description");
        name(fields, SearchField.system("environment", FieldKind.TEXT), "environment");
        name(fields, SearchField.system("comment", FieldKind.COMMENT), "comment");
        name(fields, SearchField.system("text", FieldKind.ALL_TEXT), "text");
        name(fields, SearchField.system("watcher", FieldKind.WATCHER), "watcher");
        name(
                fields,
                SearchField.system("filter", FieldKind.FILTER),
                "filter",
                "request",
                "savedfilter",
                "searchrequest");
        return fields;
    }

    private static void name(Map<String, SearchField> fields, SearchField field, String... names) {
        for (String name : names) {
            fields.put(name, field);
        }
    }

    /** The fields of a name that the searcher may know of; none if there is no such field. */
    List<SearchField> named(String name, Browsable browsable) {
        SearchField system = SYSTEM.get(name.toLowerCase(Locale.ENGLISH));
        if (system != null) {
            return List.of(system);
        }
        Matcher number = BY_NUMBER.matcher(name);
        if (number.matches()) {
            HostCustomField field = custom.field(Long.parseLong(number.group(1)));
            return field == null ? List.of() : visible(List.of(field), browsable);
        }
        return visible(
                custom.fields().stream()
                        .filter(field -> field.getName().equalsIgnoreCase(name))
                        .toList(),
                browsable);
    }

    /** Every field the searcher may know of, by the name it is best written with; fields every Jira has come first. */
    Map<String, SearchField> all(Browsable browsable) {
        Map<String, SearchField> all = new LinkedHashMap<>();
        BEST_NAMES.forEach(name -> all.put(name, SYSTEM.get(name.toLowerCase(Locale.ENGLISH))));
        List<SearchField> visible = visible(custom.fields(), browsable);
        for (SearchField field : visible) {
            HostCustomField itself = Objects.requireNonNull(field.custom());
            boolean alone = visible.stream()
                            .filter(other -> Objects.requireNonNull(other.custom())
                                    .getName()
                                    .equalsIgnoreCase(itself.getName()))
                            .count()
                    == 1;
            boolean free = alone && !SYSTEM.containsKey(itself.getName().toLowerCase(Locale.ENGLISH));
            all.put(free ? itself.getName() : "cf[" + itself.getIdAsLong() + "]", field);
        }
        return all;
    }

    /** The text fields that {@code text ~} looks into, of those the searcher may know of. */
    List<SearchField> texts(Browsable browsable) {
        List<SearchField> texts = new ArrayList<>();
        for (String name : List.of("summary", "description", "environment", "comment")) {
            texts.addAll(named(name, browsable));
        }
        texts.addAll(visible(
                custom.fields().stream()
                        .filter(field -> SearchField.of(field).kind() == FieldKind.TEXT)
                        .toList(),
                browsable));
        return texts;
    }

    /** A custom field is known to those who may browse a project that has it; without a searcher it cannot be searched. */
    private static List<SearchField> visible(List<HostCustomField> fields, Browsable browsable) {
        return fields.stream()
                .filter(field -> field.getCustomFieldSearcher() != null)
                .filter(field -> field.getConfigurationSchemes().stream()
                        .anyMatch(scheme -> scheme.isAllProjects()
                                ? browsable.anything()
                                : scheme.getAssociatedProjectIds().stream().anyMatch(browsable::project)))
                .map(SearchField::of)
                .toList();
    }
}
