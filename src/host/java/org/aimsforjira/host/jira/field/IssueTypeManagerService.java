package org.aimsforjira.host.jira.field;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.constant.Constants;
import org.jspecify.annotations.Nullable;

/** Jira's IssueTypeManager. A new type is added to the default issue type scheme, as Jira's documentation of schemes says. */
public final class IssueTypeManagerService implements IssueTypeManager {
    private static final int NAME_LIMIT = 60;

    private final Db db;
    private final Constants constants;
    private final IssueTypeSchemes schemes;

    /** Works on issue types and their schemes. */
    public IssueTypeManagerService(Db db, Constants constants, IssueTypeSchemes schemes) {
        this.db = db;
        this.constants = constants;
        this.schemes = schemes;
    }

    @Override
    public IssueType createIssueType(String name, @Nullable String description, @Nullable Long avatarId) {
        return create(name, description, false, avatarId);
    }

    @Override
    public IssueType createSubTaskIssueType(String name, @Nullable String description, @Nullable Long avatarId) {
        return create(name, description, true, avatarId);
    }

    private IssueType create(String name, @Nullable String description, boolean subTask, @Nullable Long avatarId) {
        return db.inTransaction(() -> {
            check(name, null);
            IssueType type = constants.createIssueType(name, description, subTask, avatarId);
            schemes.addType(schemes.defaultScheme(), type.getId());
            return type;
        });
    }

    /** Which exception Jira throws is unconfirmed. */
    private void check(@Nullable String name, @Nullable String id) {
        if (name == null || name.isBlank() || name.length() > NAME_LIMIT) {
            throw new IllegalArgumentException("An issue type has a name of 1 to " + NAME_LIMIT + " characters.");
        }
        for (IssueType other : constants.issueTypes()) {
            if (other.getName().equalsIgnoreCase(name) && !other.getId().equals(id)) {
                throw new IllegalArgumentException("There is an issue type '" + name + "' already.");
            }
        }
    }

    @Override
    public void updateIssueType(
            IssueType issueType, String name, @Nullable String description, @Nullable Long avatarId) {
        check(name, issueType.getId());
        constants.updateIssueType(issueType.getId(), name, description, avatarId);
    }

    @Override
    public void removeIssueType(String id, @Nullable String newIssueTypeId) {
        db.transact(() -> {
            IssueType type = constants.issueType(id).orElseThrow(() -> new IllegalArgumentException("no type " + id));
            if (hasAssociatedIssues(type)) {
                if (newIssueTypeId == null) {
                    throw new IllegalArgumentException("Issues have the type '" + type.getName() + "'.");
                }
                db.outdatedIssues()
                        .addAll(db.list("SELECT id FROM jiraissue WHERE issuetype = ?", row -> row.id("id"), id));
                db.update("UPDATE jiraissue SET issuetype = ? WHERE issuetype = ?", newIssueTypeId, id);
            }
            schemes.removeTypeEverywhere(id);
            constants.deleteIssueType(id);
        });
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(constants.issueTypes());
    }

    @Override
    public @Nullable IssueType getIssueType(@Nullable String id) {
        return constants.issueType(id).orElse(null);
    }

    @Override
    public Collection<IssueType> getAvailableIssueTypes(IssueType issueType) {
        return constants.issueTypes().stream()
                .filter(other -> other.isSubTask() == issueType.isSubTask())
                .filter(other -> !other.equals(issueType))
                .map(IssueType.class::cast)
                .toList();
    }

    @Override
    public boolean hasAssociatedIssues(IssueType issueType) {
        return db.exists("SELECT id FROM jiraissue WHERE issuetype = ?", issueType.getId());
    }
}
