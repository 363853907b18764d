package org.aimsforjira.inventory.importing.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ImportUtils;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.aimsforjira.inventory.importing.domain.CurrentSystem;
import org.aimsforjira.inventory.importing.domain.FieldValue;
import org.aimsforjira.inventory.importing.domain.SystemDraft;
import org.aimsforjira.inventory.importing.domain.SystemField;
import org.aimsforjira.inventory.importing.domain.SystemIssues;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.UserKey;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * AI systems through Jira's issue service, as the person who imports: with that person's permissions, required fields and history,
 * and without mail. The external id is a value of the create call itself, so that an issue is never without it.
 */
@Named
public class JiraSystemIssues implements SystemIssues {
    private static final int CHUNK = 100;

    private final IssueService issueService;
    private final IssueManager issueManager;
    private final CustomFieldManager customFields;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final UserManager users;
    private final JiraPieces pieces;

    @Inject
    public JiraSystemIssues(
            @ComponentImport IssueService issueService,
            @ComponentImport IssueManager issueManager,
            @ComponentImport CustomFieldManager customFields,
            @ComponentImport ProjectManager projects,
            @ComponentImport PermissionManager permissions,
            @ComponentImport UserManager users,
            JiraPieces pieces) {
        this.issueService = issueService;
        this.issueManager = issueManager;
        this.customFields = customFields;
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
        this.pieces = pieces;
    }

    @Override
    public List<String> missingPieces(Set<SystemField> needed) {
        List<String> missing = new ArrayList<>();
        if (pieces.issueType(IssueTypeRole.AI_SYSTEM).isEmpty()) {
            missing.add(IssueTypeRole.AI_SYSTEM.defaultName());
        }
        if (field(FieldRole.AI_EXTERNAL_ID).isEmpty()) {
            missing.add(FieldRole.AI_EXTERNAL_ID.defaultName());
        }
        needed.stream()
                .sorted()
                .flatMap(field -> field.role().stream())
                .filter(role -> field(role).isEmpty())
                .forEach(role -> missing.add(role.defaultName()));
        return missing;
    }

