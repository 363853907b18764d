package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.field.StockType;
import org.aimsforjira.host.jira.field.SystemField;
import org.aimsforjira.host.ui.frame.Ui;

/** All fields. For everybody who is logged in. */
@Path("field")
@Produces(MediaType.APPLICATION_JSON)
public final class FieldResource {
    private final Ui ui;

    /** The resource. */
    public FieldResource(Ui ui) {
        this.ui = ui;
    }

    /** System fields, then custom fields. */
    @GET
    public List<Map<String, Object>> get(@Context HttpServletRequest request) {
        RestUser.of(ui, request);
        List<Map<String, Object>> beans = new ArrayList<>();
        for (SystemField field : SystemField.values()) {
            beans.add(bean(field.id(), field.text(), false, List.of(field.id()), Map.of("system", field.id())));
        }
        for (CustomField field : ui.service(CustomFieldManager.class).getCustomFieldObjects()) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", type(field));
            schema.put("custom", field.getCustomFieldType().getKey());
            schema.put("customId", field.getIdAsLong());
            beans.add(bean(
                    field.getId(),
                    field.getFieldName(),
                    true,
                    List.of("cf[" + field.getIdAsLong() + "]", field.getFieldName()),
                    schema));
        }
        return beans;
    }

    private static String type(CustomField field) {
        StockType type = StockType.ofKey(field.getCustomFieldType().getKey());
        if (type.multiple()) {
            return "array";
        }
        return switch (type.storage()) {
            case OPTION -> "option";
            case USER -> "user";
            case NUMBER -> "number";
            case DATE -> type == StockType.DATE ? "date" : "datetime";
            default -> "string";
        };
    }

    private static Map<String, Object> bean(
            String id, String name, boolean custom, List<String> clauses, Map<String, Object> schema) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", id);
        bean.put("name", name);
        bean.put("custom", custom);
        bean.put("orderable", true);
        bean.put("navigable", true);
        bean.put("searchable", true);
        bean.put("clauseNames", clauses);
        bean.put("schema", schema);
        return bean;
    }
}
