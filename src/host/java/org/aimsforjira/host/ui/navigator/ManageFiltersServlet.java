package org.aimsforjira.host.ui.navigator;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.host.jira.filter.Filter;
import org.aimsforjira.host.jira.filter.FilterRefused;
import org.aimsforjira.host.jira.filter.Filters;
import org.aimsforjira.host.jira.filter.Share;
import org.aimsforjira.host.jira.permission.HostRole;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.Link;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Person;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.ReturnPath;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Lists of filters: favourites, the reader's own, and a search in all the reader may see; a POST makes favourites and deletes. */
public final class ManageFiltersServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> VIEWS = List.of("favourites", "my", "search");

    /** The page. */
    public ManageFiltersServlet(Ui ui) {
        super(ui);
    }

    /**
     * The page.
     *
     * @param tabs the three lists
     * @param view which one it is
     * @param searched what the reader looked for
     * @param action where forms go
     * @param rows the filters
     */
    public record FiltersPage(List<Link> tabs, String view, String searched, String action, List<Row> rows) {
        /** Copies the lists. */
        public FiltersPage {
            tabs = List.copyOf(tabs);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A filter.
     *
     * @param id its id
     * @param name its name
     * @param description a sentence, may be empty
     * @param url its list of issues
     * @param owner who owns it
     * @param shares whom it is shared with, in words
     * @param popularity how many people have it among their favourites
     * @param favourite whether the reader has
     * @param editUrl page to change it; empty for a filter of somebody else
     */
    public record Row(
            long id,
            String name,
            String description,
            String url,
            Person owner,
            List<String> shares,
            long popularity,
            boolean favourite,
            String editUrl) {
        /** Copies the list. */
        public Row {
            shares = List.copyOf(shares);
        }
    }

    private Filters filters() {
        return ui().jira().filters();
    }

    @Override
    protected void show(Visit visit) throws IOException {
        ApplicationUser reader = visit.mustBeLoggedIn();
        String view = VIEWS.contains(visit.param("filterView")) ? visit.param("filterView") : VIEWS.get(0);
        String searched = visit.param("searchName");
        Set<Long> favourites = filters().favouriteIdsOf(reader);
        Map<Long, Long> counts = filters().favouriteCounts();
        List<Row> rows = filters().visibleTo(reader).stream()
                .filter(filter -> switch (view) {
                    case "favourites" -> favourites.contains(filter.id());
                    case "my" -> filters().owns(reader, filter);
                    default -> filter.name().toLowerCase(Locale.ROOT).contains(searched.toLowerCase(Locale.ROOT));
                })
                .map(filter -> row(
                        visit, reader, filter, counts.getOrDefault(filter.id(), 0L), favourites.contains(filter.id())))
                .toList();
        List<Link> tabs = VIEWS.stream()
                .map(each -> Link.to(
                                visit.text("host.filter.view." + each),
                                visit.url("/secure/ManageFilters.jspa?filterView=" + each))
                        .withId("filters-" + each)
                        .selectedIf(each.equals(view)))
                .toList();
        visit.show(
                Frame.of(visit.text("host.filter.manage")).in("issues"),
                "navigator/filters.vm",
                Map.of("page", new FiltersPage(tabs, view, searched, visit.url("/secure/ManageFilters.jspa"), rows)));
    }

    private Row row(Visit visit, ApplicationUser reader, Filter filter, long popularity, boolean favourite) {
        return new Row(
                filter.id(),
                filter.name(),
                filter.description(),
                Addresses.filter(visit, filter.id()),
                ui().people().of(ui().jira().users().byKeyEvenUnknown(filter.ownerKey()), filter.ownerKey()),
                filter.shares().isEmpty()
                        ? List.of(visit.text("host.filter.share.private"))
                        : filter.shares().stream()
                                .map(share -> share(visit, reader, filter, share))
                                .distinct()
                                .toList(),
                popularity,
                favourite,
                filters().owns(reader, filter)
                        ? visit.url("/secure/EditFilter!default.jspa?filterId=" + filter.id())
                        : "");
    }

    /** Groups and projects by name for the owner alone; others learn only that it is shared. */
    private String share(Visit visit, ApplicationUser reader, Filter filter, Share share) {
        String words = visit.text("host.filter.share." + share.type().key());
        if (share.type() == Share.Type.AUTHENTICATED || !filters().owns(reader, filter)) {
            return words;
        }
        String parameter = String.valueOf(share.parameter());
        String name = switch (share.type()) {
            case PROJECT -> project(parameter);
            case PROJECT_ROLE ->
                visit.words().get("host.filter.share.role.in", role(String.valueOf(share.role())), project(parameter));
            case AUTHENTICATED, GROUP -> parameter;
        };
        return words + ": " + name;
    }

    private String project(String id) {
        return ui().jira()
                .projects()
                .byId(Long.valueOf(id))
                .map(HostProject::getName)
                .orElse(id);
    }

    private String role(String id) {
        return ui().jira().roles().byId(Long.valueOf(id)).map(HostRole::getName).orElse(id);
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        ApplicationUser reader = visit.mustBeLoggedIn();
        Filter filter = filters()
                .byId(reader, visit.number("filterId").orElse(-1))
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        switch (visit.param("do")) {
            case "favourite" -> filters().favour(reader, filter, true);
            case "unfavourite" -> filters().favour(reader, filter, false);
            case "delete" -> delete(reader, filter);
            default -> throw new Refused(Refused.Kind.PAGE);
        }
        visit.redirect(ReturnPath.safe(visit.param("back"), "/secure/ManageFilters.jspa"));
    }

    private void delete(ApplicationUser reader, Filter filter) {
        try {
            filters().delete(reader, filter);
        } catch (FilterRefused e) {
            throw new Refused(Refused.Kind.FORBIDDEN);
        }
    }
}
