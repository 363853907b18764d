package org.aimsforjira.host.ui.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Searches in Jira's REST API. Everybody may search; results and totals are those the caller may see. A query with a mistake is 400 with
 * the sentences of the validation, unless the caller asks not to validate. At most 1,000 issues at once, as Jira's default.
 */
@UnrestrictedAccess
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private static final int PAGE = 50;
    private static final int MOST = 1_000;

    private final Ui ui;
    private final IssueBeans issueBeans;

    /** The resource. */
    public SearchResource(Ui ui) {
        this.ui = ui;
        this.issueBeans = new IssueBeans(ui, new Beans(ui.host()));
    }

    /** Searches by parameters. */
    @GET
    public Map<String, Object> get(
            @Context HttpServletRequest request,
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @Nullable String startAt,
            @QueryParam("maxResults") @Nullable String maxResults,
            @QueryParam("fields") @Nullable List<String> fields,
            @QueryParam("validateQuery") @DefaultValue("true") String validateQuery) {
        List<String> wanted = fields == null
                ? List.of()
                : fields.stream()
                        .flatMap(several -> Arrays.stream(several.split(",", -1)))
                        .toList();
        return search(
                RestUser.orNobody(ui, request),
                jql,
                number("startAt", startAt, 0),
                number("maxResults", maxResults, PAGE),
                wanted,
                validateQuery);
    }

    /** Searches by a body. */
    @POST
    public Map<String, Object> post(@Context HttpServletRequest request, @Nullable Map<String, Object> body) {
        Map<String, Object> asked = body == null ? Map.of() : body;
        Object fields = asked.get("fields");
        return search(
                RestUser.orNobody(ui, request),
                text(asked.get("jql"), ""),
                number("startAt", asked.get("startAt"), 0),
                number("maxResults", asked.get("maxResults"), PAGE),
                fields instanceof List<?> several
                        ? several.stream().map(String::valueOf).toList()
                        : List.of(),
                text(asked.get("validateQuery"), "true"));
    }

    private static String text(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }

    private static int number(String name, @Nullable Object value, int otherwise) {
        if (value == null || value.toString().isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.toString().strip());
        } catch (NumberFormatException e) {
            throw RestErrors.refused(400, "The value of '" + name + "' must be a whole number.");
        }
    }

    private Map<String, Object> search(
            @Nullable ApplicationUser user,
            String jql,
            int startAt,
            int maxResults,
            List<String> fields,
            String validate) {
        SearchService searches = ui.service(SearchService.class);
        Query query = query(searches, user, jql, validate);
        int start = Math.max(0, startAt);
        int most = maxResults < 0 ? MOST : Math.min(maxResults, MOST);
        try {
            SearchResults<Issue> found = searches.search(user, query, new PagerFilter<>(start, most));
            Map<String, Object> bean = new LinkedHashMap<>();
            bean.put("startAt", start);
            bean.put("maxResults", most);
            bean.put("total", found.getTotal());
            bean.put(
                    "issues",
                    found.getResults().stream()
                            .map(issue -> chosen(issueBeans.issue(issue, user), fields))
                            .toList());
            return bean;
        } catch (SearchException e) {
            throw RestErrors.refused(400, String.valueOf(e.getMessage()));
        }
    }

    private static Query query(SearchService searches, @Nullable ApplicationUser user, String jql, String validate) {
        SearchService.ParseResult parsed = searches.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw wrong(parsed.getErrors());
        }
        boolean checks = !validate.equalsIgnoreCase("false") && !validate.equalsIgnoreCase("none");
        MessageSet messages = checks ? searches.validateQuery(user, parsed.getQuery()) : null;
        if (messages != null && messages.hasAnyErrors() && !validate.equalsIgnoreCase("warn")) {
            throw wrong(messages);
        }
        return parsed.getQuery();
    }

    private static WebApplicationException wrong(MessageSet messages) {
        return new WebApplicationException(RestErrors.response(400, messages.getErrorMessages(), Map.of()));
    }

    /** The fields that were asked for: all without a wish, names, *all, *navigable, and -name for all but one. */
    private static Map<String, Object> chosen(Map<String, Object> issue, List<String> wishes) {
        List<String> names = wishes.stream()
                .map(String::strip)
                .filter(wish -> !wish.isEmpty())
                .toList();
        boolean all = names.stream().allMatch(wish -> wish.startsWith("-") || wish.startsWith("*"));
        Object fields = issue.get("fields");
        if (!(fields instanceof Map<?, ?> every)) {
            return issue;
        }
        Map<String, Object> chosen = new LinkedHashMap<>();
        every.forEach((id, value) -> {
            boolean wanted = (all || names.contains(id)) && !names.contains("-" + id);
            if (wanted) {
                chosen.put(String.valueOf(id), value);
            }
        });
        Map<String, Object> bean = new LinkedHashMap<>(issue);
        bean.put("fields", chosen);
        return bean;
    }
}
