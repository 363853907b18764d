package org.aimsforjira.host.sample;

/** What the sample plugin did, in a place that plugin and test both see. */
public final class Journal {
    private static final String KEY = "sample.journal";

    private Journal() {}

    /** Notes. */
    public static synchronized void note(String what) {
        String before = System.getProperty(KEY, "");
        System.setProperty(KEY, before.isEmpty() ? what : before + ", " + what);
    }

    /** Reads and forgets. */
    public static String take() {
        String notes = System.getProperty(KEY, "");
        System.clearProperty(KEY);
        return notes;
    }
}
