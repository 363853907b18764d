package org.aimsforjira.host.ui.navigator;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aimsforjira.host.jira.filter.Filter;
import org.aimsforjira.host.jira.filter.FilterDraft;
import org.aimsforjira.host.jira.filter.FilterRefused;
import org.aimsforjira.host.jira.filter.Filters;
import org.aimsforjira.host.jira.filter.Share;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Saves a query as a filter, and changes name, description, query and sharing of a filter. Nothing typed is lost by a mistake. */
public final class SaveFilterServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String PRIVATE = "private";

    /** The page. */
    public SaveFilterServlet(Ui ui) {
        super(ui);
    }

    private Filters filters() {
        return ui().jira().filters();
    }

    private @Nullable Filter filter(Visit visit, ApplicationUser reader) {
        if (visit.param("filterId").isEmpty()) {
            return null;
        }
        Filter filter = filters()
                .byId(reader, visit.number("filterId").orElse(-1))
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        if (!filters().owns(reader, filter)) {
            throw new Refused(Refused.Kind.FORBIDDEN);
        }
        return filter;
    }

    @Override
    protected void show(Visit visit) throws IOException {
        ApplicationUser reader = visit.mustBeLoggedIn();
        Filter filter = filter(visit, reader);
        FilterDraft draft = filter == null
                ? new FilterDraft("", "", visit.param("jql"), List.of())
                : new FilterDraft(filter.name(), filter.description(), filter.jql(), filter.shares());
        boolean favourite = filter == null || filters().favouriteIdsOf(reader).contains(filter.id());
        render(visit, 200, reader, filter, draft, favourite, null);
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        ApplicationUser reader = visit.mustBeLoggedIn();
        Filter filter = filter(visit, reader);
        if (filter != null && visit.param("do").equals("query")) {
            saveQuery(visit, reader, filter);
            return;
        }
        FilterDraft draft = new FilterDraft(
                visit.param("filterName"), visit.param("filterDescription"), visit.param("jql"), shares(visit, filter));
        boolean favourite = !visit.param("favourite").isEmpty();
        SearchService searches = ui().service(SearchService.class);
        try {
            Filter saved = filter == null
                    ? filters().create(reader, searches, draft)
                    : filters().update(reader, searches, filter, draft);
            filters().favour(reader, saved, favourite);
            visit.redirect("/issues/?filter=" + saved.id());
        } catch (FilterRefused e) {
            render(visit, 400, reader, filter, draft, favourite, e);
        }
    }

    private void saveQuery(Visit visit, ApplicationUser reader, Filter filter) throws IOException {
        FilterDraft draft = new FilterDraft(filter.name(), filter.description(), visit.param("jql"), filter.shares());
        try {
            filters().update(reader, ui().service(SearchService.class), filter, draft);
            visit.redirect("/issues/?filter=" + filter.id());
        } catch (FilterRefused e) {
            render(
                    visit,
                    400,
                    reader,
                    filter,
                    draft,
                    filters().favouriteIdsOf(reader).contains(filter.id()),
                    e);
        }
    }

    /** The first share is what the form shows; others, which only the REST API makes, stay as they are. */
    private static List<Share> shares(Visit visit, @Nullable Filter filter) {
        List<Share> shares = new ArrayList<>();
        Share.Type type = Share.Type.of(visit.param("share"));
        if (type != null) {
            shares.add(share(visit, type));
        }
        if (filter != null && filter.shares().size() > 1) {
            filter.shares().stream()
                    .skip(1)
                    .filter(share -> !shares.contains(share))
                    .forEach(shares::add);
        }
        return shares;
    }

    /** As in Jira a project is shared with as a whole or with one of its roles. */
    private static Share share(Visit visit, Share.Type type) {
        String role = visit.param("shareRole");
        return switch (type) {
            case AUTHENTICATED -> new Share(type, null);
            case GROUP -> new Share(type, visit.param("shareGroup"));
            case PROJECT, PROJECT_ROLE ->
                role.isEmpty()
                        ? new Share(Share.Type.PROJECT, visit.param("shareProject"))
                        : new Share(Share.Type.PROJECT_ROLE, visit.param("shareProject"), role);
        };
    }

    private void render(
            Visit visit,
            int status,
            ApplicationUser reader,
            @Nullable Filter filter,
            FilterDraft draft,
            boolean favourite,
            @Nullable FilterRefused refused)
            throws IOException {
        Share shown = draft.shares().isEmpty() ? null : draft.shares().get(0);
        String parameter = shown == null || shown.parameter() == null ? "" : shown.parameter();
        String title = visit.text(filter == null ? "host.filter.saveAs" : "host.filter.edit");
        FilterForm form = new FilterForm(
                title,
                visit.url(filter == null ? "/secure/SaveAsFilter.jspa" : "/secure/EditFilter.jspa"),
                filter == null ? null : filter.id(),
                draft.name(),
                draft.description(),
                draft.jql(),
                favourite,
                kinds(visit, shown),
                groups(reader, parameter),
                projects(reader, parameter),
                roles(shown),
                filters().mayShare(reader),
                Math.max(0, draft.shares().size() - 1),
                refused == null ? null : refused.field(),
                refused == null ? "" : refused.sentence(),
                filter == null ? Addresses.list(visit, draft.jql(), null) : Addresses.filter(visit, filter.id()));
        visit.show(status, Frame.of(title).in("issues"), "navigator/save.vm", Map.of("page", form));
    }

    private static List<Choice> kinds(Visit visit, @Nullable Share shown) {
        List<Choice> kinds = new ArrayList<>();
        kinds.add(new Choice(PRIVATE, visit.text("host.filter.share.private"), shown == null));
        Share.Type picked = shown == null ? null : shown.type();
        for (Share.Type type : List.of(Share.Type.AUTHENTICATED, Share.Type.GROUP, Share.Type.PROJECT)) {
            boolean ofProject = type == Share.Type.PROJECT && picked == Share.Type.PROJECT_ROLE;
            kinds.add(
                    new Choice(type.key(), visit.text("host.filter.share." + type.key()), picked == type || ofProject));
        }
        return kinds;
    }

    private List<Choice> roles(@Nullable Share shown) {
        return ui().jira().roles().all().stream()
                .map(role -> new Choice(
                        String.valueOf(role.getId()),
                        role.getName(),
                        shown != null && String.valueOf(role.getId()).equals(shown.role())))
                .toList();
    }

    private List<Choice> groups(ApplicationUser reader, String chosen) {
        return ui().jira().groups().of(reader).stream()
                .map(group -> group.name())
                .sorted()
                .map(name -> new Choice(
                        name, name, name.toLowerCase(Locale.ENGLISH).equals(chosen.toLowerCase(Locale.ENGLISH))))
                .toList();
    }

    private List<Choice> projects(ApplicationUser reader, String chosen) {
        return ui().service(PermissionManager.class).getProjects(ProjectPermissions.BROWSE_PROJECTS, reader).stream()
                .map(project -> new Choice(
                        String.valueOf(project.getId()),
                        project.getName() + " (" + project.getKey() + ")",
                        String.valueOf(project.getId()).equals(chosen)))
                .toList();
    }
}
