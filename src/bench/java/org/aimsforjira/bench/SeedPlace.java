package org.aimsforjira.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.JiraModel;

/** The ids of what seeded issues are made of, read once from a host in which an AIMS is set up. */
final class SeedPlace {
    private final Db db;
    private final Map<String, Long> fields = new HashMap<>();
    private final Map<String, List<Long>> options = new HashMap<>();
    private final Map<String, Long> linkTypes = new HashMap<>();
    private final Map<Long, List<String>> statuses = new HashMap<>();
    private final Map<Long, ControlId> controls = new HashMap<>();

    SeedPlace(JiraModel jira) {
        db = jira.db();
        db.each("SELECT id, cfname FROM customfield", row -> fields.put(row.must("cfname"), row.id("id")));
        db.each("SELECT id, linkname FROM issuelinktype", row -> linkTypes.put(row.must("linkname"), row.id("id")));
        db.each(
                "SELECT id, statuscategory FROM issuestatus ORDER BY seq_no",
                row -> statuses.computeIfAbsent(row.id("statuscategory"), key -> new ArrayList<>())
                        .add(row.must("id")));
    }

    long project(String key) {
        return db.first("SELECT id FROM project WHERE pkey = ?", row -> row.id("id"), key)
                .orElseThrow(() -> new IllegalStateException("There is no project " + key));
    }

    /** All projects but one, in the order of their keys. */
    List<Long> projectsBeside(long register) {
        return db.list("SELECT id FROM project WHERE id <> ? ORDER BY pkey", row -> row.id("id"), register);
    }

    String issueType(String name) {
        return db.first("SELECT id FROM issuetype WHERE pname = ?", row -> row.must("id"), name)
                .orElseThrow(
                        () -> new IllegalStateException("There is no issue type " + name + ": set an AIMS up first"));
    }

    String resolution() {
        return db.first("SELECT id FROM resolution ORDER BY seq_no", row -> row.must("id"))
                .orElseThrow();
    }

    String priority() {
        return db.first("SELECT id FROM priority WHERE is_default = TRUE", row -> row.must("id"))
                .orElseThrow();
    }

    /** The first status of a category: 2 to do, 4 in progress, 3 done. */
    String status(long category) {
        return statuses.getOrDefault(category, List.of()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No status has the category " + category));
    }

    long field(String name) {
        Long id = fields.get(name);
        if (id == null) {
            throw new IllegalStateException("There is no field " + name + ": set an AIMS up first");
        }
        return id;
    }

    long linkType(String name) {
        Long id = linkTypes.get(name);
        if (id == null) {
            throw new IllegalStateException("There is no link type " + name + ": set an AIMS up first");
        }
        return id;
    }

    /** The control that an option of a field of controls stands for. */
    ControlId control(long option) {
        return controls.computeIfAbsent(
                option,
                id -> db.first(
                                "SELECT customvalue FROM customfieldoption WHERE id = ?",
                                row -> row.must("customvalue").split(" ")[0],
                                id)
                        .map(ControlId::new)
                        .orElseThrow());
    }

    /** The options of a field in their order. */
    List<Long> options(String field) {
        return options.computeIfAbsent(
                field,
                name -> db.list(
                        "SELECT id FROM customfieldoption WHERE customfield = ? ORDER BY customfieldconfig, seq_no",
                        row -> row.id("id"),
                        field(name)));
    }
}
