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

    @Override
    public String toString() {
        String query = asked.query();
        return base
                + (query.isEmpty() ? "" : "&" + query)
                + (page.limit() == USUAL_LIMIT ? "" : "&limit=" + page.limit())
                + (page.offset() == 0 ? "" : "&offset=" + page.offset());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
