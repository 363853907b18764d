package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.jira.project.HostProject;
import org.jspecify.annotations.Nullable;

/** Finds issues by id and key; keys of moved issues and former keys of projects are known. */
public final class IssueFinder {
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]*)-([1-9]\\d{0,17})");

    private final IssueWorld world;

    IssueFinder(IssueWorld world) {
        this.world = world;
    }

    /** By id. */
    public Optional<HostIssue> byId(@Nullable Long id) {
        return id == null ? Optional.empty() : world.store().byId(id).map(this::issue);
    }

    /** By its key of now, case-sensitive. */
    public Optional<HostIssue> byCurrentKey(@Nullable String key) {
        Matcher parts = key == null ? null : KEY.matcher(key);
        return parts == null || !parts.matches()
                ? Optional.empty()
                : world.projects().byKey(parts.group(1)).flatMap(project -> byNumber(project, parts.group(2)));
    }

    /** By its key of now or a former one, case-sensitive. */
    public Optional<HostIssue> byKey(@Nullable String key) {
        Matcher parts = key == null ? null : KEY.matcher(key);
        if (key == null || parts == null || !parts.matches()) {
            return Optional.empty();
        }
        return world.projects()
                .byAnyKey(parts.group(1))
                .flatMap(project -> byNumber(project, parts.group(2)))
                .or(() -> world.store().byFormerKey(key).map(this::issue));
    }

    /** By its key of now or a former one, in any case. */
    public Optional<HostIssue> byKeyIgnoreCase(@Nullable String key) {
        return key == null ? Optional.empty() : byKey(key.toUpperCase(Locale.ENGLISH));
    }

    private Optional<HostIssue> byNumber(HostProject project, String number) {
        return world.store().byNumber(project.getId(), Long.parseLong(number)).map(this::issue);
    }

    /** The issues that are there, in the order of the ids; their values are read by one query when first asked for. */
    public List<Issue> byIds(Collection<Long> ids) {
        List<IssueRow> rows = world.store().byIds(ids);
        LoadedValues values =
                new LoadedValues(world.store(), rows.stream().map(IssueRow::id).toList());
        List<Issue> issues = new ArrayList<>();
        rows.forEach(row -> issues.add(new HostIssue(world, row, values)));
        return issues;
    }

    private HostIssue issue(IssueRow row) {
        return HostIssue.of(world, row);
    }

    /** Whether somebody may see an issue. */
    public boolean maySee(@Nullable ApplicationUser user, Issue issue) {
        return world.permissions().holds(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }
}
