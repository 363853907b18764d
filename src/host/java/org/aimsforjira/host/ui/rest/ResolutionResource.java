package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.config.ConstantsManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Ui;
import org.jspecify.annotations.Nullable;

/** Resolutions in Jira's REST API, for everybody who is logged in. */
@Path("resolution")
@Produces(MediaType.APPLICATION_JSON)
public final class ResolutionResource {
    private final Ui ui;
    private final Beans beans;

    /** The resource. */
    public ResolutionResource(Ui ui) {
        this.ui = ui;
        this.beans = new Beans(ui.host());
    }

    /** All of them in their order. */
    @GET
    public List<Map<String, Object>> list(@Context HttpServletRequest request) {
        RestUser.of(ui, request);
        return ui.service(ConstantsManager.class).getResolutions().stream()
                .map(beans::resolution)
                .toList();
    }

    /** One of them; 404 when there is none. */
    @GET
    @Path("{id}")
    public @Nullable Map<String, Object> get(@Context HttpServletRequest request, @PathParam("id") String id) {
        RestUser.of(ui, request);
        var found = ui.service(ConstantsManager.class).getResolution(id);
        if (found == null) {
            throw RestErrors.refused(404, "The resolution with id '" + id + "' does not exist");
        }
        return beans.resolution(found);
    }
}
