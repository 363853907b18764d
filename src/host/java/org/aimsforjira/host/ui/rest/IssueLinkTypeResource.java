package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Ui;

/** Types of links in Jira's REST API, for everybody; 404 while linking is off. Administrators change them on their page. */
@Path("issueLinkType")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueLinkTypeResource {
    private final Ui ui;
    private final HangingBeans hanging;

    /** The resource. */
    public IssueLinkTypeResource(Ui ui) {
        this.ui = ui;
        this.hanging = new HangingBeans(ui, new Beans(ui.host()));
    }

    /** All types by name. */
    @GET
    public Map<String, Object> list() {
        List<Map<String, Object>> types = choices().stream().map(hanging::type).toList();
        return Map.of("issueLinkTypes", types);
    }

    /** One type. */
    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        return choices().stream()
                .filter(type -> String.valueOf(type.getId()).equals(id))
                .findFirst()
                .map(hanging::type)
                .orElseThrow(() -> RestErrors.refused(404, "No issue link type with id '" + id + "' found."));
    }

    private List<IssueLinkType> choices() {
        if (!ui.service(IssueLinkManager.class).isLinkingEnabled()) {
            throw RestErrors.refused(404, "Issue linking is currently disabled.");
        }
        return ui.jira().linking().types().choices();
    }
}
