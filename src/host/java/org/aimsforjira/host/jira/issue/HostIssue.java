package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.jspecify.annotations.Nullable;

/**
 * An issue: what was read, and what has been set since. Nothing is written until a manager or service writes it. Custom field values
 * are read when first asked for.
 */
public final class HostIssue extends IssueState {
    private final Map<Long, @Nullable Object> customValues = new HashMap<>();
    private final Map<String, ModifiedValue<?>> modified = new LinkedHashMap<>();
    private final @Nullable LoadedValues loaded;
    private @Nullable Set<Label> labels;

    /** An issue that is not in the database yet. */
    HostIssue(IssueWorld world) {
        super(world);
        this.loaded = null;
    }

    /** An issue as it is in the database. */
    HostIssue(IssueWorld world, IssueRow row, LoadedValues loaded) {
        super(world, row);
        this.loaded = loaded;
    }

    @Override
    public @Nullable Object getCustomFieldValue(CustomField customField) {
        HostCustomField field = world().fields().field(customField.getId());
        if (field == null) {
            return null;
        }
        long number = field.getIdAsLong();
        if (!customValues.containsKey(number)) {
            customValues.put(number, load(field));
        }
        return customValues.get(number);
    }

    private @Nullable Object load(HostCustomField field) {
        Long id = getId();
        return loaded == null || id == null
                ? null
                : world().values().fromRows(field.stock(), loaded.of(id).getOrDefault(field.getIdAsLong(), List.of()));
    }

    @Override
    public void setCustomFieldValue(CustomField customField, @Nullable Object value) {
        changed(customField.getId(), getCustomFieldValue(customField), value);
        customValues.put(customField.getIdAsLong(), value);
    }

    @Override
    public Set<Label> getLabels() {
        Set<Label> known = labels;
        if (known == null) {
            Long id = getId();
            known = loaded == null || id == null
                    ? Set.of()
                    : loaded.labelsOf(id).stream()
                            .map(label -> new Label(null, id, label))
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            labels = known;
        }
        return new LinkedHashSet<>(known);
    }

    @Override
    public void setLabels(@Nullable Set<Label> newLabels) {
        Set<Label> now = newLabels == null ? Set.of() : new LinkedHashSet<>(newLabels);
        changed("labels", getLabels(), now);
        labels = now;
    }

    /** The texts of the labels, in the order of the alphabet. */
    SortedSet<String> labelTexts() {
        return getLabels().stream().map(Label::getLabel).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The id of an issue that is in the database. */
    long storedId() {
        return Objects.requireNonNull(getId(), "the issue was not created yet");
    }

    /** The project, which every issue but an empty one has. */
    Project project() {
        return Objects.requireNonNull(getProjectObject(), "the issue has no project");
    }

    /** The id of the type, which every issue but an empty one has. */
    String type() {
        return Objects.requireNonNull(getIssueTypeId(), "the issue has no type");
    }

    /** Reads the values now, so that they are known when the rows are gone. */
    void preload() {
        Long id = getId();
        if (loaded != null && id != null) {
            loaded.of(id);
            loaded.labelsOf(id);
        }
    }

    /** Sets a value that is there already: what a copy starts with. */
    void startWith(HostCustomField field, @Nullable Object value) {
        customValues.put(field.getIdAsLong(), value);
    }

    @Override
    void changed(String fieldId, @Nullable Object before, @Nullable Object after) {
        ModifiedValue<?> first = modified.get(fieldId);
        modified.put(fieldId, new ModifiedValue<>(first == null ? before : first.getOldValue(), after));
    }

    @Override
    public Map<String, ModifiedValue> getModifiedFields() {
        return new LinkedHashMap<>(modified);
    }

    @Override
    public void resetModifiedFields() {
        modified.clear();
    }

    @Override
    public void store() {
        throw new UnsupportedOperationException("An issue is written by IssueService or IssueManager.");
    }

    @Override
    public @Nullable Issue getParentObject() {
        Long parent = getParentId();
        return parent == null
                ? null
                : world().store().byId(parent).map(row -> of(world(), row)).orElse(null);
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        Long id = getId();
        return id == null
                ? List.of()
                : world().store().childrenOf(id).stream()
                        .map(row -> (Issue) of(world(), row))
                        .toList();
    }

    static HostIssue of(IssueWorld world, IssueRow row) {
        return new HostIssue(world, row, new LoadedValues(world.store(), List.of(row.id())));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Issue issue && getId() != null && Objects.equals(getId(), issue.getId()));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(getId());
    }

    @Override
    public String toString() {
        return String.valueOf(getKey());
    }
}
