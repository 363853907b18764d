package org.aimsforjira.issues.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.issues.domain.IssueDraft;
import org.aimsforjira.issues.domain.IssueWriter;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** Issues through Jira's issue service, as a person: with that person's permissions, required fields, history and mail. */
@Named
public class JiraIssueWriter implements IssueWriter {

    private final IssueService issueService;
    private final IssueManager issueManager;
    private final IssueLinkManager links;
    private final OptionsManager options;
    private final UserManager users;
    private final JiraPieces pieces;
    private final IssueReading reading;
    private final IssueMarks marks;
    private final DraftForm form;

    @Inject
    public JiraIssueWriter(
            @ComponentImport IssueService issueService,
            @ComponentImport IssueManager issueManager,
            @ComponentImport IssueLinkManager links,
            @ComponentImport OptionsManager options,
            @ComponentImport UserManager users,
            JiraPieces pieces,
            IssueReading reading,
            IssueMarks marks,
            DraftForm form) {
        this.issueService = issueService;
        this.issueManager = issueManager;
        this.links = links;
        this.options = options;
        this.users = users;
        this.pieces = pieces;
        this.reading = reading;
        this.marks = marks;
        this.form = form;
    }

    @Override
    public Outcome<Written> create(UserKey actor, IssueDraft draft, String token) {
        ApplicationUser person = user(actor);
        Optional<Refusal> not = form.refusal(person, draft);
        if (not.isPresent()) {
            return Outcome.refused(not.get());
        }
        IssueInputParameters input = form.filled(issueService.newIssueInputParameters(), draft);
        marks.put(input, token);
        IssueService.CreateValidationResult checked = issueService.validateCreate(person, input);
        if (!checked.isValid()) {
            return Outcome.refused(form.words(checked.getErrorCollection()));
        }
        form.putBehind(checked.getIssue(), draft);
        return written(issueService.create(person, checked));
    }

    @Override
    public Optional<Written> createdWith(String token) {
        return marks.find(token).flatMap(id -> key(id).map(key -> new Written(id, key)));
    }

    @Override
    public void link(UserKey actor, LinkTypeRole type, long source, long destination) {
        long linkType = pieces.linkType(type)
                .orElseThrow(() -> new IllegalStateException("Set-up has not made the link type " + type));
        if (find(type, source, destination) != null
                || issueManager.getIssueObject(source) == null
                || issueManager.getIssueObject(destination) == null) {
            return;
        }
        try {
            links.createIssueLink(source, destination, linkType, null, user(actor));
        } catch (CreateException e) {
            throw new IllegalStateException("Jira could not link " + source + " to " + destination, e);
        }
    }

    @Override
    public void unlink(UserKey actor, LinkTypeRole type, long source, long destination) {
        IssueLink link = find(type, source, destination);
        if (link != null) {
            links.removeIssueLink(link, user(actor));
        }
    }

    @Override
    public boolean isLinked(LinkTypeRole type, long source, long destination) {
        return find(type, source, destination) != null;
    }

    private @Nullable IssueLink find(LinkTypeRole type, long source, long destination) {
        return pieces.linkType(type)
                .map(id -> links.getIssueLink(source, destination, id))
                .orElse(null);
    }

    @Override
    public Outcome<Written> choose(UserKey actor, long issueId, Map<FieldRole, List<Long>> chosen) {
        ApplicationUser person = user(actor);
        IssueInputParameters input = issueService.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        form.put(input, chosen);
        IssueService.UpdateValidationResult checked = issueService.validateUpdate(person, issueId, input);
        if (!checked.isValid()) {
            return Outcome.refused(form.words(checked.getErrorCollection()));
        }
        chosen.forEach((role, ids) -> {
            if (ids.isEmpty()) {
                reading.field(role).ifPresent(field -> checked.getIssue().setCustomFieldValue(field, null));
            }
        });
        return written(issueService.update(person, checked));
    }

    @Override
    public boolean isChosen(long issueId, Map<FieldRole, List<Long>> chosen) {
        Issue issue = issueManager.getIssueObject(issueId);
        return issue != null
                && chosen.entrySet().stream()
                        .allMatch(field -> reading.options(issue, field.getKey()).stream()
                                .sorted()
                                .toList()
                                .equals(field.getValue().stream().sorted().toList()));
    }

    @Override
    public Outcome<Written> label(UserKey actor, long issueId, String label, boolean set) {
        ApplicationUser person = user(actor);
        IssueInputParameters input = issueService.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        IssueService.UpdateValidationResult checked = issueService.validateUpdate(person, issueId, input);
        if (!checked.isValid()) {
            return Outcome.refused(form.words(checked.getErrorCollection()));
        }
        Set<Label> labels = new LinkedHashSet<>(checked.getIssue().getLabels());
        labels.removeIf(one -> one.getLabel().equals(label));
        if (set) {
            labels.add(new Label(null, issueId, label));
        }
        checked.getIssue().setLabels(labels);
        return written(issueService.update(person, checked));
    }

    @Override
    public Optional<Boolean> isLabelled(long issueId, String label) {
        return Optional.ofNullable(issueManager.getIssueObject(issueId))
                .map(issue -> issue.getLabels().stream()
                        .anyMatch(one -> one.getLabel().equals(label)));
    }

    @Override
    public void compute(UserKey causedBy, long issueId, Map<FieldRole, Optional<Long>> values) {
        MutableIssue issue = issueManager.getIssueObject(issueId);
        if (issue == null
                || values.keySet().stream().allMatch(role -> reading.field(role).isEmpty())) {
            return;
        }
        values.forEach((role, option) -> reading.field(role)
                .ifPresent(field -> issue.setCustomFieldValue(
                        field, option.map(options::findByOptionId).orElse(null))));
        issueManager.updateIssue(
                user(causedBy),
                issue,
                UpdateIssueRequest.builder()
                        .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED)
                        .sendMail(false)
                        .build());
    }

    @Override
    public Optional<String> key(long issueId) {
        return Optional.ofNullable(issueManager.getIssueObject(issueId)).map(Issue::getKey);
    }

    private Outcome<Written> written(IssueService.IssueResult result) {
        return result.isValid()
                ? Outcome.done(
                        new Written(result.getIssue().getId(), result.getIssue().getKey()))
                : Outcome.refused(form.words(result.getErrorCollection()));
    }

    private ApplicationUser user(UserKey key) {
        ApplicationUser user = users.getUserByKey(key.value());
        if (user == null) {
            throw new IllegalStateException("Jira does not know the user " + key);
        }
        return user;
    }
}
