package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.host.ui.frame.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Links in Jira's REST API (its documentation of {@code issueLink}). Everything is 404 while linking is off, for unknown types and for
 * issues the caller does not see. Making a link needs Link Issues on the first issue (401), which is the inward one and becomes the
 * source: it "blocks" the outward one. Deleting one needs to see both issues and Link Issues on one of them. A link of an issue to
 * itself is refused (mojira/arisa-kt issue 355: Jira refuses it; the status 400 is unconfirmed).
 */
@Path("issueLink")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueLinkResource {
    private final Ui ui;
    private final Beans beans;
    private final HangingBeans hanging;

    /** The resource. */
    public IssueLinkResource(Ui ui) {
        this.ui = ui;
        this.beans = new Beans(ui.host());
        this.hanging = new HangingBeans(ui, beans);
    }

    /** Links two issues; an equal link is answered alike. */
    @POST
    public Response create(@Context HttpServletRequest request, @Nullable Map<String, Object> body) {
        ApplicationUser user = RestUser.of(ui, request);
        mustBeOn();
        if (body == null) {
            throw RestErrors.refused(400, "A body with type, inwardIssue and outwardIssue is required.");
        }
        IssueLinkType type = type(body.get("type"));
        Issue source = issue(user, body.get("inwardIssue"), "inwardIssue");
        Issue destination = issue(user, body.get("outwardIssue"), "outwardIssue");
        if (!mayLink(user, source)) {
            throw RestErrors.refused(401, "No Link Issue Permission for issue '" + source.getKey() + "'");
        }
        if (source.getId().equals(destination.getId())) {
            throw RestErrors.refused(400, "You cannot link an issue to itself.");
        }
        Optional<String> comment = comment(body.get("comment"));
        if (comment.isPresent() && !ui.jira().issues().comments().mayAdd(user, source)) {
            throw RestErrors.refused(
                    400, "You do not have the permission to comment on issue '" + source.getKey() + "'.");
        }
        ui.jira().db().transact(() -> {
            ui.jira().linking().links().create(source, destination, type, null, user);
            comment.ifPresent(text -> ui.jira().issues().comments().add(user, source, text, true));
        });
        return Response.status(Response.Status.CREATED).build();
    }

    private void mustBeOn() {
        if (!ui.service(IssueLinkManager.class).isLinkingEnabled()) {
            throw RestErrors.refused(404, "Issue linking is currently disabled.");
        }
    }

    private IssueLinkType type(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Object id = map.get("id");
            Object name = map.get("name");
            for (IssueLinkType type : ui.jira().linking().types().choices()) {
                if (id == null
                        ? type.getName().equals(name)
                        : String.valueOf(type.getId()).equals(String.valueOf(id))) {
                    return type;
                }
            }
            throw RestErrors.refused(
                    404, "No issue link type with " + (id == null ? "name '" + name : "id '" + id) + "' found.");
        }
        throw RestErrors.refused(400, "The field 'type' is required, with 'id' or 'name'.");
    }

    private Issue issue(ApplicationUser user, @Nullable Object value, String field) {
        if (value instanceof Map<?, ?> map) {
            Object key = map.get("key") == null ? map.get("id") : map.get("key");
            if (key != null) {
                return RestIssues.find(ui, user, String.valueOf(key));
            }
        }
        throw RestErrors.refused(400, "The field '" + field + "' is required, with 'key' or 'id'.");
    }

    private static Optional<String> comment(@Nullable Object value) {
        return value instanceof Map<?, ?> map && map.get("body") instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    private boolean mayLink(ApplicationUser user, Issue issue) {
        return ui.service(PermissionManager.class).hasPermission(ProjectPermissions.LINK_ISSUES, issue, user);
    }

    /** One link, if the caller sees both issues. */
    @GET
    @Path("{id}")
    public Map<String, Object> get(@Context HttpServletRequest request, @PathParam("id") String id) {
        mustBeOn();
        IssueLink link = link(RestUser.orNobody(ui, request), id);
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(link.getId()));
        bean.put("self", beans.self("issueLink/" + link.getId()));
        bean.put("type", hanging.type(link.getIssueLinkType()));
        bean.put("inwardIssue", hanging.linked(link.getSourceObject()));
        bean.put("outwardIssue", hanging.linked(link.getDestinationObject()));
        return bean;
    }

    /** Deletes a link. */
    @DELETE
    @Path("{id}")
    public Response delete(@Context HttpServletRequest request, @PathParam("id") String id) {
        ApplicationUser user = RestUser.of(ui, request);
        mustBeOn();
        IssueLink link = link(user, id);
        if (!mayLink(user, link.getSourceObject()) && !mayLink(user, link.getDestinationObject())) {
            throw RestErrors.refused(
                    401,
                    "No Link Issue Permission for issue '"
                            + link.getSourceObject().getKey() + "'");
        }
        ui.jira().linking().links().remove(link, user);
        return Response.noContent().build();
    }

    private IssueLink link(@Nullable ApplicationUser user, String id) {
        Optional<IssueLink> found =
                id.matches("\\d{1,18}") ? ui.jira().linking().links().byId(Long.valueOf(id)) : Optional.empty();
        return found.filter(link -> link.getIssueLinkType() != null
                        && sees(user, link.getSourceId())
                        && sees(user, link.getDestinationId()))
                .orElseThrow(() -> RestErrors.refused(404, "No issue link with id '" + id + "' exists."));
    }

    private boolean sees(@Nullable ApplicationUser user, Long issueId) {
        return ui.service(IssueService.class).getIssue(user, issueId).isValid();
    }
}
