package org.aimsforjira.inventory.importing.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.inventory.importing.domain.FileShape.Column;

/**
 * Reads the rows of one file, in their order, into drafts of AI systems. Looks at the file alone, so that the same file and mapping
 * always give the same drafts. Remembers a few bytes of each row, to tell duplicates and to number equals.
 *
 * <p>What makes a system the same on the next import: the source and the external id; or, where there is none, the source, the
 * identity columns and an ordinal among equals (DESIGN.md, section 5, "Re-import").
 */
public final class RowDrafts {
    private static final int TITLE_CHARS = 200;
    private static final int WORDS_CHARS = 120;

    private final FileShape shape;
    private final ImportMapping mapping;
    private final FieldDrafts fields;
    private final Map<String, Integer> rowByDigest = new HashMap<>();
    private final Map<String, Integer> rowById = new HashMap<>();
    private final Map<String, Integer> equals = new HashMap<>();

    /**
     * @param usableOptions the ids of the options that exist and are enabled, by choice target
     * @param owners where people are found
     */
    public RowDrafts(
            FileShape shape, ImportMapping mapping, Map<Target, Set<Long>> usableOptions, OwnerDirectory owners) {
        this.shape = shape;
        this.mapping = mapping;
        this.fields = new FieldDrafts(mapping, usableOptions, owners);
    }

    /** Reads the next row. */
    public RowReading read(RawRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(row.cells().size(), shape.columns().size()); i++) {
            cells.add(row.cell(i));
        }
        String digest = Words.digest(cells);
        String title = title(cells);
        int width = shape.columns().size();
        for (int i = width; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                return error(
                        row,
                        digest,
                        title,
                        Notice.of(Notice.Kind.TOO_MANY_CELLS, row.cells().size(), width, row.line()));
            }
        }
        Integer twin = rowByDigest.putIfAbsent(digest, row.number());
        if (twin != null) {
            return end(row, digest, title, RowOutcome.DUPLICATE, Notice.of(Notice.Kind.SAME_AS_ROW, twin));
        }
        if (title.isEmpty()) {
            int column = mapping.columnsOf(Target.SUMMARY).get(0);
            return error(row, digest, title, Notice.of(Notice.Kind.NAME_MISSING, heading(column)));
        }
        List<Notice> notices = new ArrayList<>();
        if (row.cells().size() < width) {
            notices.add(Notice.of(Notice.Kind.CELLS_MISSING, width - row.cells().size()));
        }
        return identified(row, cells, digest, title, notices);
    }

    private RowReading identified(RawRow row, List<String> cells, String digest, String title, List<Notice> notices) {
        String id = mapping.columnsOf(Target.EXTERNAL_ID).stream()
                .map(cells::get)
                .findFirst()
                .orElse("");
        boolean usable = !id.isEmpty() && !Words.isPlaceholder(id);
        String identity;
        String externalId;
        if (usable) {
            Integer other = rowById.putIfAbsent(id, row.number());
            if (other != null) {
                return error(
                        row, digest, title, Notice.of(Notice.Kind.ID_REPEATED, Words.excerpt(id, WORDS_CHARS), other));
            }
            identity = Words.digest(List.of("id", Words.folded(mapping.source()), id));
            externalId = Words.excerpt(id, Integer.MAX_VALUE);
            if (externalId.length() > ImportLimits.MAX_LINE_CHARS) {
                String tail = ":" + identity.substring(0, 16);
                externalId = Words.cut(externalId, ImportLimits.MAX_LINE_CHARS - tail.length()) + tail;
                notices.add(Notice.of(Notice.Kind.ID_CUT));
            }
        } else {
            if (mapping.uses(Target.EXTERNAL_ID)) {
                notices.add(Notice.of(Notice.Kind.ID_MISSING));
            }
            identity = identityByColumns(cells);
            externalId = slug(mapping.source()) + ":" + identity.substring(0, 16);
        }
        FieldDrafts.Result drafted = fields.draft(cells);
        notices.addAll(drafted.notices());
        SystemDraft draft = new SystemDraft(identity, externalId, drafted.values(), drafted.live());
        return new RowReading(row.number(), row.line(), digest, title, Optional.of(draft), Optional.empty(), notices);
    }

    private String identityByColumns(List<String> cells) {
        List<String> parts = new ArrayList<>(List.of("columns", Words.folded(mapping.source())));
        List<Integer> columns = mapping.identityColumns();
        for (int column : columns.isEmpty() ? mapping.columnsOf(Target.SUMMARY) : columns) {
            parts.add(Words.folded(cells.get(column)));
        }
        int ordinal = equals.merge(Words.digest(parts), 1, Integer::sum);
        parts.add(Integer.toString(ordinal));
        return Words.digest(parts);
    }

    private String title(List<String> cells) {
        return Words.excerpt(FieldDrafts.name(mapping, cells), TITLE_CHARS);
    }

    private String heading(int column) {
        Column found = shape.columns().get(column);
        return found.heading();
    }

    private static RowReading error(RawRow row, String digest, String title, Notice why) {
        return end(row, digest, title, RowOutcome.ERROR, why);
    }

    private static RowReading end(RawRow row, String digest, String title, RowOutcome outcome, Notice why) {
        return new RowReading(
                row.number(), row.line(), digest, title, Optional.empty(), Optional.of(outcome), List.of(why));
    }

    private static String slug(String source) {
        String slug = Words.folded(source).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty()
                ? "file"
                : slug.substring(0, Math.min(60, slug.length())).toLowerCase(Locale.ROOT);
    }
}
