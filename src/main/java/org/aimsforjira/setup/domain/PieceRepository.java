package org.aimsforjira.setup.domain;

import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;

/** Where set-up remembers its pieces. */
public interface PieceRepository {

    /** All pieces; cached, so that a look-up on every issue view costs no query. */
    StoredPieces all();

    /** Keeps the piece in place of one with the same key; inside a transaction. */
    void save(Piece piece);

    /** Forgets the piece; inside a transaction. Nothing happens if it is unknown. */
    void forget(Key key);
}
