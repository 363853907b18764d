package org.aimsforjira.host.ui.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The navigation at the left of a project's pages.
 *
 * @param projectName name of the project
 * @param projectType what kind of project, in the reader's language
 * @param projectUrl address of the project
 * @param avatar address of its picture
 * @param groups links
 * @param settingsUrl address of the project's settings, or null when the reader may not change them
 */
public record Sidebar(
        String projectName,
        String projectType,
        String projectUrl,
        String avatar,
        List<LinkGroup> groups,
        @Nullable String settingsUrl) {
    /** Copies the groups. */
    public Sidebar {
        groups = List.copyOf(groups);
    }
}
