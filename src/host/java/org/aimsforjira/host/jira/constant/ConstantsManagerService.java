package org.aimsforjira.host.jira.constant;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jira's ConstantsManager: null where there is no such constant. Names are compared without regard to case (unconfirmed). */
public final class ConstantsManagerService implements ConstantsManager {
    private final Constants constants;

    /** Reads the constants. */
    public ConstantsManagerService(Constants constants) {
        this.constants = constants;
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return List.copyOf(constants.issueTypes());
    }

    @Override
    public Collection<IssueType> getRegularIssueTypeObjects() {
        return getAllIssueTypeObjects().stream()
                .filter(type -> !type.isSubTask())
                .toList();
    }

    @Override
    public Collection<IssueType> getSubTaskIssueTypeObjects() {
        return getAllIssueTypeObjects().stream().filter(IssueType::isSubTask).toList();
    }

    @Override
    public @Nullable IssueType getIssueType(@Nullable String id) {
        return constants.issueType(id).orElse(null);
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(constants.statuses());
    }

    @Override
    public @Nullable Status getStatus(@Nullable String id) {
        return constants.status(id).orElse(null);
    }

    @Override
    public Collection<Priority> getPriorities() {
        return List.copyOf(constants.priorities());
    }

    @Override
    public @Nullable Priority getPriorityObject(@Nullable String id) {
        return constants.priority(id).orElse(null);
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return List.copyOf(constants.resolutions());
    }

    @Override
    public @Nullable Resolution getResolution(@Nullable String id) {
        return constants.resolution(id).orElse(null);
    }

    @Override
    public @Nullable IssueConstant getConstantObject(String constantType, String id) {
        return ofType(constantType).stream()
                .filter(constant -> constant.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable IssueConstant getIssueConstantByName(String constantType, String name) {
        return ofType(constantType).stream()
                .filter(constant -> constant.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private List<? extends IssueConstant> ofType(String constantType) {
        return switch (constantType) {
            case PRIORITY_CONSTANT_TYPE -> constants.priorities();
            case STATUS_CONSTANT_TYPE -> constants.statuses();
            case RESOLUTION_CONSTANT_TYPE -> constants.resolutions();
            case ISSUE_TYPE_CONSTANT_TYPE -> constants.issueTypes();
            default -> throw new IllegalArgumentException("no kind of constant: " + constantType);
        };
    }
}
