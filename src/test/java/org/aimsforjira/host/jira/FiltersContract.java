package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.TreeSet;
import org.aimsforjira.host.jira.filter.Filter;
import org.aimsforjira.host.jira.filter.FilterDraft;
import org.aimsforjira.host.jira.filter.FilterRefused;
import org.aimsforjira.host.jira.filter.Filters;
import org.aimsforjira.host.jira.filter.IssueColumns;
import org.aimsforjira.host.jira.filter.Share;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Saved filters (Jira Data Center's documentation, "Saving your search as a filter" and "Managing filters") and the field filter
 * ("Advanced searching - fields reference": filter, request, savedFilter, searchRequest by name or id).
 */
abstract class FiltersContract extends SearchContract {
    private static final Share EVERYBODY = new Share(Share.Type.AUTHENTICATED, null);

    private Filters filters;
    private ApplicationUser lead;

    @BeforeEach
    void prepare() {
        filters = jira.filters();
        lead = user("risklead");
        jira.globalPermissions().grant(GlobalPermissionKey.CREATE_SHARED_OBJECTS, null);
    }

    @AfterEach
    void tidy() throws FilterRefused {
        for (Filter filter : filters.regardless()) {
            filters.delete(jira.users().byKey(filter.ownerKey()).orElseThrow(), filter);
        }
    }

    private Filter save(String name, String jql, Share... shares) throws FilterRefused {
        return filters.create(lead, searches, new FilterDraft(name, "", jql, List.of(shares)));
    }

    private String found(String user, String jql) {
        return String.join(" ", new TreeSet<>(ordered(user, jql)));
    }

    private String messages(String user, String jql) {
        return String.join(
                "|", searches.validateQuery(user(user), query(user(user), jql)).getErrorMessages());
    }

    private String refusal(FilterDraft draft) {
        return assertThrows(FilterRefused.class, () -> filters.create(lead, searches, draft))
                .field();
    }

    @Test
    @DisplayName("A filter is seen by its owner and those it is shared with; a hidden one looks absent")
    void sharing() throws FilterRefused {
        Filter own = save("Own", "project = AIMS");
        Filter all = save("All", "project = SHOP", EVERYBODY);
        String aims = Long.toString(data.project("AIMS"));
        Filter ofProject = save("Of AIMS", "project = AIMS", new Share(Share.Type.PROJECT, aims));
        assertEquals(List.of("All", "Of AIMS", "Own"), names(filters.visibleTo(lead)));
        assertEquals(List.of("All", "Of AIMS"), names(filters.visibleTo(user("auditor"))));
        assertEquals(List.of("All"), names(filters.visibleTo(user("outsider"))));
        assertEquals(List.of(), filters.visibleTo(null));
        assertTrue(filters.byId(user("outsider"), own.id()).isEmpty());
        assertTrue(filters.byId(user("outsider"), ofProject.id()).isEmpty());
        assertEquals(
                "All", filters.byId(user("outsider"), all.id()).orElseThrow().name());
    }

    private static List<String> names(List<Filter> found) {
        return found.stream().map(Filter::name).toList();
    }

    @Test
    @DisplayName("Groups are shared with by their members")
    void groups() throws FilterRefused {
        jira.groups().create("riskpeople", "");
        jira.groups().add(lead, jira.groups().byName("riskpeople").orElseThrow());
        save("For the group", "project = AIMS", new Share(Share.Type.GROUP, "riskpeople"));
        assertEquals(List.of(), filters.visibleTo(user("auditor")));
        jira.groups().add(user("auditor"), jira.groups().byName("riskpeople").orElseThrow());
        assertEquals(List.of("For the group"), names(filters.visibleTo(user("auditor"))));
        assertEquals(
                "share",
                refusal(new FilterDraft("x", "", "", List.of(new Share(Share.Type.GROUP, "jira-administrators")))));
    }

    @Test
    @DisplayName("A role in a project is shared with by those who play it there, and seen by those alone")
    void roles() throws FilterRefused {
        String shop = Long.toString(data.project("SHOP"));
        String aims = Long.toString(data.project("AIMS"));
        String developers = role("Developers");
        Share share = new Share(Share.Type.PROJECT_ROLE, shop, developers);
        Filter saved = save("For developers", "project = SHOP", share);
        assertEquals(
                List.of(share), filters.byId(lead, saved.id()).orElseThrow().shares());
        assertEquals(List.of("For developers"), names(filters.visibleTo(user("developer"))));
        assertEquals(List.of(), filters.visibleTo(user("outsider")));
        assertEquals(List.of(), filters.visibleTo(user("auditor")));

        for (Share wrong : List.of(
                new Share(Share.Type.PROJECT_ROLE, shop, role("Users")),
                new Share(Share.Type.PROJECT_ROLE, aims, developers),
                new Share(Share.Type.PROJECT_ROLE, "999999", developers),
                new Share(Share.Type.PROJECT_ROLE, shop, "999999"),
                new Share(Share.Type.PROJECT_ROLE, shop, "nonsense"))) {
            assertEquals("share", refusal(new FilterDraft("x", "", "", List.of(wrong))), wrong::toString);
        }
        jira.db().update("UPDATE sharepermissions SET param2 = '999999' WHERE entityid = ?", saved.id());
        assertEquals(List.of(), filters.visibleTo(user("developer")));
    }

    private String role(String name) {
        return Long.toString(jira.roles().byName(name).orElseThrow().getId());
    }

    @Test
    @DisplayName("Names are needed, short and one of a kind for their owner; queries must be right")
    void checks() throws FilterRefused {
        save("Taken", "project = AIMS");
        assertEquals("name", refusal(new FilterDraft(" ", "", "", List.of())));
        assertEquals("name", refusal(new FilterDraft("x".repeat(256), "", "", List.of())));
        assertEquals("name", refusal(new FilterDraft("TAKEN", "", "", List.of())));
        assertEquals("description", refusal(new FilterDraft("x", "x".repeat(2001), "", List.of())));
        assertEquals("jql", refusal(new FilterDraft("x", "", "project = ", List.of())));
        assertEquals("jql", refusal(new FilterDraft("x", "", "project = NOPE", List.of())));
        assertEquals(
                "Taken",
                filters.create(user("auditor"), searches, new FilterDraft("Taken", "", "", List.of()))
                        .name());
        jira.globalPermissions().revoke(GlobalPermissionKey.CREATE_SHARED_OBJECTS, null);
        jira.globalPermissions().revoke(GlobalPermissionKey.CREATE_SHARED_OBJECTS, "jira-software-users");
        assertEquals("share", refusal(new FilterDraft("x", "", "", List.of(EVERYBODY))));
    }

    @Test
    @DisplayName("The owner alone changes and deletes")
    void owner() throws FilterRefused {
        Filter filter = save("Mine", "project = AIMS", EVERYBODY);
        FilterDraft draft = new FilterDraft("Renamed", "about", "project = SHOP", List.of());
        assertThrows(FilterRefused.class, () -> filters.update(user("auditor"), searches, filter, draft));
        assertThrows(FilterRefused.class, () -> filters.delete(user("auditor"), filter));
        Filter changed = filters.update(lead, searches, filter, draft);
        assertEquals(new Filter(filter.id(), "Renamed", "about", lead.getKey(), "project = SHOP", List.of()), changed);
        filters.delete(lead, changed);
        assertTrue(filters.byId(lead, filter.id()).isEmpty());
    }

    @Test
    @DisplayName("Favourites are each reader's own and go with the sharing")
    void favourites() throws FilterRefused {
        Filter filter = save("Shared", "project = SHOP", EVERYBODY);
        ApplicationUser auditor = user("auditor");
        filters.favour(auditor, filter, true);
        filters.favour(auditor, filter, true);
        assertEquals(List.of("Shared"), names(filters.favouritesOf(auditor)));
        assertEquals(List.of(), filters.favouritesOf(lead));
        assertEquals(1L, filters.favouriteCounts().get(filter.id()));
        filters.update(lead, searches, filter, new FilterDraft("Shared", "", "project = SHOP", List.of()));
        assertEquals(List.of(), filters.favouritesOf(auditor));
    }

    @Test
    @DisplayName("Queries name filters by name or id; they find what the searcher may see")
    void inQueries() throws FilterRefused {
        Filter filter = save("Bugs \"all\"", "type = Bug", EVERYBODY);
        assertEquals("AIMS-2 SHOP-2", found("risklead", "filter = \"bugs \\\"all\\\"\""));
        assertEquals("AIMS-2 SHOP-2", found("risklead", "request = " + filter.id()));
        assertEquals("SHOP-2", found("outsider", "savedFilter in (" + filter.id() + ")"));
        assertEquals("SHOP-1", found("outsider", "searchRequest != " + filter.id()));
        assertEquals("SHOP-1", found("outsider", "not filter = " + filter.id()));
        assertEquals("AIMS-2", found("risklead", "filter = " + filter.id() + " and project = AIMS"));
        Filter hidden = save("Hidden", "project = AIMS");
        assertTrue(messages("outsider", "filter = Hidden").contains("'Hidden'"));
        assertEquals(
                messages("outsider", "filter = Unknown").replace("Unknown", "Hidden"),
                messages("outsider", "filter = Hidden"));
        assertTrue(messages("outsider", "filter = " + hidden.id()).contains(Long.toString(hidden.id())));
        assertTrue(messages("risklead", "filter is empty").contains("does not fit"));
    }

    @Test
    @DisplayName(
            "A filter that names itself is refused, directly and through others; one that has become wrong is told by name")
    void circles() throws FilterRefused {
        Filter first = save("First", "project = AIMS");
        Filter second = save("Second", "filter = \"First\"");
        FilterDraft circle = new FilterDraft("First", "", "filter = Second", List.of());
        assertEquals(
                "jql",
                assertThrows(FilterRefused.class, () -> filters.update(lead, searches, first, circle))
                        .field());
        jira.db().update("UPDATE searchrequest SET reqcontent = 'filter = Second' WHERE id = ?", first.id());
        assertTrue(messages("risklead", "filter = " + second.id()).contains("names itself"));
        jira.db().update("UPDATE searchrequest SET reqcontent = 'project = GONE' WHERE id = ?", first.id());
        assertTrue(messages("risklead", "filter = \"First\"").contains("'First'"));
    }

    @Test
    @DisplayName("Columns are remembered for the user")
    void columns() {
        IssueColumns columns = jira.issueColumns();
        assertEquals(IssueColumns.DEFAULT, columns.of(lead));
        columns.set(lead, List.of("issuekey", "customfield_10000"));
        assertEquals(List.of("issuekey", "customfield_10000"), columns.of(lead));
        assertEquals(IssueColumns.DEFAULT, columns.of(user("auditor")));
        columns.set(lead, List.of());
        assertEquals(IssueColumns.DEFAULT, columns.of(lead));
    }
}
