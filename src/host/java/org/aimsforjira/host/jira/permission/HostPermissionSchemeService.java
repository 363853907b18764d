package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.ServiceOutcomeImpl;
import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.permission.PermissionGrantInput;
import com.atlassian.jira.permission.PermissionScheme;
import com.atlassian.jira.permission.PermissionSchemeInput;
import com.atlassian.jira.permission.PermissionSchemeService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.aimsforjira.host.jira.Texts;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/** Jira's PermissionSchemeService: for administrators of Jira. */
public final class HostPermissionSchemeService implements PermissionSchemeService {
    private final PermissionSchemes schemes;
    private final Projects projects;
    private final GlobalPermissions globalPermissions;
    private final PermissionTypes types;
    private final Users users;

    /** Works on the schemes. */
    public HostPermissionSchemeService(
            PermissionSchemes schemes,
            Projects projects,
            GlobalPermissions globalPermissions,
            PermissionTypes types,
            Users users) {
        this.schemes = schemes;
        this.projects = projects;
        this.globalPermissions = globalPermissions;
        this.types = types;
        this.users = users;
    }

    @Override
    public ServiceOutcome<List<PermissionScheme>> getPermissionSchemes(@Nullable ApplicationUser user) {
        return asAdmin(user, () -> ok(List.copyOf(schemes.all())));
    }

    @Override
    public ServiceOutcome<PermissionScheme> getPermissionScheme(@Nullable ApplicationUser user, Long id) {
        return asAdmin(
                user,
                () -> schemes.byId(id)
                        .map(scheme -> HostPermissionSchemeService.<PermissionScheme>ok(scheme))
                        .orElseGet(() -> missing(user, id)));
    }

    @Override
    public ServiceOutcome<PermissionScheme> createPermissionScheme(
            @Nullable ApplicationUser user, PermissionSchemeInput input) {
        return asAdmin(user, () -> {
            ErrorCollection errors = check(user, input, null);
            return errors.hasAnyErrors()
                    ? refused(errors)
                    : ok(schemes.create(input.getName(), description(input), wanted(input)));
        });
    }

    @Override
    public ServiceOutcome<PermissionScheme> updatePermissionScheme(
            @Nullable ApplicationUser user, Long id, PermissionSchemeInput input) {
        return asAdmin(user, () -> {
            if (schemes.byId(id).isEmpty()) {
                return missing(user, id);
            }
            ErrorCollection errors = check(user, input, id);
            if (errors.hasAnyErrors()) {
                return refused(errors);
            }
            schemes.rename(id, input.getName(), description(input));
            schemes.replaceGrants(id, wanted(input));
            return ok(schemes.byId(id).orElseThrow());
        });
    }

    @Override
    public ServiceResult deletePermissionScheme(@Nullable ApplicationUser user, Long id) {
        return asAdmin(user, () -> {
            if (schemes.byId(id).isEmpty()) {
                return HostPermissionSchemeService.<PermissionScheme>missing(
                        text(user, "scheme.missing", Long.toString(id)));
            }
            schemes.delete(id);
            return ok(null);
        });
    }

    @Override
    public ServiceResult assignPermissionSchemeToProject(
            @Nullable ApplicationUser user, Long permissionSchemeId, Long projectId) {
        return asAdmin(user, () -> {
            if (schemes.byId(permissionSchemeId).isEmpty()) {
                return missing(user, permissionSchemeId);
            }
            if (projects.byId(projectId).isEmpty()) {
                return missing(text(user, "project.missing.id", Long.toString(projectId)));
            }
            projects.setPermissionScheme(projectId, permissionSchemeId);
            return HostPermissionSchemeService.<PermissionScheme>ok(null);
        });
    }

    @Override
    public ServiceOutcome<PermissionScheme> getSchemeAssignedToProject(@Nullable ApplicationUser user, Long projectId) {
        return asAdmin(
                user,
                () -> projects.byId(projectId)
                        .map(project -> HostPermissionSchemeService.<PermissionScheme>ok(schemes.of(project)))
                        .orElseGet(() -> missing(text(user, "project.missing.id", Long.toString(projectId)))));
    }

    private ErrorCollection check(@Nullable ApplicationUser user, PermissionSchemeInput input, @Nullable Long id) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (input.getName() == null || input.getName().isBlank()) {
            errors.addError("name", text(user, "scheme.name.missing"), ErrorCollection.Reason.VALIDATION_FAILED);
        }
        schemes.byName(input.getName())
                .filter(other -> !Objects.equals(other.getId(), id))
                .ifPresent(other -> errors.addError(
                        "name",
                        text(user, "scheme.name.taken", other.name()),
                        ErrorCollection.Reason.VALIDATION_FAILED));
        for (PermissionGrantInput grant : input.getPermissions()) {
            if (!types.known(grant.getPermission())) {
                errors.addErrorMessage(
                        text(
                                user,
                                "scheme.permission.unknown",
                                grant.getPermission().permissionKey()),
                        ErrorCollection.Reason.VALIDATION_FAILED);
            }
        }
        return errors;
    }

    private static List<PermissionSchemes.Wanted> wanted(PermissionSchemeInput input) {
        return input.getPermissions().stream()
                .map(grant -> new PermissionSchemes.Wanted(
                        grant.getPermission().permissionKey(),
                        grant.getHolder().getType().getKey(),
                        grant.getHolder().getParameter().getOrNull()))
                .toList();
    }

    private static String description(PermissionSchemeInput input) {
        return Objects.requireNonNullElse(input.getDescription().getOrNull(), "");
    }

    private <T> ServiceOutcome<T> asAdmin(@Nullable ApplicationUser user, Supplier<ServiceOutcome<T>> work) {
        if (globalPermissions.isAdmin(user)) {
            return work.get();
        }
        ErrorCollection.Reason reason =
                user == null ? ErrorCollection.Reason.NOT_LOGGED_IN : ErrorCollection.Reason.FORBIDDEN;
        return refused(new SimpleErrorCollection(text(user, "admin.only"), reason));
    }

    private <T> ServiceOutcome<T> missing(@Nullable ApplicationUser user, Long id) {
        return missing(text(user, "scheme.missing", Long.toString(id)));
    }

    private static <T> ServiceOutcome<T> missing(String message) {
        return refused(new SimpleErrorCollection(message, ErrorCollection.Reason.NOT_FOUND));
    }

    private static <T> ServiceOutcome<T> refused(ErrorCollection errors) {
        return new ServiceOutcomeImpl<>(errors);
    }

    private static <T> ServiceOutcome<T> ok(@Nullable T value) {
        return ServiceOutcomeImpl.ok(value);
    }

    private String text(@Nullable ApplicationUser user, String key, Object... arguments) {
        Locale locale = users.localeOf(user);
        return Texts.text(locale, key, arguments);
    }
}
