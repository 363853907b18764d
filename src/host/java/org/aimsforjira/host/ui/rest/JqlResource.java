package org.aimsforjira.host.ui.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aimsforjira.host.jira.search.QueryHelp;
import org.aimsforjira.host.ui.frame.Ui;

/** What can stand in a query, for editors, in the shape of Jira's REST API. Everybody gets what they may see. */
@UnrestrictedAccess
@Path("jql/autocompletedata")
@Produces(MediaType.APPLICATION_JSON)
public final class JqlResource {
    private final Ui ui;

    /** The resource. */
    public JqlResource(Ui ui) {
        this.ui = ui;
    }

    /** Fields, functions and words of the language. */
    @GET
    public Map<String, Object> get(@Context HttpServletRequest request) {
        QueryHelp help = ui.jira().queryHelp();
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put(
                "visibleFieldNames",
                help.fields(RestUser.orNobody(ui, request)).stream()
                        .map(JqlResource::field)
                        .toList());
        bean.put(
                "visibleFunctionNames",
                help.functions().stream().map(JqlResource::function).toList());
        bean.put("jqlReservedWords", new TreeSet<>(help.reservedWords()));
        return bean;
    }

    private static Map<String, Object> field(QueryHelp.Field field) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("value", field.value());
        bean.put("displayName", field.name());
        if (field.customId() != null) {
            bean.put("cfid", field.customId());
        }
        bean.put("auto", Boolean.toString(field.suggested()));
        bean.put("orderable", Boolean.toString(field.orderable()));
        bean.put("searchable", "true");
        bean.put("operators", field.operators());
        bean.put("types", field.types());
        return bean;
    }

    private static Map<String, Object> function(QueryHelp.Function function) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("value", function.value());
        bean.put("displayName", function.value());
        if (function.list()) {
            bean.put("isList", "true");
        }
        bean.put("types", function.types());
        return bean;
    }

    /** Values of a field that begin like what was typed. */
    @GET
    @Path("suggestions")
    public Map<String, Object> suggestions(
            @Context HttpServletRequest request,
            @QueryParam("fieldName") @DefaultValue("") String fieldName,
            @QueryParam("fieldValue") @DefaultValue("") String fieldValue) {
        if (fieldName.isBlank()) {
            throw RestErrors.refused(400, "The parameter 'fieldName' is missing.");
        }
        List<Map<String, Object>> results =
                ui.jira().queryHelp().values(RestUser.orNobody(ui, request), fieldName, fieldValue).stream()
                        .map(JqlResource::value)
                        .toList();
        return Map.of("results", results);
    }

    private static Map<String, Object> value(QueryHelp.Value value) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("value", value.value());
        bean.put("displayName", value.name());
        return bean;
    }
}
