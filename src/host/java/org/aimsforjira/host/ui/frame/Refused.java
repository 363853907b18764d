package org.aimsforjira.host.ui.frame;

/** A page cannot be shown or an action not be done; the reader gets a page that says so. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the reader is told. */
    public enum Kind {
        /** The issue is hidden from the reader or there is none. */
        ISSUE(404, "issue"),
        /** The project is hidden from the reader or there is none. */
        PROJECT(404, "project"),
        /** There is no such page. */
        PAGE(404, "page"),
        /** The reader may not do this. */
        FORBIDDEN(403, "forbidden"),
        /** The form carried no valid token. */
        TOKEN(403, "token"),
        /** The page is for people who are logged in; they are sent to the login page. */
        LOGIN(401, "login");

        private final int status;
        private final String word;

        Kind(int status, String word) {
            this.status = status;
            this.word = word;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }

        /** Part of the keys of the texts. */
        public String word() {
            return word;
        }
    }

    private final Kind kind;

    /** Refuses. */
    public Refused(Kind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    /** What the reader is told. */
    public Kind kind() {
        return kind;
    }
}
