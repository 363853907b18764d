package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.watch.Watchers;
import org.aimsforjira.host.ui.frame.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Watchers in Jira's REST API. The numbers are for everybody who sees the issue, the names for View Voters and Watchers; others than
 * oneself need Manage Watchers (401, as documented).
 */
@Path("issue/{idOrKey}/watchers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WatchersResource {
    private final Ui ui;
    private final Beans beans;
    private final HangingBeans hanging;

    /** The resource. */
    public WatchersResource(Ui ui) {
        this.ui = ui;
        this.beans = new Beans(ui.host());
        this.hanging = new HangingBeans(ui, beans);
    }

    private Watchers watchers() {
        return ui.jira().watchers();
    }

    /** How many watch, whether the caller does, and who. */
    @GET
    public Map<String, Object> get(@Context HttpServletRequest request, @PathParam("idOrKey") String idOrKey) {
        ApplicationUser user = RestUser.orNobody(ui, request);
        Issue issue = RestIssues.find(ui, user, idOrKey);
        Map<String, Object> bean = hanging.watches(issue, user);
        List<ApplicationUser> named = watchers().mayView(user, issue)
                ? watchers().byName(issue.getId(), ui.jira().users().localeOf(user))
                : List.of();
        bean.put("watchers", named.stream().map(beans::user).toList());
        return bean;
    }

    /** Somebody watches: the user whose name is the body, or the caller. */
    @POST
    public Response add(
            @Context HttpServletRequest request, @PathParam("idOrKey") String idOrKey, @Nullable JsonNode name) {
        ApplicationUser user = RestUser.of(ui, request);
        Issue issue = RestIssues.find(ui, user, idOrKey);
        mustBeOn();
        ApplicationUser watcher = name == null || name.isNull() ? user : known(name.asText());
        mayChange(user, watcher, issue);
        if (!watchers().mayWatch(watcher, issue)) {
            throw RestErrors.refused(
                    401, "The user '" + watcher.getUsername() + "' does not have permission to view this issue.");
        }
        watchers().start(watcher, issue.getId());
        return Response.noContent().build();
    }

    /** Somebody watches no more. */
    @DELETE
    public Response remove(
            @Context HttpServletRequest request,
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("username") @Nullable String name) {
        ApplicationUser user = RestUser.of(ui, request);
        Issue issue = RestIssues.find(ui, user, idOrKey);
        mustBeOn();
        ApplicationUser watcher = name == null ? user : known(name);
        mayChange(user, watcher, issue);
        watchers().stop(watcher, issue.getId());
        return Response.noContent().build();
    }

    private void mustBeOn() {
        if (!ui.service(WatcherManager.class).isWatchingEnabled()) {
            throw RestErrors.refused(404, "Watching is disabled.");
        }
    }

    private ApplicationUser known(String name) {
        return ui.jira()
                .users()
                .byName(name)
                .orElseThrow(() -> RestErrors.refused(404, "The user '" + name + "' does not exist."));
    }

    private void mayChange(ApplicationUser user, ApplicationUser watcher, Issue issue) {
        if (!user.equals(watcher) && !watchers().mayManage(user, issue)) {
            throw RestErrors.refused(401, "You do not have permission to manage the watcher list.");
        }
    }
}
