package org.aimsforjira.host.ui.decorate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ParsedPageTest {
    @Test
    void pageIsTakenApart() {
        ParsedPage page = ParsedPage.of("""
                <!DOCTYPE html><html><head>
                <title>Set up &amp; repair</title>
                <meta name="decorator" content="admin"/>
                <meta content="admin_plugins_menu/aims" name="admin.active.section">
                <meta name='admin.active.tab' content='aims-setup'>
                <meta name="robots" content="none">
                <style>p { color: red }</style>
                </head><body class="aims-setup"><p title="</head>">One</p></body></html>
                """);
        assertEquals("Set up & repair", page.title());
        assertEquals("admin", page.meta("decorator"));
        assertEquals("admin_plugins_menu/aims", page.meta("admin.active.section"));
        assertEquals("aims-setup", page.meta("admin.active.tab"));
        assertEquals("<meta name=\"robots\" content=\"none\">\n<style>p { color: red }</style>", page.headHtml());
        assertEquals("<p title=\"</head>\">One</p>", page.bodyHtml());
        assertEquals("aims-setup", page.bodyClass());
    }

    @Test
    void pageWithoutHeadAndBodyIsAllBody() {
        ParsedPage page = ParsedPage.of("<p>$5 and \\1</p>");
        assertEquals("", page.title());
        assertEquals("", page.meta("decorator"));
        assertEquals("<p>$5 and \\1</p>", page.bodyHtml());
    }
}
