package org.aimsforjira.host.jira.project;

import org.aimsforjira.host.db.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of projects, without its counter, which changes with each issue.
 *
 * @param id its row
 * @param key as it is now
 * @param originalKey the one it was created with
 * @param name unique without regard to case
 * @param description may be empty
 * @param url may be empty
 * @param leadKey key of the lead
 * @param type project type, such as {@code business}
 * @param assigneeType who gets new issues: 2 the lead, 3 nobody
 * @param archived whether it was archived
 * @param permissionScheme id of its permission scheme
 * @param issueTypeScreenScheme id of its issue type screen scheme
 * @param fieldLayout id of its field configuration
 */
public record ProjectRow(
        long id,
        String key,
        String originalKey,
        String name,
        String description,
        String url,
        String leadKey,
        String type,
        long assigneeType,
        boolean archived,
        long permissionScheme,
        long issueTypeScreenScheme,
        long fieldLayout) {

    static final String COLUMNS = "id, pkey, originalkey, pname, description, url, lead_key, projecttype, assigneetype,"
            + " archived, permissionscheme, issuetypescreenscheme, fieldlayout";

    static ProjectRow of(Row row) {
        return new ProjectRow(
                row.id("id"),
                row.must("pkey"),
                row.must("originalkey"),
                row.must("pname"),
                orEmpty(row.text("description")),
                orEmpty(row.text("url")),
                row.must("lead_key"),
                row.must("projecttype"),
                row.id("assigneetype"),
                row.flag("archived"),
                row.id("permissionscheme"),
                row.id("issuetypescreenscheme"),
                row.id("fieldlayout"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
