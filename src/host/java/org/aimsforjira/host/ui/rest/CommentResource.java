package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.issue.Comment;
import org.aimsforjira.host.jira.issue.Comments;
import org.aimsforjira.host.ui.frame.Ui;
import org.jspecify.annotations.Nullable;

/** Comments of an issue; reading needs to see the issue, writing the permission to comment. */
@Path("issue/{idOrKey}/comment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommentResource {
    private final Ui ui;
    private final Beans beans;

    /** The resource. */
    public CommentResource(Ui ui) {
        this.ui = ui;
        this.beans = new Beans(ui.host());
    }

    /** All comments, the oldest first. */
    @GET
    public Map<String, Object> list(@Context HttpServletRequest request, @PathParam("idOrKey") String idOrKey) {
        ApplicationUser user = RestUser.orNobody(ui, request);
        Issue issue = RestIssues.find(ui, user, idOrKey);
        ZoneId zone = ui.jira().users().zoneOf(user);
        List<Map<String, Object>> comments = comments().of(issue.getId()).stream()
                .map(comment -> bean(issue, comment, zone))
                .toList();
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("startAt", 0);
        bean.put("maxResults", comments.size());
        bean.put("total", comments.size());
        bean.put("comments", comments);
        return bean;
    }

    /** Adds a comment. */
    @POST
    public Response add(
            @Context HttpServletRequest request,
            @PathParam("idOrKey") String idOrKey,
            @Nullable Map<String, Object> body) {
        ApplicationUser user = RestUser.of(ui, request);
        Issue issue = RestIssues.find(ui, user, idOrKey);
        if (!comments().mayAdd(user, issue)) {
            throw RestErrors.refused(403, "You do not have the permission to comment on this issue.");
        }
        Object text = body == null ? null : body.get("body");
        if (!(text instanceof String words) || words.isBlank()) {
            throw RestErrors.wrongField("comment", "Comment body can not be empty!");
        }
        try {
            Comment comment = comments().add(user, issue, words, true);
            return Response.status(Response.Status.CREATED)
                    .entity(bean(issue, comment, ui.jira().users().zoneOf(user)))
                    .build();
        } catch (IllegalArgumentException tooLong) {
            throw RestErrors.wrongField("comment", String.valueOf(tooLong.getMessage()));
        }
    }

    private Comments comments() {
        return ui.jira().issues().comments();
    }

    private Map<String, Object> bean(Issue issue, Comment comment, ZoneId zone) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("issue/" + issue.getId() + "/comment/" + comment.id()));
        bean.put("id", String.valueOf(comment.id()));
        bean.put("author", beans.user(comment.author()));
        bean.put("body", comment.body());
        bean.put("updateAuthor", beans.user(comment.updateAuthor()));
        bean.put("created", beans.moment(comment.created(), zone));
        bean.put("updated", beans.moment(comment.updated(), zone));
        return bean;
    }
}
