package org.aimsforjira.host.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Puts the header, navigation and footer around a page of a plugin, as its {@code <meta name="decorator">} asks. Stands
 * in for SiteMesh in Jira.
 */
public interface PageDecorator {
    /**
     * Writes the finished page to the response.
     *
     * @param html the page as the plugin rendered it: head and body
     */
    void decorate(HttpServletRequest request, HttpServletResponse response, String html) throws IOException;
}
