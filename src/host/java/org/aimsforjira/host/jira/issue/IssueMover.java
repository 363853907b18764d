package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.Texts;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.aimsforjira.host.jira.workflow.WorkflowSchemes;
import org.jspecify.annotations.Nullable;

/**
 * Moves an issue to another project or type, as Jira's "Moving an issue" describes it: it needs Move Issues where it is and Create
 * Issues where it goes; in another project it gets the next key there, and the old key leads to it for ever. Its subtasks go with it
 * into the project. Where the workflow lacks the status of one of them, the caller names the new one, as Jira asks for it; functions and
 * events of transitions do not run, and the resolution stays (unconfirmed). Values of custom fields that the new place does not have are removed, options of another context too (Jira asks
 * for new values; removal is what its form does when nothing is chosen). The history keeps project, key, type and what was removed;
 * listeners hear Issue Moved.
 */
public final class IssueMover {
    private final IssueWorld world;
    private final StatusGaps gaps;
    private final Db db;
    private final Clock clock;
    private final History history;
    private final IssueEvents events;

    IssueMover(IssueWorld world, WorkflowSchemes workflows, Clock clock, History history, IssueEvents events) {
        this.world = world;
        this.gaps = new StatusGaps(world, workflows);
        this.db = world.store().db();
        this.clock = clock;
        this.history = history;
        this.events = events;
    }

    /**
     * Whether somebody may move an issue there; each reason why not is a sentence.
     *
     * @param statuses the new status for each of the {@link #gaps}, by the id of the gap; one that is missing or not in the workflow is
     *     an error of the field "status"
     */
    public ErrorCollection validate(
            @Nullable ApplicationUser user,
            Issue issue,
            @Nullable Project target,
            @Nullable String typeId,
            Map<String, String> statuses) {
        ErrorCollection errors = new SimpleErrorCollection();
        Locale locale = world.users().localeOf(user);
        if (!world.permissions().holds(ProjectPermissions.MOVE_ISSUES, issue, user)) {
            errors.addErrorMessage(Texts.text(locale, "move.refused"), ErrorCollection.Reason.FORBIDDEN);
            return errors;
        }
        boolean elsewhere = target != null && !target.getId().equals(issue.getProjectId());
        if (target == null
                || (elsewhere && !world.permissions().holds(ProjectPermissions.CREATE_ISSUES, target, user))) {
            errors.addError("pid", Texts.text(locale, "move.project"), ErrorCollection.Reason.VALIDATION_FAILED);
            return errors;
        }
        if (elsewhere && issue.isSubTask()) {
            errors.addError("pid", Texts.text(locale, "move.subtask"), ErrorCollection.Reason.VALIDATION_FAILED);
        }
        IssueType type = target.getIssueTypes().stream()
                .filter(candidate -> candidate.getId().equals(typeId))
                .findFirst()
                .orElse(null);
        if (type == null || type.isSubTask() != issue.isSubTask()) {
            errors.addError("issuetype", Texts.text(locale, "issuetype.invalid"));
        } else if (!elsewhere && type.getId().equals(issue.getIssueTypeId())) {
            errors.addErrorMessage(Texts.text(locale, "move.same"), ErrorCollection.Reason.VALIDATION_FAILED);
        } else {
            required(issue, target, type, locale, errors);
            gaps.check(gaps(issue, target, type.getId()), statuses, locale, errors);
        }
        return errors;
    }

    /** The statuses that the issue, or a subtask that goes along, cannot keep there; each is named once. */
    public List<StatusGap> gaps(Issue issue, Project target, String typeId) {
        return gaps.of(issue, target, typeId);
    }

    /** What must be filled in the new place and would be empty there. */
    private void required(Issue issue, Project target, IssueType type, Locale locale, ErrorCollection errors) {
        HostIssue place = place(target, type.getId());
        for (String field : world.screens().required(target)) {
            HostCustomField custom = world.fields().field(field);
            if (custom != null
                    && custom.getRelevantConfig(place) != null
                    && kept(custom, issue.getCustomFieldValue(custom), place) == null) {
                errors.addError(field, Texts.text(locale, "move.required", custom.getName(), target.getName()));
            }
        }
    }

