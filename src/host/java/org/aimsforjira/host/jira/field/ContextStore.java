package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.context.JiraContextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aimsforjira.host.db.Db;
import org.jspecify.annotations.Nullable;

/**
 * Writes contexts of fields and issue type schemes. A project has one context for each field: associating it with another one takes
 * it out of the first (unconfirmed for contexts of custom fields; so for issue type schemes).
 */
final class ContextStore {
    private final FieldStore store;
    private final Db db;

    ContextStore(FieldStore store) {
        this.store = store;
        this.db = store.db();
    }

    /** Creates a context with a configuration of its own and answers it. */
    HostFieldConfigScheme create(
            String fieldId,
            String name,
            @Nullable String description,
            Collection<@Nullable String> issueTypeIds,
            Collection<@Nullable Long> projectIds) {
        return db.inTransaction(() -> {
            long configId = db.nextId("FieldConfiguration");
            db.update(
                    "INSERT INTO fieldconfiguration (id, configname, description, fieldid) VALUES (?, ?, ?, ?)",
                    configId,
                    "Default Configuration for " + name,
                    "Configuration made by the host",
                    fieldId);
            long schemeId = db.nextId("FieldConfigScheme");
            db.update(
                    "INSERT INTO fieldconfigscheme (id, configname, description, fieldid) VALUES (?, ?, ?, ?)",
                    schemeId,
                    name,
                    description,
                    fieldId);
            setIssueTypes(schemeId, configId, issueTypeIds);
            setProjects(schemeId, fieldId, projectIds);
            return store.data().schemes().get(schemeId);
        });
    }

    void rename(long schemeId, String name, @Nullable String description) {
        db.update(
                "UPDATE fieldconfigscheme SET configname = ?, description = ? WHERE id = ?",
                name,
                description,
                schemeId);
        store.outdate();
    }

    /** The issue types given replace those of before; one null stands for all. */
    void setIssueTypes(long schemeId, long configId, Collection<@Nullable String> issueTypeIds) {
        db.transact(() -> {
            db.update("DELETE FROM fieldconfigschemeissuetype WHERE fieldconfigscheme = ?", schemeId);
            for (String type : issueTypeIds) {
                db.update(
                        "INSERT INTO fieldconfigschemeissuetype (id, issuetype, fieldconfigscheme, fieldconfiguration)"
                                + " VALUES (?, ?, ?, ?)",
                        db.nextId("FieldConfigSchemeIssueType"),
                        type,
                        schemeId,
                        configId);
            }
            store.outdate();
        });
    }

    /** The projects given replace those of before; one null stands for everywhere. */
    void setProjects(long schemeId, String fieldId, Collection<@Nullable Long> projectIds) {
        db.transact(() -> {
            db.update("DELETE FROM configurationcontext WHERE fieldconfigscheme = ?", schemeId);
            projectIds.forEach(project -> associate(schemeId, fieldId, project));
            store.outdate();
        });
    }

    /** Adds a project to a context and takes it out of the other contexts of the field. */
    void associate(long schemeId, String fieldId, @Nullable Long projectId) {
        db.transact(() -> {
            dissociate(fieldId, projectId);
            db.update(
                    "INSERT INTO configurationcontext (id, project, customfield, fieldconfigscheme) VALUES (?, ?, ?, ?)",
                    db.nextId("ConfigurationContext"),
                    projectId,
                    fieldId,
                    schemeId);
            store.outdate();
        });
    }

    void dissociate(String fieldId, @Nullable Long projectId) {
        if (projectId == null) {
            db.update("DELETE FROM configurationcontext WHERE customfield = ? AND project IS NULL", fieldId);
        } else {
            db.update("DELETE FROM configurationcontext WHERE customfield = ? AND project = ?", fieldId, projectId);
        }
        store.outdate();
    }

    /** Deletes a context with its configuration and options. */
    void delete(HostFieldConfigScheme scheme) {
        db.transact(() -> {
            for (var config : List.copyOf(scheme.getConfigs().values())) {
                db.update("DELETE FROM customfieldoption WHERE customfieldconfig = ?", config.getId());
                db.update("DELETE FROM optionconfiguration WHERE fieldconfig = ?", config.getId());
                db.update("DELETE FROM fieldconfiguration WHERE id = ?", config.getId());
            }
            db.update("DELETE FROM fieldconfigschemeissuetype WHERE fieldconfigscheme = ?", scheme.getId());
            db.update("DELETE FROM configurationcontext WHERE fieldconfigscheme = ?", scheme.getId());
            db.update("DELETE FROM fieldconfigscheme WHERE id = ?", scheme.getId());
            store.outdate();
        });
    }

    /** The issue types of an issue type scheme, in this order. */
    void setOptionSet(long configId, Collection<String> issueTypeIds) {
        db.transact(() -> {
            db.update("DELETE FROM optionconfiguration WHERE fieldconfig = ?", configId);
            long place = 0;
            for (String type : issueTypeIds) {
                db.update(
                        "INSERT INTO optionconfiguration (id, fieldid, optionid, fieldconfig, seq_no) VALUES (?, ?, ?, ?, ?)",
                        db.nextId("OptionConfiguration"),
                        SystemField.ISSUE_TYPE.id(),
                        type,
                        configId,
                        place++);
            }
            store.outdate();
        });
    }

    /** Null for the global node. */
    static List<@Nullable Long> projectIds(Collection<JiraContextNode> nodes) {
        List<@Nullable Long> ids = new ArrayList<>();
        for (JiraContextNode node : nodes) {
            ids.add(node.getProjectId());
        }
        return ids;
    }
}
