package org.aimsforjira.host.jira.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;

/**
 * From keys and ids to issues, all those of a clause at once. A key of before a move counts, too. An issue the searcher may not see is
 * not there for them.
 */
final class IssueValues {
    private static final Pattern KEY = Pattern.compile("(\\p{Alnum}[\\p{Alnum}_]*)-(\\d{1,18})");
    private static final int TOGETHER = Db.LIST_LIMIT / 2;

    private final Db db;
    private final Projects projects;

    IssueValues(Db db, Projects projects) {
        this.db = db;
        this.projects = projects;
    }

    /**
     * Where an issue is.
     *
     * @param id its id
     * @param projectId its project
     * @param number its number in the project
     */
    record Place(long id, long projectId, long number) {}

    /** The issues of the literals; those that are not found are missing in the answer. */
    Map<Literal, Place> places(List<Literal> literals, Browsable browsable) {
        Map<Literal, Place> found = new HashMap<>();
        Map<Literal, Long> ids = new HashMap<>();
        Map<Literal, String> keys = new HashMap<>();
        for (Literal literal : literals) {
            String text = literal.written().strip().toUpperCase(Locale.ENGLISH);
            if (text.matches("\\d{1,18}")) {
                ids.put(literal, Long.valueOf(text));
            } else {
                keys.put(literal, text);
            }
        }
        byKeys(keys, browsable)
                .forEach((key, place) -> keys.forEach((literal, text) -> {
                    if (text.equals(key)) {
                        found.put(literal, place);
                    }
                }));
        formerIds(keys, found, ids);
        Map<Long, Place> byId = byIds(new LinkedHashSet<>(ids.values()), browsable);
        ids.forEach((literal, id) -> {
            Place place = byId.get(id);
            if (place != null) {
                found.put(literal, place);
            }
        });
        return found;
    }

    private Map<String, Place> byKeys(Map<Literal, String> keys, Browsable browsable) {
        List<Place> wanted = new ArrayList<>();
        Map<String, Place> byKey = new HashMap<>();
        for (String key : keys.values()) {
            Matcher parts = KEY.matcher(key);
            if (parts.matches()) {
                projects.byAnyKey(parts.group(1)).map(HostProject::getId).ifPresent(project -> {
                    Place place = new Place(0, project, Long.parseLong(parts.group(2)));
                    wanted.add(place);
                    byKey.put(key, place);
                });
            }
        }
        Map<Place, Place> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += TOGETHER) {
            SqlText sql = new SqlText("SELECT i.id, i.project, i.issuenum FROM jiraissue i WHERE (");
            List<Place> part = wanted.subList(from, Math.min(from + TOGETHER, wanted.size()));
            for (int i = 0; i < part.size(); i++) {
                sql.add(i == 0 ? "" : " OR ")
                        .add(
                                "(i.project = ? AND i.issuenum = ?)",
                                part.get(i).projectId(),
                                part.get(i).number());
            }
            for (Place place : load(sql.add(")"), browsable)) {
                found.put(new Place(0, place.projectId(), place.number()), place);
            }
        }
        Map<String, Place> places = new HashMap<>();
        byKey.forEach((key, place) -> {
            if (found.containsKey(place)) {
                places.put(key, found.get(place));
            }
        });
        return places;
    }

    private void formerIds(Map<Literal, String> keys, Map<Literal, Place> found, Map<Literal, Long> ids) {
        Map<String, Literal> missing = new HashMap<>();
        keys.forEach((literal, key) -> {
            if (!found.containsKey(literal)) {
                missing.put(key, literal);
            }
        });
        db.listIn(
                        "SELECT old_issue_key, issue_id FROM moved_issue_key WHERE old_issue_key IN (%s)",
                        missing.keySet(), row -> Map.entry(row.must("old_issue_key"), row.id("issue_id")))
                .forEach(moved -> ids.put(missing.get(moved.getKey()), moved.getValue()));
    }

    private Map<Long, Place> byIds(LinkedHashSet<Long> ids, Browsable browsable) {
        Map<Long, Place> found = new HashMap<>();
        List<Long> wanted = new ArrayList<>(ids);
        for (int from = 0; from < wanted.size(); from += TOGETHER) {
            SqlText sql = new SqlText("SELECT i.id, i.project, i.issuenum FROM jiraissue i WHERE i.id IN (")
                    .values(wanted.subList(from, Math.min(from + TOGETHER, wanted.size())))
                    .add(")");
            load(sql, browsable).forEach(place -> found.put(place.id(), place));
        }
        return found;
    }

    private List<Place> load(SqlText sql, Browsable browsable) {
        SqlBrowsable.add(sql.add(" AND "), browsable);
        return db.list(sql.text(), row -> new Place(row.id("id"), row.id("project"), row.id("issuenum")), sql.binds());
    }
}
