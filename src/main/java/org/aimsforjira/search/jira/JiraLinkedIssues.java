package org.aimsforjira.search.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operator.Operator;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aimsforjira.search.domain.LinkedIssues;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * Links by Jira's manager, which does not look at permissions; who may see the issues at their ends, one search says, as the searcher.
 */
@Named
public class JiraLinkedIssues implements LinkedIssues {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]+-[1-9][0-9]{0,9}");
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private final IssueService issueService;
    private final IssueManager issueManager;
    private final IssueLinkManager links;
    private final SearchService searchService;
    private final UserManager users;

    @Inject
    public JiraLinkedIssues(
            @ComponentImport IssueService issueService,
            @ComponentImport IssueManager issueManager,
            @ComponentImport IssueLinkManager links,
            @ComponentImport SearchService searchService,
            @ComponentImport UserManager users) {
        this.issueService = issueService;
        this.issueManager = issueManager;
        this.links = links;
        this.searchService = searchService;
        this.users = users;
    }

    @Override
    public Optional<Found> issue(Searcher searcher, String keyOrId) {
        String text = keyOrId.strip();
        boolean isKey = KEY.matcher(text).matches();
        if (!isKey && !ID.matcher(text).matches()) {
            return Optional.empty();
        }
        String key = text.toUpperCase(Locale.ROOT);
        if (searcher.securityOverridden()) {
            return found(isKey ? issueManager.getIssueObject(key) : issueManager.getIssueObject(Long.valueOf(text)));
        }
        ApplicationUser user = user(searcher);
        IssueService.IssueResult result =
                isKey ? issueService.getIssue(user, key) : issueService.getIssue(user, Long.valueOf(text));
        return result.isValid() ? found(result.getIssue()) : Optional.empty();
    }

    private static Optional<Found> found(@Nullable Issue issue) {
        return Optional.ofNullable(issue).map(JiraLinkedIssues::ref);
    }

    private static Found ref(Issue issue) {
        return new Found(issue.getId(), issue.getIssueTypeId(), issue.getProjectId());
    }

    @Override
    public List<Long> sources(long linkType, long destination) {
        return links.getInwardLinks(destination).stream()
                .filter(link -> Objects.equals(link.getLinkTypeId(), linkType))
                .map(IssueLink::getSourceId)
                .distinct()
                .toList();
    }

    @Override
    public List<Long> destinations(long linkType, long source) {
        return links.getOutwardLinks(source).stream()
                .filter(link -> Objects.equals(link.getLinkTypeId(), linkType))
                .map(IssueLink::getDestinationId)
                .distinct()
                .toList();
    }

    @Override
    public List<Found> visible(Searcher searcher, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return search(searcher, among(ids), ids.size()).stream()
                .map(JiraLinkedIssues::ref)
                .toList();
    }

    @Override
    public Optional<String> mistake(Searcher searcher, String jql) {
        SearchService.ParseResult parsed = searchService.parseQuery(user(searcher), jql);
        // Whether values are there can only be asked for somebody.
        MessageSet said = parsed.isValid() && !searcher.securityOverridden()
                ? searchService.validateQuery(user(searcher), parsed.getQuery())
                : parsed.getErrors();
        return said.hasAnyErrors() ? Optional.of(String.join(" ", said.getErrorMessages())) : Optional.empty();
    }

    @Override
    public List<Long> matching(Searcher searcher, Collection<Long> ids, String jql) {
        SearchService.ParseResult parsed = searchService.parseQuery(user(searcher), jql);
        if (ids.isEmpty() || !parsed.isValid()) {
            return List.of();
        }
        Clause asked = parsed.getQuery().getWhereClause();
        Clause both = asked == null ? among(ids) : new AndClause(among(ids), asked);
        return search(searcher, both, ids.size()).stream().map(Issue::getId).toList();
    }

    @Override
    public String shownTo(Optional<UserKey> reader, String jql) {
        ApplicationUser user = user(new Searcher(reader, false));
        SearchService.ParseResult parsed = searchService.parseQuery(user, jql);
        return parsed.isValid()
                ? searchService.getJqlString(searchService.sanitiseSearchQuery(user, parsed.getQuery()))
                : jql;
    }

    private static Clause among(Collection<Long> ids) {
        return new TerminalClauseImpl("issue", Operator.IN, new MultiValueOperand(ids.toArray(Long[]::new)));
    }

    private List<Issue> search(Searcher searcher, Clause clause, int most) {
        Query query = new QueryImpl(clause);
        PagerFilter<Issue> all = new PagerFilter<>(0, most);
        try {
            return searcher.securityOverridden()
                    ? searchService
                            .searchOverrideSecurity(user(searcher), query, all)
                            .getResults()
                    : searchService.search(user(searcher), query, all).getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot look up " + most + " issues by id", e);
        }
    }

    private @Nullable ApplicationUser user(Searcher searcher) {
        return searcher.user().map(key -> users.getUserByKey(key.value())).orElse(null);
    }
}
