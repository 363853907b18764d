package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aimsforjira.host.db.Db;
import org.jspecify.annotations.Nullable;

/** Writes options. */
final class OptionStore {
    private static final int VALUE_LIMIT = 255;

    private final FieldStore store;
    private final Db db;

    OptionStore(FieldStore store) {
        this.store = store;
        this.db = store.db();
    }

    /** Adds an option; without a sequence at the end of its list. */
    Option create(FieldConfig config, @Nullable Long parent, @Nullable Long sequence, String value) {
        if (value.isBlank() || value.length() > VALUE_LIMIT) {
            throw new IllegalArgumentException("An option has 1 to " + VALUE_LIMIT + " characters.");
        }
        HostCustomField field = store.field(config.getFieldId());
        if (field == null) {
            throw new IllegalArgumentException(
                    "The configuration " + config.getId() + " is not one of a custom field.");
        }
        return db.inTransaction(() -> {
            long id = db.nextId("CustomFieldOption");
            db.update(
                    "INSERT INTO customfieldoption (id, customfield, customfieldconfig, parentoptionid, seq_no, customvalue,"
                            + " disabled) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    field.getIdAsLong(),
                    config.getId(),
                    parent,
                    sequence == null ? next(config.getId()) : sequence,
                    value,
                    false);
            store.outdate();
            return Objects.requireNonNull(store.option(id));
        });
    }

    /** Adds several options one after the other, counting from the sequence on. */
    List<Option> createAll(
            FieldConfig config, @Nullable Long parent, @Nullable Long sequence, Iterable<String> values) {
        return db.inTransaction(() -> {
            List<Option> created = new ArrayList<>();
            long place = sequence == null ? next(config.getId()) : sequence;
            for (String value : values) {
                created.add(create(config, parent, place++, value));
            }
            return created;
        });
    }

    private long next(long configId) {
        return db.count(
                "SELECT COALESCE(MAX(seq_no) + 1, 0) AS n FROM customfieldoption WHERE customfieldconfig = ?",
                configId);
    }

    /** Renumbers the options of a list in this order. */
    void reorder(List<? extends Option> options) {
        db.transact(() -> {
            long place = 0;
            for (Option option : options) {
                db.update("UPDATE customfieldoption SET seq_no = ? WHERE id = ?", place++, option.getOptionId());
            }
            store.outdate();
        });
    }

    /** Deletes an option, those below it, and takes them off the issues (unconfirmed: Jira's administration page does). */
    void delete(Option option) {
        db.transact(() -> {
            List<Option> all = new ArrayList<>(option.retrieveAllChildren(new ArrayList<>()));
            all.add(option);
            for (Option gone : all) {
                db.outdatedIssues()
                        .addAll(db.list(
                                "SELECT DISTINCT issue FROM customfieldvalue WHERE optionvalue = ?",
                                row -> row.id("issue"),
                                gone.getOptionId()));
                db.update("DELETE FROM customfieldvalue WHERE optionvalue = ?", gone.getOptionId());
                db.update("DELETE FROM customfieldoption WHERE id = ?", gone.getOptionId());
            }
            store.outdate();
        });
    }
}
