package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.host.db.Db;

/** Which issue types a project has: contexts of the field "issuetype", whose option set is the list of types. */
public final class IssueTypeSchemes {
    private static final String FIELD = SystemField.ISSUE_TYPE.id();

    private final FieldStore store;
    private final ContextStore contexts;
    private final Db db;

    /** Works on the contexts. */
    public IssueTypeSchemes(FieldStore store) {
        this.store = store;
        this.contexts = new ContextStore(store);
        this.db = store.db();
    }

    /** Creates a scheme without projects. */
    public HostFieldConfigScheme create(String name, String description, Collection<String> issueTypeIds) {
        return db.inTransaction(() -> {
            List<@org.jspecify.annotations.Nullable String> all = new ArrayList<>();
            all.add(null);
            HostFieldConfigScheme scheme = contexts.create(FIELD, name, description, all, List.of());
            contexts.setOptionSet(config(scheme).getId(), issueTypeIds);
            return scheme;
        });
    }

    /** Makes a scheme the one of all projects that have none of their own. */
    public void makeDefault(HostFieldConfigScheme scheme) {
        contexts.associate(scheme.getId(), FIELD, null);
    }

    /** The scheme of all projects that have none of their own: the first that was created. */
    public HostFieldConfigScheme defaultScheme() {
        return all().stream()
                .filter(HostFieldConfigScheme::isAllProjects)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no default issue type scheme"));
    }

    /** All schemes in the order they were created. */
    public List<HostFieldConfigScheme> all() {
        return store.data().schemesOf(FIELD);
    }

    /** The scheme of a project. */
    public HostFieldConfigScheme of(Project project) {
        return Objects.requireNonNull(store.data().schemeFor(FIELD, project.getId()));
    }

    /** Gives a project a scheme of its own. */
    public void associate(long schemeId, long projectId) {
        contexts.associate(schemeId, FIELD, projectId);
    }

    /** Replaces the projects of a scheme; the others fall back to the default scheme. */
    void setProjects(long schemeId, Collection<Project> projects) {
        List<@org.jspecify.annotations.Nullable Long> ids = new ArrayList<>();
        projects.forEach(project -> ids.add(project.getId()));
        contexts.setProjects(schemeId, FIELD, ids);
    }

    void rename(long schemeId, String name, String description) {
        contexts.rename(schemeId, name, description);
    }

    void delete(HostFieldConfigScheme scheme) {
        contexts.delete(scheme);
    }

    /** The types of a scheme in its order. */
    public List<IssueType> types(HostFieldConfigScheme scheme) {
        return types(config(scheme));
    }

    List<IssueType> types(FieldConfig config) {
        return store.data().issueTypesOf(config.getId()).stream()
                .flatMap(id -> store.constants().issueType(id).stream())
                .map(IssueType.class::cast)
                .toList();
    }

    /** The types a project has. */
    public List<IssueType> types(Project project) {
        return types(of(project));
    }

    /** Replaces the types of a scheme. */
    void setTypes(FieldConfig config, Collection<String> issueTypeIds) {
        contexts.setOptionSet(config.getId(), new LinkedHashSet<>(issueTypeIds));
    }

    /** Adds a type at the end of a scheme; being there already is no error. */
    public void addType(HostFieldConfigScheme scheme, String issueTypeId) {
        db.transact(() -> {
            Set<String> ids =
                    new LinkedHashSet<>(store.data().issueTypesOf(config(scheme).getId()));
            if (ids.add(issueTypeId)) {
                contexts.setOptionSet(config(scheme).getId(), ids);
            }
        });
    }

    /** Takes a type out of every scheme. */
    void removeTypeEverywhere(String issueTypeId) {
        db.update("DELETE FROM optionconfiguration WHERE optionid = ?", issueTypeId);
        store.outdate();
    }

    Optional<HostFieldConfigScheme> byId(Long id) {
        return all().stream().filter(scheme -> scheme.getId().equals(id)).findFirst();
    }

    void setDefaultType(FieldConfig config, String issueTypeId) {
        store.setDefault(config.getId(), issueTypeId);
    }

    Optional<IssueType> defaultType(Project project) {
        HostFieldConfig config = store.data().config(config(of(project)).getId());
        return config == null
                ? Optional.empty()
                : store.constants().issueType(config.defaultValue()).map(IssueType.class::cast);
    }

    static FieldConfig config(HostFieldConfigScheme scheme) {
        return Objects.requireNonNull(scheme.getOneAndOnlyConfig());
    }
}
