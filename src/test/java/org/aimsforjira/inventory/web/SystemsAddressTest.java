package org.aimsforjira.inventory.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemOrder;
import org.aimsforjira.platform.web.ProjectPage.Visit;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;

class SystemsAddressTest {

    private static final String BASE =
            "/jira/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira%3Ainventory-systems-page";

    @Test
    void anAddressWithoutAStateIsTheUsualList() {
        SystemsAddress address = address(Map.of());
        assertEquals(SystemFilter.NONE, address.filter());
        assertEquals(SystemOrder.USUAL, address.order());
        assertEquals(new Page.Request(0, 50), address.page());
        assertEquals(BASE, address.toString());
    }

    @Test
    void theWholeStateIsInTheAddress() {
        Map<String, String> params = Map.of(
                "text", "chat & \"bot\"",
                "tier", "10301",
                "role", "none",
                "class", "10311",
                "owner", "o'brien",
                "progress", "done",
                "sort", "-updated",
                "limit", "25",
                "offset", "75");
        SystemsAddress address = address(params);
        assertEquals(
                BASE + "&text=chat+%26+%22bot%22&tier=10301&role=none&class=10311&owner=o%27brien&progress=done"
                        + "&sort=-updated&limit=25&offset=75",
                address.toString());
        assertEquals(BASE + "&sort=-updated&limit=25", address.withoutFilter().toString());
    }

    @Test
    void anotherOrderBeginsAtTheFirstPage() {
        SystemsAddress address = address(Map.of("offset", "50", "tier", "7"));
        assertEquals(
                BASE + "&tier=7&sort=-tier",
                address.sorted(SystemOrder.of("-tier").orElseThrow()).toString());
        assertEquals(BASE + "&tier=7&offset=100", address.from(100).toString());
    }

    @Test
    void whatIsWrittenWronglyCountsAsNotWritten() {
        SystemsAddress address = address(Map.of(
                "tier", "x", "role", "-1", "progress", "soon", "sort", "colour", "offset", "-3", "limit", "9999"));
        assertEquals(BASE + "&limit=100", address.toString());
    }

    private static SystemsAddress address(Map<String, String> params) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getContextPath()).thenReturn("/jira");
        params.forEach((name, value) -> when(request.getParameter(name)).thenReturn(value));
        return SystemsAddress.of(
                new Visit(new UserKey("JIRAUSER1"), new ProjectRef(10_000, "AIMS", "AI Management"), request));
    }
}