    @Override
    public boolean mayCreate(UserKey user, long projectId) {
        ApplicationUser person = users.getUserByKey(user.value());
        Project project = projects.getProjectObj(projectId);
        return person != null
                && project != null
                && permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, person);
    }

    @Override
    public Collection<Long> issueIds(long projectId) {
        try {
            return issueManager.getIssueIdsForProject(projectId);
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira cannot list the issues of project " + projectId, e);
        }
    }

    @Override
    public Map<Long, CurrentSystem> load(Collection<Long> ids) {
        Map<SystemField, CustomField> fields = fields();
        Map<Long, CurrentSystem> found = new HashMap<>();
        for (Issue issue : issues(ids)) {
            Map<SystemField, FieldValue> values = new EnumMap<>(SystemField.class);
            values.put(SystemField.SUMMARY, SystemValues.ofText(issue.getSummary()));
            values.put(SystemField.DESCRIPTION, SystemValues.ofText(issue.getDescription()));
            fields.forEach((field, custom) -> values.put(field, SystemValues.of(issue, custom)));
            found.put(issue.getId(), new CurrentSystem(issue.getId(), issue.getKey(), issue.getProjectId(), values));
        }
        return found;
    }

    @Override
    public Map<String, Ref> byExternalId(Collection<Long> ids) {
        Map<String, Ref> found = new HashMap<>();
        Optional<CustomField> externalId = field(FieldRole.AI_EXTERNAL_ID);
        Optional<String> type = pieces.issueType(IssueTypeRole.AI_SYSTEM);
        if (externalId.isEmpty() || type.isEmpty()) {
            return found;
        }
        for (Issue issue : issues(ids)) {
            if (type.get().equals(issue.getIssueTypeId())) {
                FieldValue value = SystemValues.of(issue, externalId.get());
                if (!value.isEmpty()) {
                    found.putIfAbsent(value.first(), new Ref(issue.getId(), issue.getKey()));
                }
            }
        }
        return found;
    }

    private List<Issue> issues(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < all.size(); i += CHUNK) {
            for (Issue issue : issueManager.getIssueObjects(all.subList(i, Math.min(all.size(), i + CHUNK)))) {
                if (issue != null) {
                    issues.add(issue);
                }
            }
        }
        return issues;
    }

    @Override
    public Written create(UserKey user, long projectId, SystemDraft draft) {
        ApplicationUser person = users.getUserByKey(user.value());
        IssueInputParameters input = issueService.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        input.setProjectId(projectId);
        input.setIssueTypeId(pieces.issueType(IssueTypeRole.AI_SYSTEM).orElseThrow());
        input.addCustomFieldValue(field(FieldRole.AI_EXTERNAL_ID).orElseThrow().getIdAsLong(), draft.externalId());
        put(input, draft.values());
        return withoutMail(() -> {
            IssueService.CreateValidationResult checked = issueService.validateCreate(person, input);
            if (!checked.isValid()) {
                return Written.refused(words(checked.getErrorCollection()));
            }
            putBehindTheForm(checked.getIssue(), draft.values());
            return written(issueService.create(person, checked));
        });
    }

    @Override
    public Written update(UserKey user, long issueId, Map<SystemField, FieldValue> changes) {
        ApplicationUser person = users.getUserByKey(user.value());
        IssueInputParameters input = issueService.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        put(input, changes);
        return withoutMail(() -> {
            IssueService.UpdateValidationResult checked = issueService.validateUpdate(person, issueId, input);
            if (!checked.isValid()) {
                return Written.refused(words(checked.getErrorCollection()));
            }
            putBehindTheForm(checked.getIssue(), changes);
            return written(issueService.update(person, checked, EventDispatchOption.ISSUE_UPDATED, false));
        });
    }

    private void put(IssueInputParameters input, Map<SystemField, FieldValue> values) {
        values.forEach((field, value) -> {
            if (field == SystemField.SUMMARY) {
                input.setSummary(value.first());
            } else if (field == SystemField.DESCRIPTION) {
                input.setDescription(value.first());
            } else if (!value.isEmpty() && !isDate(field)) {
                input.addCustomFieldValue(custom(field).getIdAsLong(), formValues(field, value));
            }
        });
    }

    private String[] formValues(SystemField field, FieldValue value) {
        if (field == SystemField.OWNER) {
            return new String[] {
                Optional.ofNullable(users.getUserByKey(value.first()))
                        .map(ApplicationUser::getUsername)
                        .orElse(value.first())
            };
        }
        return value.parts().toArray(new String[0]);
    }

    /** Days, which a form wants in the person's own notation, and fields that become empty. */
    private void putBehindTheForm(MutableIssue issue, Map<SystemField, FieldValue> values) {
        values.forEach((field, value) -> {
            boolean custom = field.role().isPresent();
            if (custom && isDate(field)) {
                issue.setCustomFieldValue(custom(field), SystemValues.timestamp(value));
            } else if (custom && value.isEmpty() && issue.getId() != null) {
                issue.setCustomFieldValue(custom(field), null);
            }
        });
    }

    private Written written(IssueService.IssueResult result) {
        return result.isValid()
                ? Written.done(result.getIssue().getId(), result.getIssue().getKey())
                : Written.refused(words(result.getErrorCollection()));
    }

    /** Jira's words, each with the name of its field. */
    private String words(ErrorCollection errors) {
        List<String> words = new ArrayList<>(errors.getErrorMessages());
        errors.getErrors().forEach((fieldId, message) -> {
            CustomField custom = fieldId.startsWith("customfield_") ? customFields.getCustomFieldObject(fieldId) : null;
            words.add((custom == null ? fieldId : custom.getFieldName()) + ": " + message);
        });
        return String.join(" ", words);
    }

    private static <T> T withoutMail(Supplier<T> write) {
        boolean before = ImportUtils.isEnableNotifications();
        ImportUtils.setEnableNotifications(false);
        try {
            return write.get();
        } finally {
            ImportUtils.setEnableNotifications(before);
        }
    }

    private static boolean isDate(SystemField field) {
        return field.role().filter(role -> role.kind() == FieldRole.Kind.DATE).isPresent();
    }

    private CustomField custom(SystemField field) {
        return field.role().flatMap(this::field).orElseThrow();
    }

    private Map<SystemField, CustomField> fields() {
        Map<SystemField, CustomField> fields = new EnumMap<>(SystemField.class);
        for (SystemField field : SystemField.values()) {
            field.role().flatMap(this::field).ifPresent(custom -> fields.put(field, custom));
        }
        return fields;
    }

    private Optional<CustomField> field(FieldRole role) {
        return pieces.field(role).flatMap(id -> Optional.ofNullable(customFields.getCustomFieldObject(id)));
    }
}
