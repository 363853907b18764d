package org.aimsforjira.host.jira.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.db.Row;
import org.jspecify.annotations.Nullable;

/**
 * Screens, their schemes and field configurations as they were when they were read. Small even in a large Jira.
 *
 * @param screens screens by id, in the order of their names
 * @param tabs tabs by screen, in their order
 * @param items fields by tab, in their order
 * @param schemes screen schemes by id
 * @param schemeItems items of screen schemes by scheme
 * @param typeSchemes issue type screen schemes by id
 * @param entities entries of issue type screen schemes by scheme
 * @param layoutItems field configuration items by field configuration
 */
record ScreenData(
        Map<Long, Named> screens,
        Map<Long, List<Tab>> tabs,
        Map<Long, List<Item>> items,
        Map<Long, Named> schemes,
        Map<Long, List<SchemeItem>> schemeItems,
        Map<Long, Named> typeSchemes,
        Map<Long, List<Entity>> entities,
        Map<Long, List<LayoutItem>> layoutItems) {

    record Named(long id, String name, String description) {}

    record Tab(long id, long screen, String name, long place) {}

    record Item(long id, long tab, String fieldId, long place) {}

    record SchemeItem(long id, long scheme, @Nullable Long operation, long screen) {}

    record Entity(long id, long scheme, @Nullable String issueType, long screenScheme) {}

    record LayoutItem(String fieldId, boolean hidden, boolean required) {}

    static ScreenData load(Db db) {
        return new ScreenData(
                named(db, "fieldscreen"),
                grouped(
                        db,
                        "SELECT * FROM fieldscreentab ORDER BY seq_no, id",
                        "fieldscreen",
                        row -> new Tab(row.id("id"), row.id("fieldscreen"), row.must("pname"), row.id("seq_no"))),
                grouped(
                        db,
                        "SELECT * FROM fieldscreenlayoutitem ORDER BY seq_no, id",
                        "fieldscreentab",
                        row -> new Item(
                                row.id("id"), row.id("fieldscreentab"), row.must("fieldidentifier"), row.id("seq_no"))),
                named(db, "fieldscreenscheme"),
                grouped(
                        db,
                        "SELECT * FROM fieldscreenschemeitem ORDER BY id",
                        "fieldscreenscheme",
                        row -> new SchemeItem(
                                row.id("id"),
                                row.id("fieldscreenscheme"),
                                row.number("operation"),
                                row.id("fieldscreen"))),
                named(db, "issuetypescreenscheme"),
                grouped(
                        db,
                        "SELECT * FROM issuetypescreenschemeentity ORDER BY id",
                        "scheme",
                        row -> new Entity(
                                row.id("id"), row.id("scheme"), row.text("issuetype"), row.id("fieldscreenscheme"))),
                grouped(
                        db,
                        "SELECT * FROM fieldlayoutitem ORDER BY id",
                        "fieldlayout",
                        row -> new LayoutItem(
                                row.must("fieldidentifier"), row.flag("ishidden"), row.flag("isrequired"))));
    }

    private static Map<Long, Named> named(Db db, String table) {
        Map<Long, Named> found = new LinkedHashMap<>();
        db.each(
                "SELECT id, pname, description FROM " + table + " ORDER BY pname, id",
                row -> found.put(
                        row.id("id"),
                        new Named(
                                row.id("id"),
                                row.must("pname"),
                                Objects.requireNonNullElse(row.text("description"), ""))));
        return found;
    }

    private static <T> Map<Long, List<T>> grouped(
            Db db, String sql, String parent, java.util.function.Function<Row, T> mapper) {
        Map<Long, List<T>> found = new LinkedHashMap<>();
        db.each(
                sql,
                row -> found.computeIfAbsent(row.id(parent), key -> new java.util.ArrayList<>())
                        .add(mapper.apply(row)));
        return found;
    }

    List<Tab> tabsOf(@Nullable Long screen) {
        return screen == null ? List.of() : tabs.getOrDefault(screen, List.of());
    }

    List<Item> itemsOf(@Nullable Long tab) {
        return tab == null ? List.of() : items.getOrDefault(tab, List.of());
    }

    List<SchemeItem> schemeItemsOf(@Nullable Long scheme) {
        return scheme == null ? List.of() : schemeItems.getOrDefault(scheme, List.of());
    }

    List<Entity> entitiesOf(@Nullable Long scheme) {
        return scheme == null ? List.of() : entities.getOrDefault(scheme, List.of());
    }
}
