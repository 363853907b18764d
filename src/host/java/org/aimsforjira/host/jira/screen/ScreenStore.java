package org.aimsforjira.host.jira.screen;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.host.db.Cached;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.field.FieldStore;
import org.aimsforjira.host.jira.project.Projects;
import org.jspecify.annotations.Nullable;

/** Reads and writes the tables of screens and of their schemes. */
public final class ScreenStore {
    private final Db db;
    private final Projects projects;
    private final Constants constants;
    private final FieldStore fields;
    private final Cached<ScreenData> data;

    /** Works on the tables of the database. */
    public ScreenStore(Db db, Projects projects, Constants constants, FieldStore fields) {
        this.db = db;
        this.projects = projects;
        this.constants = constants;
        this.fields = fields;
        this.data = new Cached<>(db, () -> ScreenData.load(db));
    }

    ScreenData data() {
        return data.get();
    }

    Projects projects() {
        return projects;
    }

    Constants constants() {
        return constants;
    }

    FieldStore fields() {
        return fields;
    }

    Db db() {
        return db;
    }

    void outdate() {
        data.outdate();
    }

    Optional<HostFieldScreen> screen(@Nullable Long id) {
        return Optional.ofNullable(id == null ? null : data().screens().get(id))
                .map(row -> new HostFieldScreen(this, row.id(), row.name(), row.description()));
    }

    List<HostFieldScreen> screens() {
        return data().screens().values().stream()
                .map(row -> new HostFieldScreen(this, row.id(), row.name(), row.description()))
                .toList();
    }

    Optional<HostFieldScreenScheme> scheme(@Nullable Long id) {
        return Optional.ofNullable(id == null ? null : data().schemes().get(id))
                .map(row -> new HostFieldScreenScheme(this, row.id(), row.name(), row.description()));
    }

    List<HostFieldScreenScheme> schemes() {
        return data().schemes().values().stream()
                .map(row -> new HostFieldScreenScheme(this, row.id(), row.name(), row.description()))
                .toList();
    }

    Optional<HostIssueTypeScreenScheme> typeScheme(@Nullable Long id) {
        return Optional.ofNullable(id == null ? null : data().typeSchemes().get(id))
                .map(row -> new HostIssueTypeScreenScheme(this, row.id(), row.name(), row.description()));
    }

    List<HostIssueTypeScreenScheme> typeSchemes() {
        return data().typeSchemes().values().stream()
                .map(row -> new HostIssueTypeScreenScheme(this, row.id(), row.name(), row.description()))
                .toList();
    }

    /** Inserts a row with name and description; answers its id. */
    long insertNamed(
            String table, String sequence, @Nullable Long wantedId, String name, @Nullable String description) {
        long id = wantedId == null ? db.nextId(sequence) : wantedId;
        db.update("INSERT INTO " + table + " (id, pname, description) VALUES (?, ?, ?)", id, name, description);
        outdate();
        return id;
    }

    void updateNamed(String table, long id, String name, @Nullable String description) {
        db.update("UPDATE " + table + " SET pname = ?, description = ? WHERE id = ?", name, description, id);
        outdate();
    }

    void delete(String table, String column, @Nullable Object value) {
        db.update("DELETE FROM " + table + " WHERE " + column + " = ?", value);
        outdate();
    }

    long insertTab(long screen, String name, long place) {
        long id = db.nextId("FieldScreenTab");
        db.update(
                "INSERT INTO fieldscreentab (id, pname, seq_no, fieldscreen) VALUES (?, ?, ?, ?)",
                id,
                name,
                place,
                screen);
        outdate();
        return id;
    }

    void updateTab(long id, String name, long place) {
        db.update("UPDATE fieldscreentab SET pname = ?, seq_no = ? WHERE id = ?", name, place, id);
        outdate();
    }

    void deleteTab(long id) {
        db.transact(() -> {
            delete("fieldscreenlayoutitem", "fieldscreentab", id);
            delete("fieldscreentab", "id", id);
        });
    }

    /** Puts a field on a tab; those at its place and behind move on. */
    long insertItem(long tab, String fieldId, long place) {
        return db.inTransaction(() -> {
            db.update(
                    "UPDATE fieldscreenlayoutitem SET seq_no = seq_no + 1 WHERE fieldscreentab = ? AND seq_no >= ?",
                    tab,
                    place);
            long id = db.nextId("FieldScreenLayoutItem");
            db.update(
                    "INSERT INTO fieldscreenlayoutitem (id, fieldidentifier, seq_no, fieldscreentab) VALUES (?, ?, ?, ?)",
                    id,
                    fieldId,
                    place,
                    tab);
            outdate();
            return id;
        });
    }

    long insertSchemeItem(long scheme, @Nullable Long operation, long screen) {
        long id = db.nextId("FieldScreenSchemeItem");
        db.update(
                "INSERT INTO fieldscreenschemeitem (id, operation, fieldscreen, fieldscreenscheme) VALUES (?, ?, ?, ?)",
                id,
                operation,
                screen,
                scheme);
        outdate();
        return id;
    }

    long insertEntity(long scheme, @Nullable String issueType, long screenScheme) {
        long id = db.nextId("IssueTypeScreenSchemeEntity");
        db.update(
                "INSERT INTO issuetypescreenschemeentity (id, issuetype, scheme, fieldscreenscheme) VALUES (?, ?, ?, ?)",
                id,
                issueType,
                scheme,
                screenScheme);
        outdate();
        return id;
    }
}
