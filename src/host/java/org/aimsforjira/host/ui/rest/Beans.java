package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.aimsforjira.host.HostContext;
import org.aimsforjira.host.ui.frame.Pictures;
import org.jspecify.annotations.Nullable;

/** Jira's things in the JSON shapes of its REST API. */
final class Beans {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

    private final HostContext host;

    Beans(HostContext host) {
        this.host = host;
    }

    String self(String path) {
        return host.baseUrl() + "/rest/api/2/" + path;
    }

    String moment(Date date, ZoneId zone) {
        return Instant.ofEpochMilli(date.getTime()).atZone(zone).format(MOMENT);
    }

    /** A day is kept as midnight in the zone of the server. */
    String day(Date date) {
        return Instant.ofEpochMilli(date.getTime())
                .atZone(ZoneId.systemDefault())
                .toLocalDate()
                .toString();
    }

    @Nullable
    Map<String, Object> user(@Nullable ApplicationUser user) {
        if (user == null) {
            return null;
        }
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("user?username=" + user.getUsername()));
        bean.put("name", user.getUsername());
        bean.put("key", user.getKey());
        bean.put("emailAddress", user.getEmailAddress());
        bean.put("avatarUrls", pictures("/secure/useravatar?ownerId=" + user.getKey()));
        bean.put("displayName", user.getDisplayName());
        bean.put("active", user.isActive());
        bean.put("timeZone", host.jira().users().zoneOf(user).getId());
        return bean;
    }

    Map<String, Object> project(Project project) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("project/" + project.getId()));
        bean.put("id", String.valueOf(project.getId()));
        bean.put("key", project.getKey());
        bean.put("name", project.getName());
        bean.put(
                "projectTypeKey",
                project.getProjectTypeKey() == null
                        ? "business"
                        : project.getProjectTypeKey().getKey());
        bean.put("avatarUrls", pictures(Pictures.project(project)));
        return bean;
    }

    Map<String, Object> issueType(IssueType type) {
        Map<String, Object> bean = named("issuetype", type.getId(), type.getName(), type.getDescription());
        bean.put("iconUrl", host.baseUrl() + Pictures.issueType(type));
        bean.put("subtask", type.isSubTask());
        return bean;
    }

    Map<String, Object> status(Status status) {
        Map<String, Object> bean = named("status", status.getId(), status.getName(), status.getDescription());
        StatusCategory category = status.getStatusCategory();
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("self", self("statuscategory/" + category.getId()));
        inner.put("id", category.getId());
        inner.put("key", category.getKey());
        inner.put("colorName", category.getColorName());
        inner.put("name", category.getName());
        bean.put("statusCategory", inner);
        return bean;
    }

    @Nullable
    Map<String, Object> priority(@Nullable Priority priority) {
        if (priority == null) {
            return null;
        }
        Map<String, Object> bean = named("priority", priority.getId(), priority.getName(), null);
        bean.put("iconUrl", host.baseUrl() + Pictures.priority(priority));
        return bean;
    }

    @Nullable
    Map<String, Object> resolution(@Nullable Resolution resolution) {
        return resolution == null
                ? null
                : named("resolution", resolution.getId(), resolution.getName(), resolution.getDescription());
    }

    Map<String, Object> option(Option option) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("customFieldOption/" + option.getOptionId()));
        bean.put("value", option.getValue());
        bean.put("id", String.valueOf(option.getOptionId()));
        bean.put("disabled", Boolean.TRUE.equals(option.getDisabled()));
        return bean;
    }

    private Map<String, Object> named(String path, String id, String name, @Nullable String description) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self(path + "/" + id));
        bean.put("id", id);
        bean.put("description", description == null ? "" : description);
        bean.put("name", name);
        return bean;
    }

    private Map<String, Object> pictures(String path) {
        Map<String, Object> urls = new LinkedHashMap<>();
        urls.put("48x48", host.baseUrl() + path);
        urls.put("24x24", host.baseUrl() + path);
        urls.put("16x16", host.baseUrl() + path);
        urls.put("32x32", host.baseUrl() + path);
        return urls;
    }
}
