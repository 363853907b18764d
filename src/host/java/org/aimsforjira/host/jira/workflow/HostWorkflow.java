package org.aimsforjira.host.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.workflow.WorkflowTransition.Origin;
import org.jspecify.annotations.Nullable;

/** A workflow as plugins see it. It is read when it is asked for and does not change afterwards. */
final class HostWorkflow implements JiraWorkflow {
    private final Workflow workflow;
    private final boolean active;
    private final Constants constants;
    private final Descriptors descriptors;

    HostWorkflow(Workflow workflow, boolean active, Constants constants, Descriptors descriptors) {
        this.workflow = workflow;
        this.active = active;
        this.constants = constants;
        this.descriptors = descriptors;
    }

    @Override
    public String getName() {
        return workflow.name();
    }

    /** The default workflow is shown as Jira shows it. */
    @Override
    public String getDisplayName() {
        return workflow.isDefault() ? "Jira Workflow (" + workflow.name() + ")" : workflow.name();
    }

    @Override
    public String getDescription() {
        return workflow.description();
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptors.workflow(workflow);
    }

    private List<ActionDescriptor> actions(Predicate<WorkflowTransition> wanted) {
        return workflow.transitions().stream()
                .filter(wanted)
                .map(descriptors::action)
                .toList();
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        return actions(transition -> true);
    }

    @Override
    public Collection<ActionDescriptor> getActionsByName(String name) {
        return actions(transition -> transition.name().equals(name));
    }

    @Override
    public Collection<ActionDescriptor> getActionsWithResult(StepDescriptor stepDescriptor) {
        return actions(transition -> transition.to() == stepDescriptor.getId());
    }

    @Override
    public @Nullable StepDescriptor getLinkedStep(@Nullable Status status) {
        return workflow.stepOf(status == null ? null : status.getId())
                .map(step -> getDescriptor().getStep(step.id()))
                .orElse(null);
    }

    @Override
    public @Nullable Status getLinkedStatus(StepDescriptor stepDescriptor) {
        return constants.status(getLinkedStatusId(stepDescriptor)).orElse(null);
    }

    @Override
    public String getLinkedStatusId(StepDescriptor stepDescriptor) {
        return workflow.step(stepDescriptor.getId()).statusId();
    }

    @Override
    public List<Status> getLinkedStatusObjects() {
        return workflow.steps().stream()
                .flatMap(step -> constants.status(step.statusId()).stream())
                .map(Status.class::cast)
                .toList();
    }

    @Override
    public Set<String> getLinkedStatusIds() {
        Set<String> ids = new LinkedHashSet<>();
        workflow.steps().forEach(step -> ids.add(step.statusId()));
        return ids;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean isDefault() {
        return workflow.isDefault();
    }

    @Override
    public boolean isGlobalAction(ActionDescriptor actionDescriptor) {
        return hasOrigin(actionDescriptor, Origin.GLOBAL);
    }

    @Override
    public boolean isInitialAction(ActionDescriptor actionDescriptor) {
        return hasOrigin(actionDescriptor, Origin.INITIAL);
    }

    private boolean hasOrigin(ActionDescriptor action, Origin origin) {
        return workflow.transition(action.getId())
                .filter(transition -> transition.origin() == origin)
                .isPresent();
    }

    @Override
    public int compareTo(JiraWorkflow other) {
        return getName().toLowerCase(Locale.ROOT).compareTo(other.getName().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JiraWorkflow same && getName().equals(same.getName());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(getName());
    }

    @Override
    public String toString() {
        return getName();
    }
}