    /** The names of the fields that would lose values in the new place. */
    public List<String> lost(Issue issue, Project target, String typeId) {
        HostIssue place = place(target, typeId);
        return world.fields().fields().stream()
                .filter(field -> {
                    Object value = issue.getCustomFieldValue(field);
                    return value != null && !world.values().same(field.stock(), value, kept(field, value, place));
                })
                .map(HostCustomField::getName)
                .toList();
    }

    /**
     * Moves an issue; the caller has asked {@link #validate}.
     *
     * @param statuses the new statuses, as there
     * @return the issue as it is then
     * @throws IllegalStateException if a status that the new workflow lacks has no new one; nothing was written then
     */
    public Issue move(
            @Nullable ApplicationUser user,
            Issue issue,
            Project target,
            String typeId,
            Map<String, String> statuses,
            boolean sendMail) {
        return db.inTransaction(() -> {
            IssueRow row = world.store().byId(issue.getId()).orElseThrow();
            HostIssue moved = moveOne(user, row, target, typeId, statuses, sendMail);
            for (IssueRow child : world.store().childrenOf(row.id())) {
                if (child.projectId() != target.getId()) {
                    moveOne(user, child, target, child.typeId(), statuses, sendMail);
                }
            }
            return moved;
        });
    }

    private HostIssue moveOne(
            @Nullable ApplicationUser user,
            IssueRow row,
            Project target,
            String typeId,
            Map<String, String> statuses,
            boolean sendMail) {
        HostIssue before = HostIssue.of(world, row);
        HostIssue wanted = HostIssue.of(world, row);
        wanted.setIssueTypeId(typeId);
        gaps.find(target, typeId, row.statusId()).ifPresent(gap -> wanted.setStatusId(gaps.chosen(gap, statuses)));
        HostIssue place = place(target, typeId);
        for (HostCustomField field : world.fields().fields()) {
            Object value = before.getCustomFieldValue(field);
            if (value != null) {
                wanted.setCustomFieldValue(field, kept(field, value, place));
            }
        }
        Changes changes = Changes.of(world, before, wanted);
        long now = clock.millis();
        changes.columns().put("updated", now);
        if (row.projectId() != target.getId()) {
            relocate(row, before, target, changes);
        }
        world.store().update(row.id(), changes.columns());
        world.store().replaceValues(row.id(), changes.values());
        history.record(row.id(), user == null ? null : user.getKey(), now, changes.items());
        HostIssue moved = HostIssue.of(world, world.store().byId(row.id()).orElseThrow());
        events.happened(moved, user, EventType.ISSUE_MOVED_ID, sendMail, now);
        return moved;
    }

    private void relocate(IssueRow row, HostIssue before, Project target, Changes changes) {
        String oldKey = Objects.requireNonNull(before.getKey(), "the issue has a key");
        long number = world.projects().nextNumber(target.getId());
        changes.columns().put("project", target.getId());
        changes.columns().put("issuenum", number);
        world.store().keepKey(oldKey, row.id());
        Project source = before.project();
        changes.items()
                .add(new ChangeItem(
                        false,
                        "project",
                        String.valueOf(source.getId()),
                        source.getName(),
                        String.valueOf(target.getId()),
                        target.getName()));
        changes.items().add(new ChangeItem(false, "Key", null, oldKey, null, target.getKey() + "-" + number));
    }

    private HostIssue place(Project target, String typeId) {
        HostIssue place = new HostIssue(world);
        place.setProjectId(target.getId());
        place.setIssueTypeId(typeId);
        return place;
    }

    /** What of a value the new place can hold; null for nothing. */
    private static @Nullable Object kept(HostCustomField field, @Nullable Object value, HostIssue place) {
        FieldConfig config = field.getRelevantConfig(place);
        if (config == null || value == null || !field.stock().hasOptions()) {
            return config == null ? null : value;
        }
        if (value instanceof Option option) {
            return belongs(option, config) ? option : null;
        }
        if (value instanceof Collection<?> several) {
            List<Option> options = several.stream()
                    .filter(Option.class::isInstance)
                    .map(Option.class::cast)
                    .filter(option -> belongs(option, config))
                    .toList();
            return options.isEmpty() ? null : options;
        }
        return null;
    }

    private static boolean belongs(Option option, FieldConfig config) {
        return option.getRelatedCustomField().getId().equals(config.getId());
    }
}
