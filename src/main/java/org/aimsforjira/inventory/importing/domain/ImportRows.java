package org.aimsforjira.inventory.importing.domain;

import java.util.List;
import java.util.function.Consumer;
import org.aimsforjira.shared.Page;

/** Where the reports of imports are kept, row by row. Writes happen inside a transaction. */
public interface ImportRows {

    void add(long importId, List<RowRecord> rows);

    /** Removes the whole report. */
    void deleteAll(long importId);

    /** Rows in the order of the file, the systems that are gone from it last. Constant queries. */
    Page<RowRecord> page(long importId, RowFilter filter, Page.Request request);

    /** Hands out all rows in that order, a few at a time. */
    void each(long importId, Consumer<RowRecord> reader);
}
