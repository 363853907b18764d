package org.aimsforjira.host.jira.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aimsforjira.host.db.Cached;
import org.aimsforjira.host.db.Db;
import org.jspecify.annotations.Nullable;

/** Workflow schemes and which project uses which; a project without one has the default workflow for all its issue types. */
public final class WorkflowSchemes {
    private final Db db;
    private final WorkflowStore workflows;
    private final Cached<Map<Long, WorkflowScheme>> schemes;
    private final Cached<Map<Long, Long>> projects;

    WorkflowSchemes(Db db, WorkflowStore workflows) {
        this.db = db;
        this.workflows = workflows;
        this.schemes = new Cached<>(db, this::load);
        this.projects = new Cached<>(db, () -> {
            Map<Long, Long> found = new HashMap<>();
            db.each("SELECT * FROM workflowscheme_project", row -> found.put(row.id("project"), row.id("scheme")));
            return found;
        });
    }

    private Map<Long, WorkflowScheme> load() {
        Map<Long, Map<String, Long>> entities = new HashMap<>();
        db.each("SELECT * FROM workflowschemeentity", row -> {
            String type = row.text("issuetype");
            entities.computeIfAbsent(row.id("scheme"), key -> new HashMap<>())
                    .put(type == null ? "" : type, row.id("workflow"));
        });
        Map<Long, WorkflowScheme> found = new LinkedHashMap<>();
        db.each("SELECT * FROM workflowscheme ORDER BY pname", row -> {
            Map<String, Long> byType = entities.getOrDefault(row.id("id"), new HashMap<>());
            Long otherwise = byType.remove("");
            found.put(
                    row.id("id"),
                    new WorkflowScheme(
                            row.id("id"),
                            row.must("pname"),
                            otherwise == null ? defaultWorkflow().id() : otherwise,
                            byType));
        });
        return found;
    }

    private Workflow defaultWorkflow() {
        return workflows
                .byName(Workflow.DEFAULT_NAME)
                .orElseThrow(() -> new IllegalStateException("There is no default workflow"));
    }

    /** All schemes by name. */
    public Collection<WorkflowScheme> all() {
        return schemes.get().values();
    }

    /** A scheme by number. */
    public Optional<WorkflowScheme> byId(@Nullable Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(schemes.get().get(id));
    }

    /** The scheme of a project, if it has one. */
    public Optional<WorkflowScheme> ofProject(long projectId) {
        return byId(projects.get().get(projectId));
    }

    /** The workflow of the issues of a type in a project. */
    public Workflow workflow(@Nullable Long projectId, @Nullable String issueTypeId) {
        return Optional.ofNullable(projectId)
                .flatMap(this::ofProject)
                .map(scheme -> scheme.of(issueTypeId == null ? "" : issueTypeId))
                .flatMap(workflows::byId)
                .orElseGet(this::defaultWorkflow);
    }

    /** Whether a scheme or a project without one uses the workflow. */
    public boolean isActive(Workflow workflow) {
        return workflow.isDefault()
                || projects.get().values().stream()
                        .flatMap(id -> byId(id).stream())
                        .anyMatch(scheme -> scheme.workflow() == workflow.id()
                                || scheme.byType().containsValue(workflow.id()));
    }

    /** Creates a scheme with one workflow for all issue types. */
    public WorkflowScheme create(String name, Workflow workflow) {
        return db.inTransaction(() -> {
            long id = db.nextId("WorkflowScheme");
            db.update("INSERT INTO workflowscheme (id, pname, description) VALUES (?, ?, ?)", id, name, "");
            db.update(
                    "INSERT INTO workflowschemeentity (id, scheme, workflow, issuetype) VALUES (?, ?, ?, ?)",
                    db.nextId("WorkflowSchemeEntity"),
                    id,
                    workflow.id(),
                    null);
            schemes.outdate();
            return byId(id).orElseThrow();
        });
    }

    /** Gives an issue type a workflow of its own in a scheme. */
    public void map(WorkflowScheme scheme, String issueTypeId, Workflow workflow) {
        db.transact(() -> {
            db.update("DELETE FROM workflowschemeentity WHERE scheme = ? AND issuetype = ?", scheme.id(), issueTypeId);
            db.update(
                    "INSERT INTO workflowschemeentity (id, scheme, workflow, issuetype) VALUES (?, ?, ?, ?)",
                    db.nextId("WorkflowSchemeEntity"),
                    scheme.id(),
                    workflow.id(),
                    issueTypeId);
            schemes.outdate();
        });
    }

    /**
     * Makes a project use a scheme. Jira asks for a status for each one the new workflow lacks; the host refuses instead.
     *
     * @return the statuses of issues which the workflow of their type lacks; nothing was written unless it is empty
     */
    public List<String> assign(long projectId, WorkflowScheme scheme) {
        return use(projectId, type -> workflows.byId(scheme.of(type)), scheme.id());
    }

    /** Makes a project use the default workflow for all its issue types again; answers as {@link #assign}. */
    public List<String> assignDefault(long projectId) {
        return use(projectId, type -> Optional.of(defaultWorkflow()), null);
    }

    private List<String> use(long projectId, Function<String, Optional<Workflow>> workflow, @Nullable Long schemeId) {
        return db.inTransaction(() -> {
            List<String> missing = db
                    .list(
                            "SELECT DISTINCT issuetype, issuestatus FROM jiraissue WHERE project = ?",
                            row -> Map.entry(row.must("issuetype"), row.must("issuestatus")),
                            projectId)
                    .stream()
                    .filter(used -> workflow.apply(used.getKey())
                            .flatMap(found -> found.stepOf(used.getValue()))
                            .isEmpty())
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
            if (missing.isEmpty()) {
                db.update("DELETE FROM workflowscheme_project WHERE project = ?", projectId);
                if (schemeId != null) {
                    db.update(
                            "INSERT INTO workflowscheme_project (project, scheme) VALUES (?, ?)", projectId, schemeId);
                }
                projects.outdate();
            }
            return missing;
        });
    }
}
