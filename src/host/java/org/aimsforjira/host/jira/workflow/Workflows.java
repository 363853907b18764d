package org.aimsforjira.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.HashMap;
import java.util.Map;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.user.Users;

/** Everything about workflows, put together. */
public final class Workflows {
    private final Db db;
    private final WorkflowStore store;
    private final WorkflowSchemes schemes;
    private final RuleTypes rules = new RuleTypes();
    private final WorkflowEngine engine;

    /** Puts the parts together. */
    public Workflows(Db db, Constants constants, Permissions permissions, Users users) {
        this.db = db;
        store = new WorkflowStore(db);
        schemes = new WorkflowSchemes(db, store);
        engine = new WorkflowEngine(this, permissions, users);
        BuiltInRules.register(rules, constants, permissions, users);
    }

    /** The workflows themselves. */
    public WorkflowStore store() {
        return store;
    }

    /** Which project uses which workflow. */
    public WorkflowSchemes schemes() {
        return schemes;
    }

    /** The rules there are; modules of plugins are announced here. */
    public RuleTypes rules() {
        return rules;
    }

    /** Asks conditions, runs validators and functions. */
    public WorkflowEngine engine() {
        return engine;
    }

    /** The workflow of an issue. */
    public Workflow of(Issue issue) {
        return schemes.workflow(issue.getProjectId(), issue.getIssueTypeId());
    }

    /** What rules keep about an issue; nothing can be kept about one that is not stored yet. */
    public PropertySet properties(Issue issue) {
        Long id = issue.getWorkflowId();
        return new WorkflowProperties(db, id == null ? 0 : id);
    }

    /**
     * The arguments of a rule as it gets them: its own, and the two by which Jira finds the class and the module, whose key is written
     * there without a colon (seen in the sources of MyGroovy).
     */
    Map<String, String> args(WorkflowRule rule) {
        Map<String, String> args = new HashMap<>(rule.args());
        rules.byKey(rule.module()).ifPresent(type -> args.put("class.name", type.className()));
        args.put("full.module.key", rule.module().replace(":", ""));
        return args;
    }
}
