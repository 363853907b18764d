package org.aimsforjira.host.db;

import java.util.HashMap;
import java.util.Map;

/**
 * Ids of new rows. Jira takes them in banks from the table SEQUENCE_VALUE_ITEM, from 10000 upwards; what is left of a bank when the
 * process ends is never given out. (OFBiz entity engine, SequenceUtil; its bank size of 100 is what Jira's databases show.)
 */
final class Sequences {
    private static final long FIRST = 10_000;
    private static final int BANK = 100;

    private final Db db;
    private final Map<String, long[]> banks = new HashMap<>();

    Sequences(Db db) {
        this.db = db;
    }

    synchronized long next(String name) {
        long[] bank = banks.computeIfAbsent(name, key -> new long[2]);
        if (bank[0] == bank[1]) {
            bank[0] = db.apart(() -> reserve(name));
            bank[1] = bank[0] + BANK;
        }
        return bank[0]++;
    }

    /** The update locks the row, so that a second process gets the next bank. */
    private long reserve(String name) {
        int changed = db.update("UPDATE sequence_value_item SET seq_id = seq_id + ? WHERE seq_name = ?", BANK, name);
        if (changed == 0) {
            db.update("INSERT INTO sequence_value_item (seq_name, seq_id) VALUES (?, ?)", name, FIRST + BANK);
            return FIRST;
        }
        return db.first("SELECT seq_id FROM sequence_value_item WHERE seq_name = ?", row -> row.id("seq_id"), name)
                        .orElseThrow()
                - BANK;
    }
}
