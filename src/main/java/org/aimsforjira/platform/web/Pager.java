package org.aimsforjira.platform.web;

import java.util.function.IntFunction;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.shared.Page;

/**
 * The paging line of a list: "51–100 of 1,757" with links.
 *
 * @param summary in the reader's language
 * @param previous the address of the page before; empty on the first
 * @param next the address of the page after; empty on the last
 */
public record Pager(String summary, String previous, String next) {

    /**
     * @param link the address of the page that begins at an offset
     */
    public static Pager of(Page<?> page, Texts texts, IntFunction<String> link) {
        String summary = page.items().isEmpty()
                ? texts.text("aims.platform.pager.none")
                : texts.text(
                        "aims.platform.pager.range",
                        page.offset() + 1,
                        page.offset() + page.items().size(),
                        page.total());
        return new Pager(
                summary,
                page.hasPrevious() ? link.apply(Math.max(0, page.offset() - page.limit())) : "",
                page.hasNext() ? link.apply(page.offset() + page.limit()) : "");
    }

    /** Whether there is more than this page. */
    public boolean needed() {
        return !previous.isEmpty() || !next.isEmpty();
    }
}
