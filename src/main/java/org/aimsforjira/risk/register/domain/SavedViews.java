package org.aimsforjira.risk.register.domain;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/** Keeps saved views. */
public interface SavedViews {

    /** The views that somebody owns in an AIMS, by name. One query. */
    List<SavedView> ownedBy(AimsId aims, UserKey owner);

    /** The views that are shared with an AIMS, by name. One query. */
    List<SavedView> sharedWith(AimsId aims);

    Optional<SavedView> get(long id);

    /** Keeps a new one; inside a transaction. */
    SavedView create(SavedView view);

    /** Keeps name and version of one that is there; inside a transaction. */
    void update(SavedView view);

    /** Inside a transaction. */
    void delete(long id);
}
