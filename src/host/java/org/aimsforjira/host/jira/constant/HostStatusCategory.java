package org.aimsforjira.host.jira.constant;

import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The four status categories, with the ids, keys and colours that Jira's REST resource "statuscategory" answers. */
public final class HostStatusCategory implements StatusCategory {
    /** No category. */
    public static final HostStatusCategory UNDEFINED =
            new HostStatusCategory(1, 1, StatusCategory.UNDEFINED, "No Category", "medium-gray");

    /** Not begun. */
    public static final HostStatusCategory TO_DO =
            new HostStatusCategory(2, 2, StatusCategory.TO_DO, "To Do", "blue-gray");

    /** Begun. */
    public static final HostStatusCategory IN_PROGRESS =
            new HostStatusCategory(4, 3, StatusCategory.IN_PROGRESS, "In Progress", "yellow");

    /** Finished. */
    public static final HostStatusCategory COMPLETE =
            new HostStatusCategory(3, 4, StatusCategory.COMPLETE, "Done", "green");

    private static final List<HostStatusCategory> ALL = List.of(UNDEFINED, TO_DO, IN_PROGRESS, COMPLETE);

    private final long id;
    private final long sequence;
    private final String key;
    private final String text;
    private final String color;

    private HostStatusCategory(long id, long sequence, String key, String text, String color) {
        this.id = id;
        this.sequence = sequence;
        this.key = key;
        this.text = text;
        this.color = color;
    }

    /** The category with that id. */
    static HostStatusCategory of(long id) {
        return ALL.stream().filter(category -> category.id == id).findFirst().orElse(UNDEFINED);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return text;
    }

    @Override
    public List<String> getAliases() {
        return List.of(text);
    }

    @Override
    public String getPrimaryAlias() {
        return text;
    }

    @Override
    public String getColorName() {
        return color;
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public String getTranslatedName() {
        return text;
    }

    @Override
    public String getTranslatedName(String locale) {
        return text;
    }

    @Override
    public String getTranslatedName(I18nHelper i18n) {
        return text;
    }

    @Override
    public int compareTo(StatusCategory other) {
        return Long.compare(sequence, other.getSequence());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusCategory category && category.getId() == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
