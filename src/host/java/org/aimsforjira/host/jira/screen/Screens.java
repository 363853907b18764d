package org.aimsforjira.host.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.host.jira.field.FieldStore;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.aimsforjira.host.jira.field.SystemField;
import org.aimsforjira.host.jira.project.HostProject;

/**
 * Which fields an operation shows for an issue type of a project, and which of them must be filled. Summary and issue type are
 * required whatever the field configuration says (Jira's documentation, "Changing field behavior": the summary is always required).
 */
public final class Screens {
    /** The field configuration projects have unless they get another one. */
    public static final long DEFAULT_LAYOUT = 1;

    private final ScreenStore store;

    /** Reads the screens. */
    public Screens(ScreenStore store) {
        this.store = store;
    }

    /**
     * A tab with the fields that hold in the context of the issue.
     *
     * @param name of the tab
     * @param fieldIds in their order
     */
    public record ShownTab(String name, List<String> fieldIds) {}

    /** The tabs of the screen; custom fields whose context leaves the issue out and hidden fields are absent. */
    public List<ShownTab> tabs(Project project, String issueTypeId, IssueOperation operation) {
        FieldScreenScheme scheme = store.projects()
                .byId(project.getId())
                .flatMap(known -> store.typeScheme(known.row().issueTypeScreenScheme()))
                .map(found -> found.effective(issueTypeId))
                .orElse(null);
        FieldScreen screen = scheme == null ? null : scheme.getFieldScreen(operation);
        return screen == null ? List.of() : tabs(project, issueTypeId, screen.getId());
    }

    /** The tabs of one screen, such as that of a transition; custom fields out of their context and hidden fields are absent. */
    public List<ShownTab> tabs(Project project, String issueTypeId, long screen) {
        ScreenData data = store.data();
        return data.tabsOf(screen).stream()
                .map(tab -> new ShownTab(
                        tab.name(),
                        data.itemsOf(tab.id()).stream()
                                .map(ScreenData.Item::fieldId)
                                .filter(field -> inContext(field, project, issueTypeId))
                                .filter(field -> !isHidden(project, field))
                                .toList()))
                .toList();
    }

    private boolean inContext(String fieldId, Project project, String issueTypeId) {
        if (!fieldId.startsWith(FieldStore.PREFIX)) {
            return SystemField.of(fieldId).isPresent();
        }
        HostCustomField field = store.fields().field(fieldId);
        return field != null && field.isInScope(project, List.of(issueTypeId));
    }

    /** The fields of all tabs of the screen. */
    public Set<String> fields(Project project, String issueTypeId, IssueOperation operation) {
        return fields(tabs(project, issueTypeId, operation));
    }

    /** The fields of all tabs of one screen. */
    public Set<String> fields(Project project, String issueTypeId, long screen) {
        return fields(tabs(project, issueTypeId, screen));
    }

    private static Set<String> fields(List<ShownTab> tabs) {
        return tabs.stream()
                .flatMap(tab -> tab.fieldIds().stream())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** Whether the field must be filled in the project. */
    public boolean isRequired(Project project, String fieldId) {
        return fieldId.equals(SystemField.SUMMARY.id())
                || fieldId.equals(SystemField.ISSUE_TYPE.id())
                || layout(project).stream().anyMatch(item -> item.fieldId().equals(fieldId) && item.required());
    }

    /** The fields that must be filled in the project by its field configuration. */
    public Set<String> required(Project project) {
        Set<String> required = new java.util.LinkedHashSet<>();
        required.add(SystemField.SUMMARY.id());
        layout(project).stream().filter(ScreenData.LayoutItem::required).forEach(item -> required.add(item.fieldId()));
        return required;
    }

    private boolean isHidden(Project project, String fieldId) {
        return layout(project).stream().anyMatch(item -> item.fieldId().equals(fieldId) && item.hidden());
    }

    private List<ScreenData.LayoutItem> layout(Project project) {
        long id = store.projects()
                .byId(project.getId())
                .map(HostProject::row)
                .map(row -> row.fieldLayout())
                .orElse(DEFAULT_LAYOUT);
        return store.data().layoutItems().getOrDefault(id, List.of());
    }

    /** Creates a field configuration. */
    public long createLayout(String name) {
        return store.insertNamed("fieldlayout", "FieldLayout", null, name, "");
    }

    /** Makes a field of a field configuration required or optional, shown or hidden. */
    public void configure(long layout, String fieldId, boolean required, boolean hidden) {
        store.db().transact(() -> {
            store.db()
                    .update(
                            "DELETE FROM fieldlayoutitem WHERE fieldlayout = ? AND fieldidentifier = ?",
                            layout,
                            fieldId);
            store.db()
                    .update(
                            "INSERT INTO fieldlayoutitem (id, fieldlayout, fieldidentifier, ishidden, isrequired)"
                                    + " VALUES (?, ?, ?, ?, ?)",
                            store.db().nextId("FieldLayoutItem"),
                            layout,
                            fieldId,
                            hidden,
                            required);
            store.outdate();
        });
    }

    /** The default screen, screen scheme, issue type screen scheme and field configuration, with the ids Jira gives them. */
    public void createDefaults(List<String> fieldIds) {
        store.db().transact(() -> {
            createScreen(1L, "Default Screen", "Shown when an issue is created and edited.", fieldIds);
            store.insertNamed("fieldscreenscheme", "FieldScreenScheme", 1L, "Default Screen Scheme", "");
            store.insertSchemeItem(1, null, 1);
            store.insertNamed(
                    "issuetypescreenscheme", "IssueTypeScreenScheme", 1L, "Default Issue Type Screen Scheme", "");
            store.insertEntity(1, null, 1);
            store.insertNamed("fieldlayout", "FieldLayout", DEFAULT_LAYOUT, "Default Field Configuration", "");
        });
    }

    /** Creates a screen with one tab, unless there is one with that id. */
    public void createScreen(long id, String name, String description, List<String> fieldIds) {
        store.db().transact(() -> {
            if (store.screen(id).isPresent()) {
                return;
            }
            store.insertNamed("fieldscreen", "FieldScreen", id, name, description);
            long tab = store.insertTab(id, "Field Tab", 0);
            long place = 0;
            for (String field : fieldIds) {
                store.insertItem(tab, field, place++);
            }
        });
    }

    /** The operations that have screens: create, edit, view. */
    public static List<ScreenableIssueOperation> operations() {
        return List.of(
                IssueOperations.CREATE_ISSUE_OPERATION,
                IssueOperations.EDIT_ISSUE_OPERATION,
                IssueOperations.VIEW_ISSUE_OPERATION);
    }
}
