package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.TransitionOptions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.host.jira.workflow.WorkflowTransition;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.issue.FormSubject;
import org.jspecify.annotations.Nullable;

/**
 * Transitions of an issue in Jira's REST API. Reading lists those the caller may start, and none without the permission; writing
 * answers 204, 400 with what is wrong, or 404 for what is hidden (Jira's REST documentation of "issue/{issueIdOrKey}/transitions").
 */
@Path("issue/{idOrKey}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TransitionsResource {
    private static final String OFF_SCREEN =
            "Field '%s' cannot be set. It is not on the appropriate screen, or unknown.";

    private final Ui ui;
    private final Beans beans;

    /** The resource. */
    public TransitionsResource(Ui ui) {
        this.ui = ui;
        this.beans = new Beans(ui.host());
    }

    /** The transitions the caller may start; with {@code expand=transitions.fields} what their screens ask for. */
    @GET
    public Map<String, Object> list(
            @Context HttpServletRequest request,
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("transitionId") @Nullable String transitionId,
            @QueryParam("expand") @Nullable String expand) {
        ApplicationUser user = RestUser.orNobody(ui, request);
        Issue issue = RestIssues.find(ui, user, idOrKey);
        boolean fields = expand != null && expand.contains("transitions.fields");
        List<Map<String, Object>> transitions =
                ui.jira().workflows().engine().available(issue, user, TransitionOptions.defaults()).stream()
                        .filter(transition ->
                                transitionId == null || transitionId.equals(String.valueOf(transition.id())))
                        .map(transition -> bean(issue, transition, fields))
                        .toList();
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("expand", "transitions");
        bean.put("transitions", transitions);
        return bean;
    }

    private Map<String, Object> bean(Issue issue, WorkflowTransition transition, boolean fields) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(transition.id()));
        bean.put("name", transition.name());
        String status = ui.jira().workflows().of(issue).step(transition.to()).statusId();
        ui.jira().constants().status(status).ifPresent(to -> bean.put("to", beans.status(to)));
        if (fields) {
            Map<String, Object> all = new LinkedHashMap<>();
            onScreen(issue, transition).forEach(id -> all.put(id, field(issue, id)));
            bean.put("fields", all);
        }
        return bean;
    }

    private Set<String> onScreen(Issue issue, WorkflowTransition transition) {
        Long screen = transition.screen();
        return screen == null
                ? Set.of()
                : ui.jira().screens().fields(issue.getProjectObject(), issue.getIssueTypeId(), screen);
    }

    private Map<String, Object> field(Issue issue, String id) {
        Map<String, Object> bean = new LinkedHashMap<>();
        CustomFieldManager fields = ui.service(CustomFieldManager.class);
        boolean resolution = id.equals("resolution");
        bean.put("required", resolution || ui.jira().screens().isRequired(issue.getProjectObject(), id));
        bean.put(
                "name",
                fields.isCustomField(id)
                        ? fields.getCustomFieldObject(id).getFieldName()
                        : ui.host().i18n().text(java.util.Locale.ENGLISH, "host.field." + id));
        bean.put("fieldId", id);
        bean.put("operations", List.of("set"));
        if (resolution) {
            bean.put(
                    "allowedValues",
                    ui.service(ConstantsManager.class).getResolutions().stream()
                            .map(beans::resolution)
                            .toList());
        }
        return bean;
    }

    /** Does a transition, with fields of its screen and a comment. */
    @POST
    public Response transition(
            @Context HttpServletRequest request,
            @PathParam("idOrKey") String idOrKey,
            @Nullable Map<String, Object> body) {
        ApplicationUser user = RestUser.of(ui, request);
        Issue issue = RestIssues.find(ui, user, idOrKey);
        int id = transitionId(body);
        IssueInputParameters input =
                input(user, issue, ui.jira().workflows().of(issue).transition(id), body);
        IssueService issues = ui.service(IssueService.class);
        TransitionValidationResult valid = issues.validateTransition(user, issue.getId(), id, input);
        if (!valid.isValid()) {
            return RestErrors.of(valid.getErrorCollection());
        }
        IssueResult moved = issues.transition(user, valid);
        return moved.isValid() ? Response.noContent().build() : RestErrors.of(moved.getErrorCollection());
    }

    private static int transitionId(@Nullable Map<String, Object> body) {
        Object transition = body == null ? null : body.get("transition");
        String id = transition instanceof Map<?, ?> map ? String.valueOf(map.get("id")) : "";
        if (!id.matches("\\d{1,9}")) {
            throw RestErrors.refused(400, "Missing 'transition' identifier");
        }
        return Integer.parseInt(id);
    }

    /** Without a screen nothing can be set; a transition that is not there is told of by the validation. */
    private IssueInputParameters input(
            ApplicationUser user,
            Issue issue,
            Optional<WorkflowTransition> transition,
            @Nullable Map<String, Object> body) {
        Map<String, Object> fields = object(body, "fields");
        Set<String> onScreen = transition.map(found -> onScreen(issue, found)).orElse(Set.of());
        if (transition.isPresent()) {
            fields.keySet().stream()
                    .filter(field -> !onScreen.contains(field))
                    .findFirst()
                    .ifPresent(field -> {
                        throw RestErrors.wrongField(field, String.format(java.util.Locale.ROOT, OFF_SCREEN, field));
                    });
        }
        Map<String, String[]> parameters = new HashMap<>(new FieldInputJson(
                        ui,
                        new FormSubject(issue.getProjectObject(), issue.getIssueType()),
                        ui.jira().users().localeOf(user),
                        ui.jira().users().zoneOf(user))
                .parameters(fields));
        IssueInputParameters input = ui.service(IssueService.class).newIssueInputParameters(parameters);
        parameters.keySet().forEach(input::addFieldToForcePresent);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        comment(body).ifPresent(comment -> {
            if (transition.isPresent() && transition.get().screen() == null) {
                throw RestErrors.wrongField("comment", String.format(java.util.Locale.ROOT, OFF_SCREEN, "comment"));
            }
            input.setComment(comment);
        });
        return input;
    }

    /** The comment in {@code update: {comment: [{add: {body: …}}]}}; other operations are not known. */
    private static Optional<String> comment(@Nullable Map<String, Object> body) {
        Map<String, Object> update = object(body, "update");
        for (String field : update.keySet()) {
            if (!field.equals("comment")) {
                throw RestErrors.wrongField(field, "The host knows update operations of comments only; use 'fields'.");
            }
        }
        Object operations = update.get("comment");
        if (operations == null) {
            return Optional.empty();
        }
        if (operations instanceof List<?> list
                && list.size() == 1
                && list.get(0) instanceof Map<?, ?> operation
                && operation.get("add") instanceof Map<?, ?> added
                && added.get("body") instanceof String text
                && !text.isBlank()) {
            return Optional.of(text);
        }
        throw RestErrors.wrongField("comment", "Comment body can not be empty!");
    }

    @SuppressWarnings("unchecked") // a JSON object has text keys
    private static Map<String, Object> object(@Nullable Map<String, Object> body, String name) {
        Object value = body == null ? null : body.get(name);
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
