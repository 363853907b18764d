package org.aimsforjira.evidence.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.evidence.domain.EvidenceSearch;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;

/** Finds evidence by JQL as the viewer. One parse and one search for a page; labels are read with the issues of the page. */
@Named
public class JiraEvidenceSearch implements EvidenceSearch {

    private final SearchService searchService;
    private final UserManager users;
    private final JiraPieces pieces;
    private final EvidenceField field;

    @Inject
    public JiraEvidenceSearch(
            @ComponentImport SearchService searchService,
            @ComponentImport UserManager users,
            JiraPieces pieces,
            EvidenceField field) {
        this.searchService = searchService;
        this.users = users;
        this.pieces = pieces;
        this.field = field;
    }

    @Override
    public Optional<Found> search(
            UserKey viewer, Filter filter, Set<String> notCarriedOut, EvidenceRule rule, Page.Request page) {
        return pieces.field(FieldRole.AI_EVIDENCE_FOR)
                .flatMap(number -> option(filter.control())
                        .map(option -> EvidenceQuery.jql(number, option, filter.kind(), notCarriedOut, rule)))
                .map(jql -> new Found(search(viewer, jql, page), jql));
    }

    /** The option of the control: empty inside for no control; empty outside where set-up has lost it. */
    private Optional<Optional<Long>> option(Optional<ControlId> control) {
        if (control.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        return pieces.optionKeys(FieldRole.AI_EVIDENCE_FOR, 0).entrySet().stream()
                .filter(option -> option.getValue().equals(control.get().value()))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(Optional::of);
    }

    private Page<Hit> search(UserKey viewer, String jql, Page.Request page) {
        ApplicationUser user = users.getUserByKey(viewer.value());
        ParseResult parsed = searchService.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand our JQL: " + jql + ": "
                    + parsed.getErrors().getErrorMessages());
        }
        try {
            SearchResults<Issue> results =
                    searchService.search(user, parsed.getQuery(), new PagerFilter<>(page.offset(), page.limit()));
            return new Page<>(
                    results.getResults().stream().map(this::hit).toList(),
                    page.offset(),
                    page.limit(),
                    results.getTotal());
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot run our JQL: " + jql, e);
        }
    }

    private Hit hit(Issue issue) {
        return new Hit(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                field.controls(issue),
                EvidenceField.isFailed(issue),
                EvidenceField.work(issue),
                issue.getStatus().getNameTranslation());
    }
}
