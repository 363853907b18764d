package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aimsforjira.host.jira.filter.Filter;
import org.aimsforjira.host.jira.filter.Filters;
import org.aimsforjira.host.jira.filter.Share;
import org.aimsforjira.host.ui.frame.Ui;

/** Saved filters in the JSON shape of Jira's REST API. */
final class FilterBeans {
    private final Ui ui;
    private final Beans beans;

    FilterBeans(Ui ui) {
        this.ui = ui;
        this.beans = new Beans(ui.host());
    }

    Map<String, Object> filter(Filter filter, ApplicationUser reader) {
        Filters filters = ui.jira().filters();
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("filter/" + filter.id()));
        bean.put("id", Long.toString(filter.id()));
        bean.put("name", filter.name());
        bean.put("description", filter.description());
        bean.put("owner", beans.user(ui.jira().users().byKeyEvenUnknown(filter.ownerKey())));
        bean.put("jql", filter.jql());
        bean.put("viewUrl", ui.host().baseUrl() + "/issues/?filter=" + filter.id());
        bean.put("searchUrl", beans.self("search?jql=" + URLEncoder.encode(filter.jql(), StandardCharsets.UTF_8)));
        bean.put("favourite", filters.favouriteIdsOf(reader).contains(filter.id()));
        bean.put("sharePermissions", shares(filter, reader));
        bean.put("editable", filters.owns(reader, filter));
        return bean;
    }

    List<Map<String, Object>> shares(Filter filter, ApplicationUser reader) {
        return filter.shares().stream().map(share -> share(share, reader)).toList();
    }

    /** A project that is hidden from the reader is not named, nor a role in it; Jira answers a share with a role as one with a project. */
    private Map<String, Object> share(Share share, ApplicationUser reader) {
        Map<String, Object> bean = new LinkedHashMap<>();
        boolean ofProject = share.type() == Share.Type.PROJECT || share.type() == Share.Type.PROJECT_ROLE;
        bean.put("type", (ofProject ? Share.Type.PROJECT : share.type()).key());
        String parameter = Objects.requireNonNullElse(share.parameter(), "");
        if (share.type() == Share.Type.GROUP) {
            bean.put("group", Map.of("name", parameter));
        }
        if (ofProject) {
            ui.jira()
                    .projects()
                    .byId(Long.valueOf(parameter))
                    .filter(project -> ui.service(PermissionManager.class)
                            .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, reader))
                    .ifPresent(project -> {
                        bean.put("project", beans.project(project));
                        role(share).ifPresent(role -> bean.put("role", role));
                    });
        }
        return bean;
    }

    private Optional<Map<String, Object>> role(Share share) {
        String id = share.role();
        return id == null
                ? Optional.empty()
                : ui.jira()
                        .roles()
                        .byId(Long.valueOf(id))
                        .map(role -> Map.of(
                                "id", role.getId(), "name", role.getName(), "description", role.getDescription()));
    }
}
