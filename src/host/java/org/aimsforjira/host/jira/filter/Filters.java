package org.aimsforjira.host.jira.filter;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.Texts;
import org.aimsforjira.host.jira.permission.GlobalPermissions;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.permission.Roles;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.user.Groups;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/**
 * Saved filters (Jira Data Center's documentation, "Saving your search as a filter" and "Managing filters"). The owner alone edits and
 * deletes; others see what is shared with them. Sharing needs the global permission "Create shared objects", and one may share with
 * groups one belongs to, projects one may browse and roles one plays there (that a role needs Browse Projects besides is unconfirmed). A
 * filter finds what the searcher may see, not what its owner may. A hidden filter
 * looks absent.
 */
public final class Filters {
    private static final int NAME_LIMIT = 255;
    private static final int DESCRIPTION_LIMIT = 2_000;

    private final FilterStore store;
    private final Db db;
    private final Users users;
    private final Groups groups;
    private final Projects projects;
    private final Roles roles;
    private final Permissions permissions;
    private final GlobalPermissions globalPermissions;

    /** Works on the tables of the database. */
    public Filters(
            Db db,
            Users users,
            Groups groups,
            Projects projects,
            Roles roles,
            Permissions permissions,
            GlobalPermissions globalPermissions) {
        this.db = db;
        this.store = new FilterStore(db);
        this.users = users;
        this.groups = groups;
        this.projects = projects;
        this.roles = roles;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
    }

    /** A filter by id; nothing if the reader may not see it. */
    public Optional<Filter> byId(@Nullable ApplicationUser reader, long id) {
        return store.byId(id).filter(filter -> maySee(reader, filter));
    }

    /** The filters of that name the reader may see. */
    public List<Filter> byName(@Nullable ApplicationUser reader, String name) {
        return store.byName(name).stream()
                .filter(filter -> maySee(reader, filter))
                .toList();
    }

    /** All filters, for searches without regard to permissions. */
    public List<Filter> regardless() {
        return store.all();
    }

    /** All filters the reader may see, by name. */
    public List<Filter> visibleTo(@Nullable ApplicationUser reader) {
        return store.all().stream().filter(filter -> maySee(reader, filter)).toList();
    }

    /** The reader's favourites, by name. */
    public List<Filter> favouritesOf(ApplicationUser reader) {
        Set<Long> ids = store.favouritesOf(reader.getKey());
        return visibleTo(reader).stream()
                .filter(filter -> ids.contains(filter.id()))
                .toList();
    }

    /** The ids of the reader's favourites. */
    public Set<Long> favouriteIdsOf(ApplicationUser reader) {
        return store.favouritesOf(reader.getKey());
    }

    /** How many people have each filter among their favourites. */
    public Map<Long, Long> favouriteCounts() {
        return store.favouriteCounts();
    }

    /** Makes a filter one of the reader's favourites, or no longer. */
    public void favour(ApplicationUser reader, Filter filter, boolean favourite) {
        store.favour(reader.getKey(), filter.id(), favourite);
    }

    private boolean maySee(@Nullable ApplicationUser reader, Filter filter) {
        if (reader == null) {
            return false;
        }
        return owns(reader, filter) || filter.shares().stream().anyMatch(share -> fits(reader, share));
    }

    private boolean fits(ApplicationUser reader, Share share) {
        String parameter = share.parameter();
        if (share.type() == Share.Type.AUTHENTICATED) {
            return true;
        }
        if (parameter == null) {
            return false;
        }
        if (share.type() == Share.Type.GROUP) {
            return groups.lowerNamesOf(reader).contains(parameter.toLowerCase(Locale.ENGLISH));
        }
        Optional<HostProject> shared =
                number(parameter).flatMap(projects::byId).filter(project -> browses(reader, project));
        return share.type() == Share.Type.PROJECT
                ? shared.isPresent()
                : shared.filter(project -> plays(reader, share.role(), project)).isPresent();
    }

