package org.aimsforjira.host.jira.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.host.db.Cached;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.workflow.WorkflowTransition.Origin;
import org.jspecify.annotations.Nullable;

/** Reads and writes the tables of workflows. */
public final class WorkflowStore {
    private final Db db;
    private final Cached<Map<Long, Workflow>> workflows;

    WorkflowStore(Db db) {
        this.db = db;
        this.workflows = new Cached<>(db, this::load);
    }

    /** All workflows by name. */
    public Collection<Workflow> all() {
        return workflows.get().values();
    }

    /** A workflow by number. */
    public Optional<Workflow> byId(long id) {
        return Optional.ofNullable(workflows.get().get(id));
    }

    /** A workflow by name. */
    public Optional<Workflow> byName(@Nullable String name) {
        return all().stream().filter(workflow -> workflow.name().equals(name)).findFirst();
    }

    private Map<Long, Workflow> load() {
        Map<Long, List<WorkflowStep>> steps = new HashMap<>();
        db.each(
                "SELECT * FROM workflow_step ORDER BY workflow, step_id",
                row -> steps.computeIfAbsent(row.id("workflow"), key -> new ArrayList<>())
                        .add(new WorkflowStep((int) row.id("step_id"), row.must("step_name"), row.must("status"))));
        Map<Long, List<WorkflowTransition>> transitions = transitions();
        Map<Long, Workflow> found = new LinkedHashMap<>();
        db.each("SELECT * FROM jiraworkflows ORDER BY workflowname", row -> {
            long id = row.id("id");
            found.put(
                    id,
                    new Workflow(
                            id,
                            row.must("workflowname"),
                            Objects.requireNonNullElse(row.text("description"), ""),
                            steps.getOrDefault(id, List.of()),
                            transitions.getOrDefault(id, List.of())));
        });
        return found;
    }

    private Map<Long, List<WorkflowTransition>> transitions() {
        Map<Long, Set<Integer>> from = new HashMap<>();
        db.each(
                "SELECT * FROM workflow_action_step",
                row -> from.computeIfAbsent(row.id("action"), key -> new LinkedHashSet<>())
                        .add((int) row.id("step_id")));
        Map<Long, List<WorkflowRule>> rules = rules();
        Map<Long, List<WorkflowTransition>> found = new HashMap<>();
        db.each("SELECT * FROM workflow_action ORDER BY workflow, seq_no", row -> {
            long key = row.id("id");
            found.computeIfAbsent(row.id("workflow"), id -> new ArrayList<>())
                    .add(new WorkflowTransition(
                            key,
                            (int) row.id("action_id"),
                            row.must("action_name"),
                            Objects.requireNonNullElse(row.text("description"), ""),
                            Origin.valueOf(row.must("origin")),
                            from.getOrDefault(key, Set.of()),
                            (int) row.id("target_step"),
                            row.number("screen"),
                            rules.getOrDefault(key, List.of())));
        });
        return found;
    }

    private Map<Long, List<WorkflowRule>> rules() {
        Map<Long, Map<String, String>> args = new HashMap<>();
        db.each(
                "SELECT * FROM workflow_rule_arg",
                row -> args.computeIfAbsent(row.id("rule"), key -> new HashMap<>())
                        .put(row.must("arg_key"), row.must("arg_value")));
        Map<Long, List<WorkflowRule>> found = new HashMap<>();
        db.each(
                "SELECT * FROM workflow_rule ORDER BY action, kind, seq_no",
                row -> found.computeIfAbsent(row.id("action"), key -> new ArrayList<>())
                        .add(new WorkflowRule(
                                row.id("id"),
                                RuleKind.of(row.must("kind")),
                                row.must("module"),
                                args.getOrDefault(row.id("id"), Map.of()))));
        return found;
    }

