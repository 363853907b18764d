package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.plugin.workflow.JiraWorkflowPluginConstants;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.host.jira.workflow.Descriptors;
import org.aimsforjira.host.jira.workflow.EssentialFunction;
import org.aimsforjira.host.jira.workflow.RuleKind;
import org.aimsforjira.host.jira.workflow.RuleType;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowRule;
import org.aimsforjira.host.jira.workflow.WorkflowTransition;
import org.aimsforjira.host.jira.workflow.Workflows;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Puts a rule on a transition, or gives it other arguments. A module brings its own inputs. For administrators. */
public final class WorkflowRuleServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> OWN = Set.of("atl_token", "workflowName", "workflowTransition", "module", "rule");

    /** The page. */
    public WorkflowRuleServlet(Ui ui) {
        super(ui);
    }

    /** What a request is about; without a rule, one is to be added. */
    private record Subject(
            Workflow workflow,
            WorkflowTransition transition,
            RuleType type,
            @Nullable WorkflowRule rule) {}

    private Subject subject(Visit visit) {
        WorkflowTransitionServlet.mustBeAdmin(visit);
        Workflow workflow = WorkflowNames.workflow(visit);
        WorkflowTransition transition = WorkflowNames.transition(visit, workflow);
        Optional<WorkflowRule> rule = WorkflowNames.rule(visit, transition);
        if (rule.isEmpty() && !visit.param("rule").isEmpty()) {
            throw new Refused(Refused.Kind.PAGE);
        }
        RuleType type = workflows()
                .rules()
                .byKey(rule.map(WorkflowRule::module).orElse(visit.param("module")))
                .filter(RuleType::deletable)
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        return new Subject(workflow, transition, type, rule.orElse(null));
    }

    private Workflows workflows() {
        return ui().jira().workflows();
    }

    @Override
    protected void show(Visit visit) throws IOException {
        form(visit, 200, subject(visit), null);
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        Subject subject = subject(visit);
        String wrong = write(visit, subject);
        if (wrong == null) {
            visit.redirect(WorkflowNames.transition(subject.workflow(), subject.transition()));
        } else {
            form(visit, 400, subject, wrong);
        }
    }

    private @Nullable String write(Visit visit, Subject subject) {
        RuleType type = subject.type();
        Map<String, String> arguments;
        try {
            arguments = type.arguments(sent(visit));
        } catch (RuntimeException refusal) {
            return visit.words().get("host.workflow.refused", refusal.getMessage());
        }
        if (subject.rule() != null) {
            workflows().store().configure(subject.rule(), arguments);
            return null;
        }
        List<WorkflowRule> there = subject.transition().rules(type.kind());
        if (type.unique() && there.stream().anyMatch(rule -> rule.module().equals(type.key()))) {
            return visit.text("host.workflow.unique");
        }
        workflows().store().addRule(subject.transition(), type.kind(), type.key(), arguments, place(type, there));
        return null;
    }

    /** A new function comes where what it sets is stored, or where a new issue has its key; Jira's place is unconfirmed. */
    private static int place(RuleType type, List<WorkflowRule> there) {
        if (type.kind() != RuleKind.FUNCTION) {
            return there.size();
        }
        for (int i = 0; i < there.size(); i++) {
            Optional<EssentialFunction> function =
                    EssentialFunction.of(there.get(i).module());
            if (function.filter(EssentialFunction.HISTORY::equals).isPresent()) {
                return i;
            }
            if (function.filter(EssentialFunction.CREATE::equals).isPresent()) {
                return i + 1;
            }
        }
        return there.size();
    }

    private static Map<String, Object> sent(Visit visit) {
        Map<String, Object> sent = new HashMap<>();
        visit.request().getParameterMap().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                sent.put(name, values.clone());
            }
        });
        return sent;
    }

    private void form(Visit visit, int status, Subject subject, @Nullable String error) throws IOException {
        RuleType type = subject.type();
        WorkflowRule rule = subject.rule();
        Map<String, String> hidden = new HashMap<>();
        hidden.put("workflowName", subject.workflow().name());
        hidden.put("workflowTransition", String.valueOf(subject.transition().id()));
        hidden.put(rule == null ? "module" : "rule", rule == null ? type.key() : String.valueOf(rule.id()));
        WorkflowRulePage page = new WorkflowRulePage(
                WorkflowNames.name(visit, type),
                type.descriptionKey().isEmpty() ? "" : visit.text(type.descriptionKey()),
                visit.url(WorkflowNames.RULE),
                hidden,
                type.textArguments().stream()
                        .map(name ->
                                Map.entry(name, rule == null ? "" : rule.args().getOrDefault(name, "")))
                        .toList(),
                rule == null
                        ? type.html(JiraWorkflowPluginConstants.RESOURCE_NAME_INPUT_PARAMETERS, null)
                        : type.html(
                                JiraWorkflowPluginConstants.RESOURCE_NAME_EDIT_PARAMETERS,
                                new Descriptors(workflows()).rule(rule)),
                visit.url(WorkflowNames.transition(subject.workflow(), subject.transition())),
                error);
        visit.show(
                status,
                WorkflowTransitionServlet.frame(visit, page.title()),
                "admin/workflowrule.vm",
                Map.of("page", page));
    }
}
