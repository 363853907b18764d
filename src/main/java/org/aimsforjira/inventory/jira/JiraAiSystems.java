package org.aimsforjira.inventory.jira;

import com.atlassian.jira.bc.issue.IssueService;
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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aimsforjira.inventory.domain.AiSystem;
import org.aimsforjira.inventory.domain.AiSystemDetails;
import org.aimsforjira.inventory.domain.AiSystems;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemOrder;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;

/**
 * Finds AI systems by JQL as the viewer, so that Jira's permissions decide what is seen and counted. One parse and one search for a
 * page; one more look-up when somebody typed a key.
 */
@Named
public class JiraAiSystems implements AiSystems {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]+-[1-9][0-9]{0,9}");

    private final SearchService searchService;
    private final IssueService issueService;
    private final UserManager userManager;
    private final JiraPieces pieces;
    private final SystemFields fields;
    private final SystemQuery queries;

    @Inject
    public JiraAiSystems(
            @ComponentImport SearchService searchService,
            @ComponentImport IssueService issueService,
            @ComponentImport UserManager userManager,
            JiraPieces pieces,
            SystemFields fields) {
        this.searchService = searchService;
        this.issueService = issueService;
        this.userManager = userManager;
        this.pieces = pieces;
        this.fields = fields;
        this.queries = new SystemQuery(pieces);
    }

    @Override
    public Optional<Found> search(
            UserKey viewer, long projectId, SystemFilter filter, SystemOrder order, Page.Request page) {
        return pieces.issueType(IssueTypeRole.AI_SYSTEM).map(issueType -> {
            ApplicationUser user = user(viewer);
            Optional<String> key = keyIn(user, filter.text(), projectId);
            String jql = queries.jql(projectId, issueType, filter, key, order);
            return new Found(search(user, jql, page), jql);
        });
    }

    private Page<AiSystem> search(ApplicationUser user, String jql, Page.Request page) {
        ParseResult parsed = searchService.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand our JQL: " + jql + ": "
                    + parsed.getErrors().getErrorMessages());
        }
        try {
            SearchResults<Issue> results =
                    searchService.search(user, parsed.getQuery(), new PagerFilter<>(page.offset(), page.limit()));
            SystemFields.Reader reader = fields.reader();
            return new Page<>(
                    results.getResults().stream().map(reader::system).toList(),
                    page.offset(),
                    page.limit(),
                    results.getTotal());
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot run our JQL: " + jql, e);
        }
    }

    /** The key that was typed, if it is an issue of this project that the viewer may see. */
    private Optional<String> keyIn(ApplicationUser user, String text, long projectId) {
        return KEY.matcher(text).matches()
                ? issue(user, text)
                        .filter(issue -> issue.getProjectId() == projectId)
                        .map(Issue::getKey)
                : Optional.empty();
    }

    @Override
    public Optional<AiSystemDetails> byKey(UserKey viewer, String issueKey) {
        if (!KEY.matcher(issueKey).matches()) {
            return Optional.empty();
        }
        return pieces.issueType(IssueTypeRole.AI_SYSTEM)
                .flatMap(issueType -> issue(user(viewer), issueKey)
                        .filter(issue -> issueType.equals(issue.getIssueTypeId()))
                        .map(fields.reader()::details));
    }

    private Optional<Issue> issue(ApplicationUser user, String key) {
        IssueService.IssueResult result = issueService.getIssue(user, key.toUpperCase(Locale.ROOT));
        return result.isValid() ? Optional.<Issue>ofNullable(result.getIssue()) : Optional.empty();
    }

    private ApplicationUser user(UserKey viewer) {
        ApplicationUser user = userManager.getUserByKey(viewer.value());
        if (user == null) {
            throw new IllegalStateException("Jira does not know the user " + viewer);
        }
        return user;
    }
}
