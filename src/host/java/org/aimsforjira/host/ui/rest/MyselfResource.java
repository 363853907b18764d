package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.aimsforjira.host.ui.frame.Ui;

/** The caller himself. For everybody who is logged in. */
@Path("myself")
@Produces(MediaType.APPLICATION_JSON)
public final class MyselfResource {
    private final Ui ui;

    /** The resource. */
    public MyselfResource(Ui ui) {
        this.ui = ui;
    }

    /** The user with language and time zone; 401 for nobody. */
    @GET
    public Map<String, Object> get(@Context HttpServletRequest request) {
        ApplicationUser user = RestUser.of(ui, request);
        Map<String, Object> bean = new LinkedHashMap<>(Objects.requireNonNull(new Beans(ui.host()).user(user)));
        bean.put("locale", ui.jira().users().localeOf(user).toString());
        return bean;
    }
}
