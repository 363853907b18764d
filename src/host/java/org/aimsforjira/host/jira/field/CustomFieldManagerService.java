package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aimsforjira.host.db.Db;
import org.jspecify.annotations.Nullable;

/** Jira's CustomFieldManager. A new field is on no screen. */
public final class CustomFieldManagerService implements CustomFieldManager {
    private static final int NAME_LIMIT = 255;

    private final FieldStore store;
    private final ContextStore contexts;
    private final Db db;

    /** Works on the fields. */
    public CustomFieldManagerService(FieldStore store) {
        this.store = store;
        this.contexts = new ContextStore(store);
        this.db = store.db();
    }

    @Override
    public CustomField createCustomField(
            String fieldName,
            @Nullable String description,
            CustomFieldType fieldType,
            @Nullable CustomFieldSearcher customFieldSearcher,
            @Nullable List<JiraContextNode> contextNodes,
            @Nullable List<IssueType> issueTypes) {
        if (fieldName == null || fieldName.isBlank() || fieldName.length() > NAME_LIMIT) {
            throw new IllegalArgumentException("A custom field has a name of 1 to " + NAME_LIMIT + " characters.");
        }
        return db.inTransaction(() -> {
            long id = db.nextId("CustomField");
            db.update(
                    "INSERT INTO customfield (id, customfieldtypekey, customfieldsearcherkey, cfname, description)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    id,
                    StockType.ofKey(fieldType.getKey()).key(),
                    customFieldSearcher instanceof HostSearcher searcher ? searcher.key() : null,
                    fieldName,
                    description);
            store.outdate();
            if (contextNodes != null && !contextNodes.isEmpty()) {
                contexts.create(
                        FieldStore.PREFIX + id,
                        "Default Configuration Scheme for " + fieldName,
                        "",
                        typeIds(issueTypes),
                        ContextStore.projectIds(contextNodes));
            }
            return store.data().fields().get(id);
        });
    }

    /** Ids of issue types; nothing given stands for all, which is one null. */
    static List<@Nullable String> typeIds(@Nullable List<IssueType> issueTypes) {
        List<@Nullable String> ids = new ArrayList<>();
        if (issueTypes == null || issueTypes.isEmpty()) {
            ids.add(null);
            return ids;
        }
        for (IssueType type : issueTypes) {
            ids.add(type == null ? null : type.getId());
        }
        return ids;
    }

    @Override
    public @Nullable CustomFieldType getCustomFieldType(String key) {
        return StockType.find(key).map(type -> new HostFieldType(type, store)).orElse(null);
    }

    @Override
    public @Nullable CustomFieldSearcher getCustomFieldSearcher(String key) {
        return StockType.searcherKeys().contains(key) ? new HostSearcher(key) : null;
    }

    @Override
    public List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType customFieldType) {
        return List.of(
                new HostSearcher(StockType.ofKey(customFieldType.getKey()).searcherKey()));
    }

    @Override
    public @Nullable CustomField getCustomFieldObject(@Nullable String id) {
        return store.field(id);
    }

    @Override
    public @Nullable CustomField getCustomFieldObject(@Nullable Long id) {
        return id == null ? null : store.field(id);
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String customFieldName) {
        return store.fields().stream()
                .filter(field -> field.getName().equals(customFieldName))
                .map(CustomField.class::cast)
                .toList();
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.copyOf(store.fields());
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return store.fields().stream()
                .filter(field -> field.getRelevantConfig(issue) != null)
                .map(CustomField.class::cast)
                .toList();
    }

    @Override
    public List<CustomField> getCustomFieldObjects(@Nullable Long projectId, @Nullable List<String> issueTypes) {
        return store.fields().stream()
                .filter(field ->
                        field.isInScope(store.projects().byId(projectId).orElse(null), issueTypes))
                .map(CustomField.class::cast)
                .toList();
    }

    @Override
    public List<CustomField> getGlobalCustomFieldObjects() {
        return store.fields().stream()
                .filter(HostCustomField::isGlobal)
                .map(CustomField.class::cast)
                .toList();
    }

    @Override
    public boolean exists(String id) {
        return store.field(id) != null;
    }

    @Override
    public boolean isCustomField(String id) {
        return id.startsWith(FieldStore.PREFIX);
    }

    @Override
    public void updateCustomField(
            Long id, String name, @Nullable String description, @Nullable CustomFieldSearcher searcher) {
        db.update(
                "UPDATE customfield SET cfname = ?, description = ?, customfieldsearcherkey = ? WHERE id = ?",
                name,
                description,
                searcher instanceof HostSearcher known ? known.key() : null,
                id);
        store.outdate();
    }

    /** Deletes the field with its contexts, options, values and places on screens. */
    @Override
    public void removeCustomField(CustomField customField) {
        db.transact(() -> {
            for (HostFieldConfigScheme scheme : store.data().schemesOf(customField.getId())) {
                contexts.delete(scheme);
            }
            db.update("DELETE FROM customfieldvalue WHERE customfield = ?", customField.getIdAsLong());
            db.update("DELETE FROM fieldscreenlayoutitem WHERE fieldidentifier = ?", customField.getId());
            db.update("DELETE FROM fieldlayoutitem WHERE fieldidentifier = ?", customField.getId());
            db.update("DELETE FROM customfield WHERE id = ?", customField.getIdAsLong());
            store.outdate();
        });
    }

    @Override
    public void refresh() {
        store.outdate();
    }
}
