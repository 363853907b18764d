package org.aimsforjira.evidence.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aimsforjira.evidence.domain.EvidenceMarks;
import org.aimsforjira.evidence.domain.MarkedIssue;
import org.aimsforjira.evidence.domain.MarkedIssue.LinkedSystem;
import org.aimsforjira.evidence.domain.Marking;
import org.aimsforjira.evidence.domain.MarkingStep;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/** Reads marks from issues and their links, and writes links; the field is written by {@link EvidenceFieldWriter}. */
@Named
public class JiraEvidenceMarks implements EvidenceMarks {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]+-[1-9][0-9]{0,9}");

    private final IssueService issueService;
    private final IssueLinkManager links;
    private final PermissionManager permissions;
    private final UserManager users;
    private final JiraPieces pieces;
    private final EvidenceField field;
    private final EvidenceFieldWriter writer;

    @Inject
    public JiraEvidenceMarks(
            @ComponentImport IssueService issueService,
            @ComponentImport IssueLinkManager links,
            @ComponentImport PermissionManager permissions,
            @ComponentImport UserManager users,
            JiraPieces pieces,
            EvidenceField field,
            EvidenceFieldWriter writer) {
        this.issueService = issueService;
        this.links = links;
        this.permissions = permissions;
        this.users = users;
        this.pieces = pieces;
        this.field = field;
        this.writer = writer;
    }

    @Override
    public boolean isSetUp() {
        return field.field().isPresent();
    }

    @Override
    public Optional<MarkedIssue> find(UserKey viewer, String issueKey) {
        if (!KEY.matcher(issueKey).matches()) {
            return Optional.empty();
        }
        ApplicationUser user = user(viewer);
        IssueService.IssueResult result = issueService.getIssue(user, issueKey.toUpperCase(Locale.ROOT));
        return result.isValid()
                ? Optional.<Issue>ofNullable(result.getIssue()).map(issue -> marked(user, issue))
                : Optional.empty();
    }

    private MarkedIssue marked(ApplicationUser user, Issue issue) {
        List<Issue> linked = linkedSystems(issue);
        List<LinkedSystem> visible = linked.stream()
                .filter(system -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, system, user))
                .map(system ->
                        new LinkedSystem(system.getId(), system.getKey(), system.getSummary(), system.getProjectId()))
                .sorted(Comparator.comparing(LinkedSystem::key))
                .toList();
        return new MarkedIssue(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                Marking.of(
                        field.controls(issue),
                        visible.stream().map(LinkedSystem::issueId).toList(),
                        EvidenceField.isFailed(issue)),
                visible,
                visible.size() < linked.size(),
                EvidenceField.work(issue),
                issueService.isEditable(issue, user),
                links.isLinkingEnabled() && permissions.hasPermission(ProjectPermissions.LINK_ISSUES, issue, user));
    }

    /** What somebody linked by this type to anything but an AI system means nothing to us. */
    private List<Issue> linkedSystems(Issue issue) {
        Optional<Long> type = pieces.linkType(LinkTypeRole.EVIDENCE);
        Optional<String> system = pieces.issueType(IssueTypeRole.AI_SYSTEM);
        if (type.isEmpty() || system.isEmpty()) {
            return List.of();
        }
        return links.getOutwardLinks(issue.getId()).stream()
                .filter(link -> type.get().equals(link.getLinkTypeId()))
                .map(IssueLink::getDestinationObject)
                .filter(destination -> destination != null && system.get().equals(destination.getIssueTypeId()))
                .toList();
    }

    @Override
    public Optional<Refusal> write(UserKey person, long issueId, MarkingStep step) {
        ApplicationUser user = user(person);
        if (step instanceof MarkingStep.Say say) {
            return writer.write(user, issueId, say);
        }
        Optional<Long> type = pieces.linkType(LinkTypeRole.EVIDENCE);
        if (type.isEmpty()) {
            return Optional.of(Refusal.conflict("evidence.link-type-missing", LinkTypeRole.EVIDENCE.defaultName()));
        }
        return step instanceof MarkingStep.Link link
                ? link(user, issueId, link.systemId(), type.get())
                : unlink(user, issueId, ((MarkingStep.Unlink) step).systemId(), type.get());
    }

    private Optional<Refusal> link(ApplicationUser user, long issueId, long systemId, long type) {
        if (links.getIssueLink(issueId, systemId, type) != null) {
            return Optional.empty();
        }
        try {
            links.createIssueLink(issueId, systemId, type, null, user);
            return Optional.empty();
        } catch (CreateException e) {
            return Optional.of(Refusal.conflict("evidence.jira-refused", String.valueOf(e.getMessage())));
        }
    }

    private Optional<Refusal> unlink(ApplicationUser user, long issueId, long systemId, long type) {
        IssueLink link = links.getIssueLink(issueId, systemId, type);
        if (link != null) {
            links.removeIssueLink(link, user);
        }
        return Optional.empty();
    }

    private ApplicationUser user(UserKey person) {
        ApplicationUser user = users.getUserByKey(person.value());
        if (user == null) {
            throw new IllegalStateException("Jira does not know the user " + person);
        }
        return user;
    }
}