    /** Writes a new workflow with everything in it; the numbers of rows in it are given here. */
    public Workflow create(Workflow wanted) {
        return db.inTransaction(() -> {
            long id = db.nextId("Workflow");
            db.update(
                    "INSERT INTO jiraworkflows (id, workflowname, description) VALUES (?, ?, ?)",
                    id,
                    wanted.name(),
                    wanted.description());
            for (WorkflowStep step : wanted.steps()) {
                db.update(
                        "INSERT INTO workflow_step (workflow, step_id, step_name, status) VALUES (?, ?, ?, ?)",
                        id,
                        step.id(),
                        step.name(),
                        step.statusId());
            }
            long place = 0;
            for (WorkflowTransition transition : wanted.transitions()) {
                insert(id, transition, place++);
            }
            workflows.outdate();
            return byId(id).orElseThrow();
        });
    }

    private void insert(long workflow, WorkflowTransition transition, long place) {
        long key = db.nextId("WorkflowAction");
        db.update(
                "INSERT INTO workflow_action (id, workflow, action_id, action_name, description, origin, target_step,"
                        + " screen, seq_no) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                key,
                workflow,
                transition.id(),
                transition.name(),
                transition.description(),
                transition.origin().name(),
                transition.to(),
                transition.screen(),
                place);
        for (Integer step : transition.from()) {
            db.update("INSERT INTO workflow_action_step (action, step_id) VALUES (?, ?)", key, step);
        }
        for (RuleKind kind : RuleKind.values()) {
            int number = 0;
            for (WorkflowRule rule : transition.rules(kind)) {
                insertRule(key, kind, rule.module(), rule.args(), number++);
            }
        }
    }

    private long insertRule(long action, RuleKind kind, String module, Map<String, String> args, int place) {
        long id = db.nextId("WorkflowRule");
        db.update(
                "INSERT INTO workflow_rule (id, action, kind, module, seq_no) VALUES (?, ?, ?, ?, ?)",
                id,
                action,
                kind.key(),
                module,
                (long) place);
        insertArgs(id, args);
        return id;
    }

    private void insertArgs(long rule, Map<String, String> args) {
        args.forEach((key, value) -> db.update(
                "INSERT INTO workflow_rule_arg (rule, arg_key, arg_value) VALUES (?, ?, ?)", rule, key, value));
    }

    /** Puts a rule on a transition, at a place among those of its kind; those behind move on. Answers its number. */
    public long addRule(
            WorkflowTransition transition, RuleKind kind, String module, Map<String, String> args, int place) {
        return db.inTransaction(() -> {
            db.update(
                    "UPDATE workflow_rule SET seq_no = seq_no + 1 WHERE action = ? AND kind = ? AND seq_no >= ?",
                    transition.key(),
                    kind.key(),
                    (long) place);
            long id = insertRule(transition.key(), kind, module, args, place);
            workflows.outdate();
            return id;
        });
    }

    /** Gives a rule other arguments. */
    public void configure(WorkflowRule rule, Map<String, String> args) {
        db.transact(() -> {
            db.update("DELETE FROM workflow_rule_arg WHERE rule = ?", rule.id());
            insertArgs(rule.id(), args);
            workflows.outdate();
        });
    }

    /** Takes a rule away. The places of the others keep their order. */
    public void removeRule(WorkflowRule rule) {
        db.transact(() -> {
            db.update(
                    "UPDATE workflow_rule SET seq_no = seq_no - 1 WHERE action = (SELECT r.action FROM workflow_rule r"
                            + " WHERE r.id = ?) AND kind = ? AND seq_no > (SELECT r.seq_no FROM workflow_rule r WHERE"
                            + " r.id = ?)",
                    rule.id(),
                    rule.kind().key(),
                    rule.id());
            db.update("DELETE FROM workflow_rule_arg WHERE rule = ?", rule.id());
            db.update("DELETE FROM workflow_rule WHERE id = ?", rule.id());
            workflows.outdate();
        });
    }
}
