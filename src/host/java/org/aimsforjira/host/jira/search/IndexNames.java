package org.aimsforjira.host.jira.search;

/** Names inside the index beside those of the fields. A field holds ids, keys or times as they lie in the database, never names. */
final class IndexNames {
    /** Term with the id of the issue, by which a document is replaced. */
    static final String KEY = "_key";
    /** Number with the id of the issue, which pages are read from. */
    static final String ID = "_id";
    /** Number of the issue within its project. */
    static final String NUMBER = "_number";
    /** Term "issue" or "archived"; comments have none. */
    static final String KIND = "_kind";

    static final String ISSUE = "issue";
    static final String ARCHIVED = "archived";
    /** Terms with the ids of the fields that have a value. */
    static final String FILLED = "_filled";
    /** Number with the id of the issue a comment belongs to. */
    static final String COMMENT_OF = "_comment_of";
    /** The text of comments. */
    static final String COMMENT = "comment";

    private IndexNames() {}

    /** What texts are sorted by. */
    static String sortedText(String field) {
        return field + ".sort";
    }
}
