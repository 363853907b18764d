package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.host.jira.filter.Filter;
import org.aimsforjira.host.jira.filter.FilterDraft;
import org.aimsforjira.host.jira.filter.FilterRefused;
import org.aimsforjira.host.jira.filter.Filters;
import org.aimsforjira.host.jira.filter.Share;
import org.aimsforjira.host.ui.frame.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Saved filters in Jira's REST API, for everybody who is logged in. A hidden filter and an unknown one give the same 404; a filter of
 * somebody else can be read when it is shared, and not changed.
 */
@Path("filter")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FilterResource {
    private final Ui ui;
    private final FilterBeans beans;

    /** The resource. */
    public FilterResource(Ui ui) {
        this.ui = ui;
        this.beans = new FilterBeans(ui);
    }

    private Filters filters() {
        return ui.jira().filters();
    }

    /** The caller's favourites. */
    @GET
    @Path("favourite")
    public List<Map<String, Object>> favourites(@Context HttpServletRequest request) {
        ApplicationUser user = RestUser.of(ui, request);
        return filters().favouritesOf(user).stream()
                .map(filter -> beans.filter(filter, user))
                .toList();
    }

    /** One filter. */
    @GET
    @Path("{id}")
    public Map<String, Object> get(@Context HttpServletRequest request, @PathParam("id") String id) {
        ApplicationUser user = RestUser.of(ui, request);
        return beans.filter(find(user, id), user);
    }

    private Filter find(ApplicationUser user, String id) {
        return (id.matches("\\d{1,18}") ? filters().byId(user, Long.parseLong(id)) : Optional.<Filter>empty())
                .orElseThrow(() -> RestErrors.refused(
                        404, "The selected filter is not available to you, perhaps it has been deleted."));
    }

    /** Saves a new filter, which is private. */
    @POST
    public Map<String, Object> create(@Context HttpServletRequest request, @Nullable Map<String, Object> body) {
        ApplicationUser user = RestUser.of(ui, request);
        Map<String, Object> asked = body == null ? Map.of() : body;
        FilterDraft draft = new FilterDraft(
                text(asked.get("name"), ""), text(asked.get("description"), ""), text(asked.get("jql"), ""), List.of());
        try {
            Filter filter = filters().create(user, ui.service(SearchService.class), draft);
            favour(user, filter, asked.get("favourite"));
            return beans.filter(filter, user);
        } catch (FilterRefused e) {
            throw wrong(e);
        }
    }

    /** Changes a filter; what is not named stays. */
    @PUT
    @Path("{id}")
    public Map<String, Object> update(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable Map<String, Object> body) {
        ApplicationUser user = RestUser.of(ui, request);
        Filter filter = find(user, id);
        Map<String, Object> asked = body == null ? Map.of() : body;
        FilterDraft draft = new FilterDraft(
                text(asked.get("name"), filter.name()),
                text(asked.get("description"), filter.description()),
                text(asked.get("jql"), filter.jql()),
                filter.shares());
        Filter changed = change(user, filter, draft);
        favour(user, changed, asked.get("favourite"));
        return beans.filter(changed, user);
    }

    private Filter change(ApplicationUser user, Filter filter, FilterDraft draft) {
        try {
            return filters().update(user, ui.service(SearchService.class), filter, draft);
        } catch (FilterRefused e) {
            throw wrong(e);
        }
    }

    private void favour(ApplicationUser user, Filter filter, @Nullable Object favourite) {
        if (favourite != null) {
            filters().favour(user, filter, Boolean.parseBoolean(favourite.toString()));
        }
    }

    /** Deletes a filter. */
    @DELETE
    @Path("{id}")
    public Response delete(@Context HttpServletRequest request, @PathParam("id") String id) {
        ApplicationUser user = RestUser.of(ui, request);
        try {
            filters().delete(user, find(user, id));
            return Response.noContent().build();
        } catch (FilterRefused e) {
            throw wrong(e);
        }
    }

    /** Who else may see a filter. */
    @GET
    @Path("{id}/permission")
    public List<Map<String, Object>> shares(@Context HttpServletRequest request, @PathParam("id") String id) {
        ApplicationUser user = RestUser.of(ui, request);
        return beans.shares(find(user, id), user);
    }

    /** Shares a filter with everybody who is logged in, a group, a project or a role in a project. */
    @POST
    @Path("{id}/permission")
    public Response share(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable Map<String, Object> body) {
        ApplicationUser user = RestUser.of(ui, request);
        Filter filter = find(user, id);
        Map<String, Object> asked = body == null ? Map.of() : body;
        Share.Type type = Share.Type.of(text(asked.get("type"), ""));
        if (type == null) {
            throw RestErrors.refused(400, "The value of 'type' must be authenticated, group, project or projectRole.");
        }
        Share share = switch (type) {
            case AUTHENTICATED -> new Share(type, null);
            case GROUP -> new Share(type, text(asked.get("groupname"), ""));
            case PROJECT -> new Share(type, text(asked.get("projectId"), ""));
            case PROJECT_ROLE ->
                new Share(type, text(asked.get("projectId"), ""), text(asked.get("projectRoleId"), ""));
        };
        List<Share> shares = new ArrayList<>(filter.shares());
        if (!shares.contains(share)) {
            shares.add(share);
        }
        Filter changed =
                change(user, filter, new FilterDraft(filter.name(), filter.description(), filter.jql(), shares));
        return Response.status(Response.Status.CREATED)
                .entity(beans.shares(changed, user))
                .build();
    }

    private static String text(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }

    private static WebApplicationException wrong(FilterRefused refused) {
        String field = refused.field().equals("name") ? "filterName" : refused.field();
        return new WebApplicationException(RestErrors.response(400, List.of(), Map.of(field, refused.sentence())));
    }
}
