package org.aimsforjira.inventory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemFilter.Choice;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.inventory.domain.SystemOrder;
import org.aimsforjira.platform.web.ProjectPage.Visit;
import org.aimsforjira.shared.Page;

/**
 * The state of the page as its address says it: filters, order, paging. What the address says wrongly counts as not said: an old
 * link shows the list, never an error.
 *
 * @param base the address without a state
 * @param filter the filters
 * @param order the order
 * @param page the paging
 */
record SystemsAddress(String base, SystemFilter filter, SystemOrder order, Page.Request page) {

    static final String PAGE = "org.aimsforjira.aims-for-jira:inventory-systems-page";
    static final String IMPORT_PAGE = "org.aimsforjira.aims-for-jira:inventory-import-page";
    static final int USUAL_LIMIT = 50;

    static SystemsAddress of(Visit visit) {
        SystemFilter filter = new SystemFilter(
                visit.param("text"),
                Choice.of(visit.param("tier")).orElse(Choice.ANY),
                Choice.of(visit.param("role")).orElse(Choice.ANY),
                Choice.of(visit.param("class")).orElse(Choice.ANY),
                Owner.of(visit.param("owner")),
                Progress.of(visit.param("progress")));
        return new SystemsAddress(
                projectPage(visit, PAGE),
                filter,
                SystemOrder.of(visit.param("sort")).orElse(SystemOrder.USUAL),
                Page.Request.clamped(visit.number("offset", 0), visit.number("limit", USUAL_LIMIT)));
    }

    /** The address of a page of the project. */
    static String projectPage(Visit visit, String selectedItem) {
        return project(visit) + "?selectedItem=" + encoded(selectedItem);
    }

    static String project(Visit visit) {
        return visit.request().getContextPath() + "/projects/"
                + encoded(visit.project().key());
    }

    SystemsAddress withoutFilter() {
        return new SystemsAddress(base, SystemFilter.NONE, order, new Page.Request(0, page.limit()));
    }

    SystemsAddress sorted(SystemOrder other) {
        return new SystemsAddress(base, filter, other, new Page.Request(0, page.limit()));
    }

    SystemsAddress from(int offset) {
        return new SystemsAddress(base, filter, order, new Page.Request(offset, page.limit()));
    }

    @Override
    public String toString() {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("text", filter.text());
        params.put("tier", written(filter.tier()));
        params.put("role", written(filter.role()));
        params.put("class", written(filter.regulatoryClass()));
        params.put("owner", written(filter.owner()));
        params.put("progress", filter.progress().map(Progress::key).orElse(""));
        params.put("sort", order.equals(SystemOrder.USUAL) ? "" : order.toString());
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

    static String written(Choice choice) {
        if (choice instanceof Choice.Option option) {
            return Long.toString(option.id());
        }
        return choice instanceof Choice.Empty ? "none" : "";
    }

    static String written(Owner owner) {
        if (owner instanceof Owner.Named named) {
            return named.userName();
        }
        return owner instanceof Owner.Viewer ? "me" : owner instanceof Owner.Nobody ? "none" : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
