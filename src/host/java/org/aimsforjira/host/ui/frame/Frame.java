package org.aimsforjira.host.ui.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page is put into.
 *
 * @param title text for the window
 * @param section item of the header that is lit: dashboard, projects, issues, or empty
 * @param bodyClass further CSS classes of the body
 * @param sidebar navigation of a project, or null
 * @param admin navigation of the administration, or null
 * @param metas meta tags by name, such as ajs-issue-key
 * @param showsHeader false for a page that stands alone
 */
public record Frame(
        String title,
        String section,
        String bodyClass,
        @Nullable Sidebar sidebar,
        @Nullable AdminArea admin,
        Map<String, String> metas,
        boolean showsHeader) {
    /** Copies the meta tags and keeps their order. */
    public Frame {
        metas = Collections.unmodifiableMap(new LinkedHashMap<>(metas));
    }

    /** A page under the header. */
    public static Frame of(String title) {
        return new Frame(title, "", "", null, null, Map.of(), true);
    }

    /** This frame with an item of the header lit. */
    public Frame in(String newSection) {
        return new Frame(title, newSection, bodyClass, sidebar, admin, metas, showsHeader);
    }

    /** This frame with more classes on the body. */
    public Frame classed(String moreClasses) {
        return new Frame(title, section, (bodyClass + " " + moreClasses).trim(), sidebar, admin, metas, showsHeader);
    }

    /** This frame with the navigation of a project. */
    public Frame with(Sidebar newSidebar) {
        return new Frame(
                title, section, (bodyClass + " aui-page-sidebar").trim(), newSidebar, admin, metas, showsHeader);
    }

    /** This frame with the navigation of the administration. */
    public Frame with(AdminArea newAdmin) {
        return new Frame(title, section, bodyClass, sidebar, newAdmin, metas, showsHeader);
    }

    /** This frame with one more meta tag. */
    public Frame meta(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(metas);
        more.put(name, value);
        return new Frame(title, section, bodyClass, sidebar, admin, more, showsHeader);
    }
}
