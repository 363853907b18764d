package org.aimsforjira.risk.register.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.aimsforjira.platform.web.ProjectPage.Visit;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.register.app.Asked;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.domain.RiskOrder;
import org.aimsforjira.shared.Page;

/**
 * The state of the page as its address says it.
 *
 * @param base the address without a state
 * @param asked filters, order and columns
 * @param page the paging
 */
record RegisterAddress(String base, Asked asked, Page.Request page) {
    static final String PAGE = "org.aimsforjira.aims-for-jira:risk-register-page";
    static final int USUAL_LIMIT = 50;

    static RegisterAddress of(Visit visit, Asked asked) {
        return new RegisterAddress(
                project(visit) + "?selectedItem=" + encoded(PAGE),
                asked,
                Page.Request.clamped(visit.number("offset", 0), visit.number("limit", USUAL_LIMIT)));
    }

    static String project(Visit visit) {
        return visit.request().getContextPath() + "/projects/"
                + encoded(visit.project().key());
    }

    /** The issue navigator with a query. */
    static String navigator(Visit visit, String jql) {
        return visit.request().getContextPath() + "/issues/?jql=" + encoded(jql);
    }

    RegisterAddress filtered(RiskFilter filter) {
        return new RegisterAddress(base, new Asked(filter, asked.order(), asked.columns()), first());
    }

    RegisterAddress withoutFilter() {
        return filtered(RiskFilter.NONE);
    }

    /** The table with this cell's risks only, or without that filter again. */
    RegisterAddress cell(MapKind map, Optional<Cell> cell) {
        return filtered(asked.filter().withCell(map, cell));
    }

    RegisterAddress sorted(RiskOrder other) {
        return new RegisterAddress(base, new Asked(asked.filter(), other, asked.columns()), first());
    }

    RegisterAddress from(int offset) {
        return new RegisterAddress(base, asked, new Page.Request(offset, page.limit()));
    }

    private Page.Request first() {
        return new Page.Request(0, page.limit());
    }

    /** What was asked, as a query without anything before it; empty for the usual page. */
    String query() {
        StringBuilder query = new StringBuilder();
        asked.params().forEach((name, value) -> append(query, name, value));
        return query.toString();
    }

    @Override
    public String toString() {
        String query = query();
        StringBuilder address = new StringBuilder(base + (query.isEmpty() ? "" : "&" + query));
        append(address, "limit", page.limit() == USUAL_LIMIT ? "" : Integer.toString(page.limit()));
        append(address, "offset", page.offset() == 0 ? "" : Integer.toString(page.offset()));
        return address.toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.length() == 0 ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(encoded(value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
