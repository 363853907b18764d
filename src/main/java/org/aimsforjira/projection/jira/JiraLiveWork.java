package org.aimsforjira.projection.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.platform.project.Archived;
import org.aimsforjira.platform.search.AllIssues;
import org.aimsforjira.platform.search.Jql;
import org.aimsforjira.platform.search.Jql.Field;
import org.aimsforjira.projection.domain.LiveIssue;
import org.aimsforjira.projection.domain.LiveWork;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Page;

/** Issues and links by Jira's managers, lists by JQL; no permission is asked. */
@Named
public class JiraLiveWork implements LiveWork {

    private final IssueManager issues;
    private final IssueLinkManager links;
    private final CustomFieldManager customFields;
    private final AllIssues search;
    private final JiraPieces pieces;

    @Inject
    public JiraLiveWork(
            @ComponentImport IssueManager issues,
            @ComponentImport IssueLinkManager links,
            @ComponentImport CustomFieldManager customFields,
            @ComponentImport SearchService searchService,
            JiraPieces pieces) {
        this.issues = issues;
        this.links = links;
        this.customFields = customFields;
        this.search = new AllIssues(searchService);
        this.pieces = pieces;
    }

    @Override
    public Optional<LiveIssue> issue(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null || Archived.is(issue) ? Optional.empty() : Optional.of(live(issue));
    }

    private LiveIssue live(Issue issue) {
        Status status = issue.getStatus();
        Timestamp resolved = issue.getResolutionDate();
        String resolution = issue.getResolutionId();
        return new LiveIssue(
                issue.getId(),
                issue.getProjectId(),
                pieces.issueType(IssueTypeRole.AI_RISK)
                        .filter(type -> type.equals(issue.getIssueTypeId()))
                        .isPresent(),
                status == null ? "" : status.getStatusCategory().getKey(),
                Optional.ofNullable(resolution),
                Optional.ofNullable(resolved).map(Timestamp::toInstant),
                labels(issue),
                controls(issue, FieldRole.ANNEX_A_CONTROLS),
                controls(issue, FieldRole.AI_EVIDENCE_FOR));
    }

    private static Set<String> labels(Issue issue) {
        return issue.getLabels().stream().map(Label::getLabel).collect(Collectors.toSet());
    }

    /** The controls by the ids of the options; an option that set-up does not know says nothing. */
    private SortedSet<ControlId> controls(Issue issue, FieldRole role) {
        CustomField field =
                pieces.field(role).map(customFields::getCustomFieldObject).orElse(null);
        SortedSet<ControlId> controls = new TreeSet<>();
        if (field != null && issue.getCustomFieldValue(field) instanceof Collection<?> values && !values.isEmpty()) {
            Map<Long, String> keys = pieces.optionKeys(role, issue.getProjectId());
            for (Object value : values) {
                String key = value instanceof Option option ? keys.getOrDefault(option.getOptionId(), "") : "";
                if (ControlId.isWellFormed(key)) {
                    controls.add(new ControlId(key));
                }
            }
        }
        return controls;
    }

    @Override
    public List<Long> treatedBy(long issueId) {
        return pieces.linkType(LinkTypeRole.TREATMENT)
                .map(type -> links.getOutwardLinks(issueId).stream()
                        .filter(link -> link.getLinkTypeId().equals(type))
                        .map(IssueLink::getDestinationId)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Long> treatmentsOf(long riskId) {
        return pieces.linkType(LinkTypeRole.TREATMENT)
                .map(type -> links.getInwardLinks(riskId).stream()
                        .filter(link -> link.getLinkTypeId().equals(type))
                        .map(IssueLink::getSourceId)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Page<Long> risks(long projectId, Page.Request page) {
        return pieces.issueType(IssueTypeRole.AI_RISK)
                .map(type -> ids(
                        Jql.all(List.of(
                                Jql.hasId(Field.PROJECT, projectId),
                                Jql.hasId(Field.ISSUE_TYPE, Long.parseLong(type)))),
                        page))
                .orElseGet(() -> nothing(page));
    }

    @Override
    public Page<Long> evidence(Page.Request page) {
        return pieces.field(FieldRole.AI_EVIDENCE_FOR)
                .map(field -> ids(Jql.isNotEmpty(Field.custom(field)), page))
                .orElseGet(() -> nothing(page));
    }

    private Page<Long> ids(Jql condition, Page.Request page) {
        return search.page(condition, page).map(Issue::getId);
    }

    private static Page<Long> nothing(Page.Request page) {
        return new Page<>(List.of(), page.offset(), page.limit(), 0);
    }
}
