package org.aimsforjira.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.host.jira.JiraModel;

/** What people do to issues in a running host, without any page of the plugin: by Jira's REST where it has a way, else as Jira's pages do. */
public final class HostIssues {
    private final JiraModel jira;
    private final JiraClient person;
    private final String name;

    /**
     * @param user somebody of the base data who may do all of it
     */
    public HostIssues(Host host, String user) {
        jira = host.context().jira();
        person = JiraClient.loggedIn(host.baseUrl(), user);
        name = user;
    }

    /** Creates an issue with controls in one of the control fields, whether the field is on a screen or not. */
    public MutableIssue create(String project, String type, String summary, String field, Collection<String> controls) {
        Project where = jira.service(ProjectManager.class).getProjectByCurrentKey(project);
        String typeId = where.getIssueTypes().stream()
                .filter(each -> each.getName().equals(type))
                .findFirst()
                .orElseThrow()
                .getId();
        IssueInputParameters input =
                input(field, controls).setProjectId(where.getId()).setIssueTypeId(typeId);
        input.setSummary(summary).setReporterId(name);
        IssueService.CreateValidationResult checked = service().validateCreate(user(), input);
        assertEquals(Map.of(), checked.getErrorCollection().getErrors());
        return service().create(user(), checked).getIssue();
    }

    /** Puts controls into one of the control fields in place of those that are there. */
    public void edit(Issue issue, String field, Collection<String> controls) {
        update(issue, input(field, controls));
    }

    /** Replaces the labels by one, as a script does that asks no screen. */
    public void label(Issue issue, String label) {
        MutableIssue changed = jira.service(IssueManager.class).getIssueObject(issue.getId());
        changed.setLabels(Set.of(new Label(null, issue.getId(), label)));
        jira.service(IssueManager.class).updateIssue(user(), changed, EventDispatchOption.ISSUE_UPDATED, false);
    }

    private void update(Issue issue, IssueInputParameters input) {
        IssueService.UpdateValidationResult checked = service().validateUpdate(user(), issue.getId(), input);
        assertEquals(Map.of(), checked.getErrorCollection().getErrors());
        service().update(user(), checked);
    }

    private IssueInputParameters input(String field, Collection<String> controls) {
        CustomField found = jira.service(CustomFieldManager.class)
                .getCustomFieldObjectsByName(field)
                .iterator()
                .next();
        IssueInputParameters input = service().newIssueInputParameters();
        input.setSkipScreenCheck(true);
        input.addCustomFieldValue(
                found.getIdAsLong(),
                controls.stream().map(control -> option(found, control)).toArray(String[]::new));
        return input;
    }

    private String option(CustomField field, String control) {
        FieldConfig config = field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        return jira.service(OptionsManager.class).getOptions(config).stream()
                .filter(option -> option.getValue().startsWith(control + " "))
                .map(Option::getOptionId)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private IssueService service() {
        return jira.service(IssueService.class);
    }

    /** Takes the nth way out of the issue's status, if it has that many. */
    public void transition(Issue issue, int nth, String resolution) {
        JsonNode ways = person.jira("GET", "issue/" + issue.getKey() + "/transitions?expand=transitions.fields", null)
                .ok()
                .path("transitions");
        if (ways.isEmpty()) {
            return;
        }
        JsonNode way = ways.get(nth % ways.size());
        Map<String, Object> body = new HashMap<>();
        body.put("transition", Map.of("id", way.path("id").asText()));
        if (way.path("fields").has("resolution")) {
            body.put("fields", Map.of("resolution", Map.of("name", resolution)));
        }
        person.jira("POST", "issue/" + issue.getKey() + "/transitions", body).ok();
    }

    /** Links one issue to another by REST, as "source treats destination" for the type AI treatment. */
    public void link(Issue source, String type, Issue destination) {
        person.jira(
                        "POST",
                        "issueLink",
                        Map.of(
                                "type", Map.of("name", type),
                                "inwardIssue", Map.of("key", source.getKey()),
                                "outwardIssue", Map.of("key", destination.getKey())))
                .ok();
    }

    /** Removes the nth link of the issue, if it has that many; answers whether it did. */
    public boolean unlink(Issue issue, int nth) {
        List<IssueLink> links = jira.service(IssueLinkManager.class).getOutwardLinks(issue.getId());
        if (links.isEmpty()) {
            return false;
        }
        jira.service(IssueLinkManager.class).removeIssueLink(links.get(nth % links.size()), user());
        return true;
    }

    /** Clones an issue and answers with the id of the clone. */
    public long cloneOf(Issue issue, boolean withLinks) {
        return jira.cloner()
                .clone(user(), issue, "CLONE - " + issue.getSummary(), withLinks)
                .getId();
    }

    /** Moves an issue where it is allowed to go; elsewhere nothing happens. */
    public void move(Issue issue, String projectKey, int nthType) {
        Project target = jira.service(ProjectManager.class).getProjectByCurrentKey(projectKey);
        List<String> types = target.getIssueTypes().stream()
                .filter(type -> !type.isSubTask())
                .map(IssueType::getId)
                .toList();
        String type = types.get(nthType % types.size());
        if (!jira.issues()
                .mover()
                .validate(user(), issue, target, type, Map.of())
                .hasAnyErrors()) {
            jira.issues().mover().move(user(), issue, target, type, Map.of(), false);
        }
    }

    /** Changes the type by a plain edit, as Jira allows between types of one workflow; tells of an update and not of a move. */
    public void retype(Issue issue, String typeId) {
        MutableIssue changed = jira.service(IssueManager.class).getIssueObject(issue.getId());
        changed.setIssueTypeId(typeId);
        jira.service(IssueManager.class).updateIssue(user(), changed, EventDispatchOption.ISSUE_UPDATED, false);
    }

    /** Archives an issue, or restores one that is archived. */
    public void archiveOrRestore(Issue issue) {
        if (jira.issues().archive().isArchived(issue)) {
            jira.issues().archive().restore(user(), issue, false);
        } else {
            jira.issues().archive().archive(user(), issue, false);
        }
    }

    /** Deletes an issue. */
    public void delete(Issue issue) throws RemoveException {
        jira.service(IssueManager.class).deleteIssue(user(), issue, EventDispatchOption.ISSUE_DELETED, false);
    }

    /** Whether the issue is archived. */
    public boolean isArchived(Issue issue) {
        return jira.issues().archive().isArchived(issue);
    }

    /** The issue as it is now. */
    public Issue issue(long id) {
        return jira.service(IssueManager.class).getIssueObject(id);
    }

    /** The issue as it is now. */
    public Issue issue(String key) {
        return jira.service(IssueManager.class).getIssueObject(key);
    }

    private ApplicationUser user() {
        return jira.service(UserManager.class).getUserByName(name);
    }
}
