package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aimsforjira.host.jira.issue.IssueArchive;
import org.aimsforjira.host.ui.frame.Ui;
import org.jspecify.annotations.Nullable;

/** {@code PUT issue/KEY/archive} and {@code PUT issue/KEY/restore} (Atlassian's "Archiving API"). Needs Administer Projects. */
@Path("issue/{idOrKey}/{what: archive|restore}")
@Produces(MediaType.APPLICATION_JSON)
public final class ArchiveResource {
    private final Ui ui;

    /** The resource. */
    public ArchiveResource(Ui ui) {
        this.ui = ui;
    }

    /** Archives or restores an issue with its subtasks. */
    @PUT
    public Response put(
            @Context HttpServletRequest request,
            @PathParam("idOrKey") String idOrKey,
            @PathParam("what") String what,
            @QueryParam("notifyUsers") @Nullable String notifyUsers) {
        ApplicationUser user = RestUser.of(ui, request);
        Issue issue = allowed(user, idOrKey);
        boolean sendMail = !"false".equals(notifyUsers);
        if (what.equals("archive")) {
            archives().archive(user, issue, sendMail);
        } else {
            archives().restore(user, issue, sendMail);
        }
        return Response.noContent().build();
    }

    private IssueArchive archives() {
        return ui.jira().issues().archive();
    }

    private Issue allowed(ApplicationUser user, String idOrKey) {
        Issue issue = RestIssues.find(ui, user, idOrKey);
        if (!archives().maySwitch(user, issue)) {
            throw RestErrors.refused(
                    403, "You do not have permission to archive or restore the issue '" + issue.getKey() + "'.");
        }
        return issue;
    }
}
