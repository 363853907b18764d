package org.aimsforjira.host.db;

/** The database products the host runs on. */
public enum DatabaseKind {
    /** HSQLDB in a file of the home folder, in the host's own process. */
    HSQLDB("LONGVARCHAR"),
    /** PostgreSQL; embedded, or a server that runs already. */
    POSTGRES("TEXT");

    private final String longText;

    DatabaseKind(String longText) {
        this.longText = longText;
    }

    /** The column type for texts of any length that can be read and compared as strings. */
    String longText() {
        return longText;
    }
}
