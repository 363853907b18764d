package org.aimsforjira.host.ui.frame;

import org.jspecify.annotations.Nullable;

/**
 * A link in a menu or a navigation.
 *
 * @param label text, not escaped
 * @param url address with the context path, not escaped
 * @param id id of the element, or null
 * @param key stable name for scripts and tests, such as a module key; may be empty
 * @param iconClass CSS classes of the icon, may be empty
 * @param icon address of an image, or null
 * @param tooltip text of the tooltip, or null
 * @param selected whether the page shown is behind this link
 */
public record Link(
        String label,
        String url,
        @Nullable String id,
        String key,
        String iconClass,
        @Nullable String icon,
        @Nullable String tooltip,
        boolean selected) {

    /** A plain link. */
    public static Link to(String label, String url) {
        return new Link(label, url, null, "", "", null, null, false);
    }

    /** This link with an id. */
    public Link withId(@Nullable String newId) {
        return new Link(label, url, newId, key, iconClass, icon, tooltip, selected);
    }

    /** This link with a stable name. */
    public Link withKey(String newKey) {
        return new Link(label, url, id, newKey, iconClass, icon, tooltip, selected);
    }

    /** This link with the classes of an icon. */
    public Link withIconClass(String newIconClass) {
        return new Link(label, url, id, key, newIconClass, icon, tooltip, selected);
    }

    /** This link with an image. */
    public Link withIcon(String newIcon) {
        return new Link(label, url, id, key, iconClass, newIcon, tooltip, selected);
    }

    /** This link with a tooltip. */
    public Link withTooltip(@Nullable String newTooltip) {
        return new Link(label, url, id, key, iconClass, icon, newTooltip, selected);
    }

    /** This link, selected or not. */
    public Link selectedIf(boolean newSelected) {
        return new Link(label, url, id, key, iconClass, icon, tooltip, newSelected);
    }
}
