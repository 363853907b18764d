package org.aimsforjira.host.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.host.db.Cached;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.JiraOptions;
import org.jspecify.annotations.Nullable;

/** The types of links, by name. */
public final class LinkTypes {
    /** What a clone has to its original. */
    public static final String CLONERS = "Cloners";

    private static final String STOCK_CREATED = "host.linktypes.created";

    private final Db db;
    private final JiraOptions options;
    private final Cached<List<IssueLinkType>> types;

    LinkTypes(Db db, JiraOptions options) {
        this.db = db;
        this.options = options;
        this.types = new Cached<>(
                db,
                () -> db
                        .list(
                                "SELECT id, linkname, inward, outward, pstyle FROM issuelinktype",
                                row -> (IssueLinkType) new HostIssueLinkType(
                                        row.id("id"),
                                        row.must("linkname"),
                                        row.must("outward"),
                                        row.must("inward"),
                                        row.text("pstyle")))
                        .stream()
                        .sorted()
                        .toList());
    }

    /**
     * Creates the types that every Jira brings along (Jira's documentation, "Configuring issue linking"), once in the life of a
     * database, so that a type an administrator has deleted stays away.
     */
    public void createStockOnce() {
        db.transact(() -> {
            if (!options.on(STOCK_CREATED, false)) {
                create("Blocks", "blocks", "is blocked by", null);
                create(CLONERS, "clones", "is cloned by", null);
                create("Duplicate", "duplicates", "is duplicated by", null);
                create("Relates", "relates to", "relates to", null);
                options.set(STOCK_CREATED, true);
            }
        });
    }

    /** All types, those of the system too. */
    public List<IssueLinkType> all() {
        return types.get();
    }

    /** The types people may choose. */
    public List<IssueLinkType> choices() {
        return types.get().stream().filter(type -> !type.isSystemLinkType()).toList();
    }

    /** One type. */
    public Optional<IssueLinkType> byId(@Nullable Long id) {
        return types.get().stream().filter(type -> type.getId().equals(id)).findFirst();
    }

    /** The first type of a name, in any case. */
    public Optional<IssueLinkType> byName(String name) {
        return types.get().stream()
                .filter(type -> type.getName().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Adds a type. */
    public void create(String name, String outward, String inward, @Nullable String style) {
        db.update(
                "INSERT INTO issuelinktype (id, linkname, inward, outward, pstyle) VALUES (?, ?, ?, ?, ?)",
                db.nextId("IssueLinkType"),
                name,
                inward,
                outward,
                style);
        types.outdate();
    }

    /** Changes a type's texts; links of the type show the new ones, the history keeps the old. */
    public void update(long id, String name, String outward, String inward) {
        db.update(
                "UPDATE issuelinktype SET linkname = ?, outward = ?, inward = ? WHERE id = ?",
                name,
                outward,
                inward,
                id);
        types.outdate();
    }

    /** Deletes a type; what becomes of its links is the caller's business. */
    public void delete(long id) {
        db.update("DELETE FROM issuelinktype WHERE id = ?", id);
        types.outdate();
    }
}
