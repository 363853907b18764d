package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.aimsforjira.host.db.Cached;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.db.Row;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.project.Projects;
import org.jspecify.annotations.Nullable;

/** Reads and writes the tables of custom fields, contexts and options. */
public final class FieldStore {
    /** Ids of custom fields start with it. */
    public static final String PREFIX = "customfield_";

    private final Db db;
    private final Constants constants;
    private final Supplier<Projects> projects;
    private final Cached<FieldData> data;

    /** Works on the tables of the database. */
    public FieldStore(Db db, Constants constants, Supplier<Projects> projects) {
        this.db = db;
        this.constants = constants;
        this.projects = projects;
        this.data = new Cached<>(db, this::load);
    }

    FieldData data() {
        return data.get();
    }

    Constants constants() {
        return constants;
    }

    Projects projects() {
        return projects.get();
    }

    Db db() {
        return db;
    }

    private FieldData load() {
        FieldData loaded = FieldData.empty();
        db.each("SELECT * FROM customfield ORDER BY cfname, id", row -> {
            HostCustomField field = new HostCustomField(
                    this,
                    row.id("id"),
                    row.must("cfname"),
                    text(row, "description"),
                    StockType.ofKey(row.must("customfieldtypekey")),
                    row.text("customfieldsearcherkey"));
            loaded.fields().put(field.getIdAsLong(), field);
        });
        db.each(
                "SELECT * FROM fieldconfiguration ORDER BY id",
                row -> loaded.configs()
                        .put(
                                row.id("id"),
                                new HostFieldConfig(
                                        this,
                                        row.id("id"),
                                        row.must("configname"),
                                        text(row, "description"),
                                        row.must("fieldid"),
                                        row.text("default_value"))));
        loadSchemes(loaded);
        db.each("SELECT * FROM customfieldoption ORDER BY seq_no, id", row -> {
            OptionRow option = new OptionRow(
                    row.id("id"),
                    row.id("customfield"),
                    row.id("customfieldconfig"),
                    row.number("parentoptionid"),
                    row.id("seq_no"),
                    row.must("customvalue"),
                    row.flag("disabled"));
            loaded.options()
                    .computeIfAbsent(option.config(), key -> new ArrayList<>())
                    .add(option);
            loaded.optionById().put(option.id(), option);
        });
        db.each(
                "SELECT optionid, fieldconfig FROM optionconfiguration ORDER BY seq_no, id",
                row -> loaded.issueTypes()
                        .computeIfAbsent(row.id("fieldconfig"), key -> new ArrayList<>())
                        .add(row.must("optionid")));
        return loaded;
    }

    private void loadSchemes(FieldData loaded) {
        Map<Long, Map<@Nullable String, FieldConfig>> configs = new HashMap<>();
        db.each("SELECT * FROM fieldconfigschemeissuetype ORDER BY id", row -> {
            HostFieldConfig config = loaded.configs().get(row.id("fieldconfiguration"));
            if (config != null) {
                configs.computeIfAbsent(row.id("fieldconfigscheme"), key -> new LinkedHashMap<>())
                        .put(row.text("issuetype"), config);
            }
        });
        Map<Long, List<@Nullable Long>> contexts = new HashMap<>();
        db.each(
                "SELECT fieldconfigscheme, project FROM configurationcontext ORDER BY id",
                row -> contexts.computeIfAbsent(row.id("fieldconfigscheme"), key -> new ArrayList<>())
                        .add(row.number("project")));
        db.each("SELECT * FROM fieldconfigscheme ORDER BY id", row -> {
            long id = row.id("id");
            HostFieldConfigScheme scheme = new HostFieldConfigScheme(
                    this,
                    id,
                    row.must("configname"),
                    text(row, "description"),
                    row.must("fieldid"),
                    configs.getOrDefault(id, Map.of()),
                    contexts.getOrDefault(id, List.of()));
            loaded.schemes().put(id, scheme);
            for (Long project : contexts.getOrDefault(id, List.of())) {
                loaded.byNode().put(new FieldData.Node(scheme.fieldId(), project), scheme);
            }
        });
    }

    private static String text(Row row, String column) {
        return Objects.requireNonNullElse(row.text(column), "");
    }

    /** The tables were changed. */
    void outdate() {
        data.outdate();
    }

    /** Custom fields by name. */
    public List<HostCustomField> fields() {
        return List.copyOf(data().fields().values());
    }

    /** A custom field by its long id, such as {@code customfield_10100}; null for others. */
    public @Nullable HostCustomField field(@Nullable String id) {
        if (id == null || !id.startsWith(PREFIX)) {
            return null;
        }
        try {
            return data().fields().get(Long.parseLong(id.substring(PREFIX.length())));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A custom field by its number. */
    public @Nullable HostCustomField field(long number) {
        return data().fields().get(number);
    }

    /** An option by id, with its text of now. */
    public @Nullable Option option(@Nullable Long id) {
        OptionRow row = id == null ? null : data().optionById().get(id);
        return row == null ? null : new HostOption(this, row);
    }

    @Nullable
    ConfigurableField<Object> configurable(String fieldId) {
        HostCustomField custom = field(fieldId);
        return custom == null
                ? SystemField.of(fieldId).map(SystemField::published).orElse(null)
                : custom;
    }

    void updateOption(long id, long sequence, String value, boolean disabled) {
        db.update(
                "UPDATE customfieldoption SET seq_no = ?, customvalue = ?, disabled = ? WHERE id = ?",
                sequence,
                value,
                disabled,
                id);
        outdate();
    }

    void setDefault(long configId, @Nullable String value) {
        db.update("UPDATE fieldconfiguration SET default_value = ? WHERE id = ?", value, configId);
        outdate();
    }
}
