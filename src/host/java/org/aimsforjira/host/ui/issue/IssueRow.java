package org.aimsforjira.host.ui.issue;

import org.aimsforjira.host.ui.frame.Person;
import org.jspecify.annotations.Nullable;

/**
 * An issue as a line of a list.
 *
 * @param id database id
 * @param key issue key
 * @param summary one line of text
 * @param url address of its page
 * @param type issue type
 * @param status status
 * @param priority priority, or null
 * @param assignee who works on it, or nobody
 * @param reporter who reported it, or nobody
 * @param created day it was created
 * @param updated day it was last changed
 */
public record IssueRow(
        long id,
        String key,
        String summary,
        String url,
        Named type,
        StatusLozenge status,
        @Nullable Named priority,
        Person assignee,
        Person reporter,
        String created,
        String updated) {

    /**
     * Something with a name and a picture.
     *
     * @param id its id
     * @param name its name
     * @param icon address of its picture
     */
    public record Named(String id, String name, String icon) {}

    /**
     * A status in its colour.
     *
     * @param name name of the status
     * @param css classes of the lozenge
     */
    public record StatusLozenge(String name, String css) {}
}