    private boolean plays(ApplicationUser reader, @Nullable String roleId, HostProject project) {
        return number(roleId)
                .flatMap(roles::byId)
                .filter(role -> roles.plays(reader, role.getId(), project.getId()))
                .isPresent();
    }

    private static Optional<Long> number(@Nullable String id) {
        return id != null && id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    private boolean browses(ApplicationUser reader, HostProject project) {
        return permissions.holds(ProjectPermissions.BROWSE_PROJECTS, project, reader);
    }

    /** Whether the filter is the reader's own, so that they may edit and delete it. */
    public boolean owns(ApplicationUser reader, Filter filter) {
        return filter.ownerKey().equals(reader.getKey());
    }

    /** Whether somebody may share filters. */
    public boolean mayShare(ApplicationUser user) {
        return globalPermissions.holds(user, GlobalPermissionKey.CREATE_SHARED_OBJECTS);
    }

    /** Saves a new filter. */
    public Filter create(ApplicationUser owner, SearchService searches, FilterDraft draft) throws FilterRefused {
        check(owner, searches, draft, null);
        return store.byId(db.inTransaction(() -> store.insert(owner.getKey(), draft)))
                .orElseThrow();
    }

    /** Changes a filter of the owner's. */
    public Filter update(ApplicationUser owner, SearchService searches, Filter filter, FilterDraft draft)
            throws FilterRefused {
        if (!owns(owner, filter)) {
            throw refused(owner, "name", "filter.notOwner");
        }
        check(owner, searches, draft, filter);
        db.transact(() -> store.update(filter.id(), draft));
        return store.byId(filter.id()).orElseThrow();
    }

    /** Deletes a filter of the owner's. */
    public void delete(ApplicationUser owner, Filter filter) throws FilterRefused {
        if (!owns(owner, filter)) {
            throw refused(owner, "name", "filter.notOwner");
        }
        db.transact(() -> store.delete(filter.id()));
    }

    private void check(ApplicationUser owner, SearchService searches, FilterDraft draft, @Nullable Filter old)
            throws FilterRefused {
        if (draft.name().isBlank()) {
            throw refused(owner, "name", "filter.name.missing");
        }
        if (draft.name().length() > NAME_LIMIT) {
            throw refused(owner, "name", "filter.name.long", NAME_LIMIT);
        }
        if (store.nameTaken(owner.getKey(), draft.name(), old == null ? null : old.id())) {
            throw refused(owner, "name", "filter.name.taken", draft.name());
        }
        if (draft.description().length() > DESCRIPTION_LIMIT) {
            throw refused(owner, "description", "filter.description.long", DESCRIPTION_LIMIT);
        }
        SearchService.ParseResult parsed = searches.parseQuery(owner, draft.jql());
        MessageSet wrong = parsed.isValid()
                ? searches.validateQuery(owner, parsed.getQuery(), old == null ? null : old.id())
                : parsed.getErrors();
        if (wrong.hasAnyErrors()) {
            throw new FilterRefused("jql", String.join(" ", wrong.getErrorMessages()));
        }
        if (old == null || !old.shares().equals(draft.shares())) {
            checkShares(owner, draft);
        }
    }

    private void checkShares(ApplicationUser owner, FilterDraft draft) throws FilterRefused {
        if (!draft.shares().isEmpty() && !mayShare(owner)) {
            throw refused(owner, "share", "filter.share.forbidden");
        }
        for (Share share : draft.shares()) {
            if (!fits(owner, share)) {
                throw refused(
                        owner,
                        "share",
                        switch (share.type()) {
                            case GROUP -> "filter.share.group";
                            case PROJECT_ROLE -> "filter.share.role";
                            case AUTHENTICATED, PROJECT -> "filter.share.project";
                        },
                        String.valueOf(share.parameter()));
            }
        }
    }

    private FilterRefused refused(ApplicationUser user, String field, String key, Object... arguments) {
        return new FilterRefused(field, Texts.text(users.localeOf(user), key, arguments));
    }
}
