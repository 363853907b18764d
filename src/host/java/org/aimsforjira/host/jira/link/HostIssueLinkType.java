package org.aimsforjira.host.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A type of link. Types whose style begins with {@code jira_} are Jira's own ("system link types"); of them the one for subtasks is
 * known by its style.
 *
 * @param id its number
 * @param name as administrators know it
 * @param outward what the source does, such as "blocks"
 * @param inward what happens to the destination, such as "is blocked by"
 * @param style null for the types of people
 */
record HostIssueLinkType(
        Long id,
        String name,
        String outward,
        String inward,
        @Nullable String style) implements IssueLinkType {
    private static final String SYSTEM_STYLE = "jira_";
    private static final String SUB_TASK_STYLE = "jira_subtask";
    private static final Comparator<IssueLinkType> BY_NAME = Comparator.comparing(
                    IssueLinkType::getName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(IssueLinkType::getId);

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getOutward() {
        return outward;
    }

    @Override
    public String getInward() {
        return inward;
    }

    @Override
    public @Nullable String getStyle() {
        return style;
    }

    @Override
    public boolean isSubTaskLinkType() {
        return SUB_TASK_STYLE.equals(style);
    }

    @Override
    public boolean isSystemLinkType() {
        return style != null && style.startsWith(SYSTEM_STYLE);
    }

    /** By name, as documented. */
    @Override
    public int compareTo(IssueLinkType other) {
        return BY_NAME.compare(this, other);
    }
}
