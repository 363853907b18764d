package org.aimsforjira.setup.ao;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Optional;
import org.aimsforjira.setup.domain.StoredPieces;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;
import org.aimsforjira.setup.domain.StoredPieces.Sort;
import org.jspecify.annotations.Nullable;

/** The pieces as a cache over all nodes may hold them: rows that can be written, and what was read from them on this node. */
final class CachedPieces implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Row> rows;
    private transient volatile @Nullable StoredPieces pieces;

    private CachedPieces(ArrayList<Row> rows, StoredPieces pieces) {
        this.rows = rows;
        this.pieces = pieces;
    }

    private record Row(
            long scope, String sort, String name, @Nullable String jiraId, String label, long floor)
            implements Serializable {}

    static CachedPieces of(StoredPieces pieces) {
        ArrayList<Row> rows = new ArrayList<>();
        pieces.byKey()
                .values()
                .forEach(piece -> rows.add(new Row(
                        piece.key().scope(),
                        piece.key().sort().name(),
                        piece.key().name(),
                        piece.jiraId().orElse(null),
                        piece.label(),
                        piece.floor())));
        return new CachedPieces(rows, pieces);
    }

    StoredPieces pieces() {
        StoredPieces known = pieces;
        if (known == null) {
            known = StoredPieces.of(rows.stream()
                    .map(row -> new Piece(
                            new Key(row.scope(), Sort.valueOf(row.sort()), row.name()),
                            Optional.ofNullable(row.jiraId()),
                            row.label(),
                            row.floor()))
                    .toList());
            pieces = known;
        }
        return known;
    }
}
