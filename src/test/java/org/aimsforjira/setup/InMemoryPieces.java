package org.aimsforjira.setup;

import java.util.HashMap;
import java.util.Map;
import org.aimsforjira.setup.domain.PieceRepository;
import org.aimsforjira.setup.domain.StoredPieces;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;

/** Pieces in memory. */
public final class InMemoryPieces implements PieceRepository {
    private final Map<Key, Piece> pieces = new HashMap<>();

    @Override
    public StoredPieces all() {
        return new StoredPieces(pieces);
    }

    @Override
    public void save(Piece piece) {
        pieces.put(piece.key(), piece);
    }

    @Override
    public void forget(Key key) {
        pieces.remove(key);
    }
}
