package org.aimsforjira.risk.register.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.platform.web.ProjectPage.Visit;
import org.aimsforjira.risk.register.app.Asked;
import org.aimsforjira.risk.register.domain.Cell;
import org.aimsforjira.risk.register.domain.LevelChoice;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.domain.RiskOrder;
import org.aimsforjira.shared.Page;

/**
 * The state of the page as its address says it.
 *
 * @param base the address without a state
 * @param asked filters and order
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
        return new RegisterAddress(base, new Asked(filter, asked.order()), first());
    }

    RegisterAddress withoutFilter() {
        return filtered(RiskFilter.NONE);
    }

    /** The table with this cell's risks only, or without that filter again. */
    RegisterAddress cell(Optional<Cell> cell) {
        return filtered(asked.filter().withCell(cell));
    }

    RegisterAddress sorted(RiskOrder other) {
        return new RegisterAddress(base, new Asked(asked.filter(), other), first());
    }

    RegisterAddress from(int offset) {
        return new RegisterAddress(base, asked, new Page.Request(offset, page.limit()));
    }

    private Page.Request first() {
        return new Page.Request(0, page.limit());
    }

    @Override
    public String toString() {
        RiskFilter filter = asked.filter();
        Map<String, String> params = new LinkedHashMap<>();
        params.put("text", filter.text());
        params.put("level", filter.level().map(LevelChoice::key).orElse(""));
        params.put("control", filter.control().map(ControlId::value).orElse(""));
        params.put("system", filter.system());
        params.put("progress", filter.progress().map(Progress::key).orElse(""));
        params.put("cell", filter.cell().map(Cell::toString).orElse(""));
        params.put(
                "sort",
                asked.order().equals(RiskOrder.USUAL) ? "" : asked.order().toString());
        params.put("limit", page.limit() == USUAL_LIMIT ? "" : Integer.toString(page.limit()));
        params.put("offset", page.offset() == 0 ? "" : Integer.toString(page.offset()));
        StringBuilder address = new StringBuilder(base);
        params.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.append('&').append(name).append('=').append(encoded(value));
            }
        });
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
