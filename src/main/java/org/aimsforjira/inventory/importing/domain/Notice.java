package org.aimsforjira.inventory.importing.domain;

import java.util.Arrays;
import java.util.List;

/**
 * Something that a person should know about a row or an import. Shown with the text {@code aims.inventory.import.notice.<kind>}.
 *
 * @param kind what it is about
 * @param params the parameters of the text, in its order
 */
public record Notice(Kind kind, List<String> params) {

    public Notice {
        params = List.copyOf(params);
    }

    public static Notice of(Kind kind, Object... params) {
        return new Notice(kind, Arrays.stream(params).map(String::valueOf).toList());
    }

    /** All that can be said about a row or an import. */
    public enum Kind {
        /** The name was longer than Jira's limit: cut, whole in the description. Characters. */
        SUMMARY_CUT,
        /** The name had a line break: its first line is the summary, whole in the description. */
        SUMMARY_LINES,
        /** The description was cut. Characters it would have had, the limit. */
        DESCRIPTION_CUT,
        /** A text was longer than its field takes: cut, whole in the description. Column, limit. */
        TEXT_CUT,
        /** Nothing was decided for the words: the field stays empty. Column, words. */
        VALUE_UNKNOWN,
        /** The option was deleted or disabled meanwhile. Column, words. */
        OPTION_GONE,
        /** No date could be read. Column, words. */
        DATE_UNREADABLE,
        /** Day and month could be either way round. Column, words. */
        DATE_AMBIGUOUS,
        /** No active person has this name, address or display name. Column, words. */
        OWNER_UNKNOWN,
        /** Several people have this display name or address. Column, words. */
        OWNER_AMBIGUOUS,
        /** The row has no id: it is told apart by the other columns. */
        ID_MISSING,
        /** The id is longer than the field takes. */
        ID_CUT,
        /** The row ends early; the missing cells are empty. How many. */
        CELLS_MISSING,

        /** Error: the row has no name. Column. */
        NAME_MISSING,
        /** Error: more cells than headings. Cells, headings, line. */
        TOO_MANY_CELLS,
        /** Error: the id stands in another row already. Id, row. */
        ID_REPEATED,
        /** Error: an issue that no import made carries this id. Id, issue key. */
        ID_TAKEN,
        /** Error: Jira refused to write the issue. Jira's words. */
        JIRA_REFUSED,
        /** Error: the write failed; the log of Jira has more under this id. */
        WRITE_FAILED,

        /** Duplicate: the same as another row, cell by cell. Row. */
        SAME_AS_ROW,
        /** Kept: the issue was deleted in Jira. Key or number. */
        ISSUE_DELETED,
        /** Kept: the issue was moved to another project. Key. */
        ISSUE_MOVED,

        /** The import stopped: the person may no longer edit this AIMS. */
        STOPPED_PERMISSION,
        /** The import stopped: the person may no longer create issues in the project. */
        STOPPED_CREATE,
        /** The import stopped: the account was deactivated or deleted. */
        STOPPED_ACCOUNT,
        /** The import stopped: the project or its AIMS no longer exists. */
        STOPPED_PROJECT,
        /** The import stopped: set-up is incomplete. What is missing. */
        STOPPED_SETUP,
        /** The import stopped: the uploaded file is gone or was changed. */
        STOPPED_FILE,
        /** The import stopped: another one was running in the AIMS. */
        STOPPED_BUSY,
        /** The import stopped by an unexpected error; the log of Jira has more under this id. */
        STOPPED_ERROR
    }
}
