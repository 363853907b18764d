package org.aimsforjira.treatment.plan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.platform.web.ProjectPage.Visit;
import org.aimsforjira.shared.Page;
import org.aimsforjira.treatment.plan.domain.PlanFilter;

/**
 * The state of the page as its address says it.
 *
 * @param base the address without a state
 * @param filter which risks
 * @param page the paging
 */
record PlanAddress(String base, PlanFilter filter, Page.Request page) {
    static final String PAGE = "org.aimsforjira.aims-for-jira:treatment-plan-page";
    private static final String REGISTER = "org.aimsforjira.aims-for-jira:risk-register-page";
    static final int USUAL_LIMIT = 50;

    static PlanAddress of(Visit visit, PlanFilter filter) {
        return new PlanAddress(
                project(visit) + "?selectedItem=" + encoded(PAGE),
                filter,
                Page.Request.clamped(visit.number("offset", 0), visit.number("limit", USUAL_LIMIT)));
    }

    static String project(Visit visit) {
        return visit.request().getContextPath() + "/projects/"
                + encoded(visit.project().key());
    }

    /** The page of the risk register. */
    static String register(Visit visit) {
        return project(visit) + "?selectedItem=" + encoded(REGISTER);
    }

    /** The issue navigator with a query. */
    static String navigator(Visit visit, String jql) {
        return visit.request().getContextPath() + "/issues/?jql=" + encoded(jql);
    }

    PlanAddress filtered(PlanFilter other) {
        return new PlanAddress(base, other, new Page.Request(0, page.limit()));
    }

    PlanAddress from(int offset) {
        return new PlanAddress(base, filter, new Page.Request(offset, page.limit()));
    }

    /** A person of a filter as addresses write it. */
    static String assignee(Owner owner) {
        if (owner instanceof Owner.Viewer) {
            return "me";
        }
        if (owner instanceof Owner.Nobody) {
            return "none";
        }
        return owner instanceof Owner.Named named ? named.userName() : "";
    }

    @Override
    public String toString() {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("text", filter.text());
        params.put("option", filter.option().orElse(""));
        params.put("work", filter.work().key());
        params.put("project", filter.project());
        params.put("assignee", assignee(filter.assignee()));
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
