package org.aimsforjira.soa.app;

import java.util.List;
import org.aimsforjira.soa.domain.Position;
import org.aimsforjira.soa.domain.PositionChange;

/** What became of a wish to decide a control that was allowed and well-formed. */
public sealed interface DecideResult {

    /** The row as it stands after the call. */
    SoaRow row();

    /** It was saved. */
    record Saved(SoaRow row) implements DecideResult {}

    /** Exactly this is said already: nothing was saved, and the version stays. */
    record Unchanged(SoaRow row) implements DecideResult {}

    /**
     * Somebody else saved something different meanwhile. Nothing was saved; the caller keeps the wish and may send it again with
     * the version of {@link #row}.
     *
     * @param row what stands there now
     * @param wanted what the caller wished
     * @param meanwhile the saves that the caller had not seen, newest first; at most {@value #MOST_SHOWN}
     */
    record ChangedMeanwhile(SoaRow row, Position wanted, List<HistoryEntry> meanwhile) implements DecideResult {

        /** More than this many missed saves are not listed one by one; the history has them all. */
        public static final int MOST_SHOWN = 20;

        public ChangedMeanwhile {
            meanwhile = List.copyOf(meanwhile);
        }

        /** From what stands there to what the caller wished. */
        public PositionChange difference() {
            return new PositionChange(row.position(), wanted);
        }
    }
}
