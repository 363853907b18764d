package org.aimsforjira.host.jira.constant;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.util.I18nHelper;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What issue types, statuses, priorities and resolutions have in common. Equal by kind and id; names are single-language. */
abstract class HostConstant implements IssueConstant {
    private final String id;
    private final String name;
    private final String description;
    private final long sequence;
    private final String iconUrl;

    HostConstant(String id, String name, @Nullable String description, long sequence, String iconUrl) {
        this.id = id;
        this.name = name;
        this.description = description == null ? "" : description;
        this.sequence = sequence;
        this.iconUrl = iconUrl;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String newName) {
        throw changeThroughManager();
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String newDescription) {
        throw changeThroughManager();
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public void setSequence(Long newSequence) {
        throw changeThroughManager();
    }

    private static UnsupportedOperationException changeThroughManager() {
        return new UnsupportedOperationException("constants are changed through their manager");
    }

    @Override
    public String getIconUrl() {
        return iconUrl;
    }

    @Override
    public String getCompleteIconUrl() {
        return iconUrl;
    }

    @Override
    public String getIconUrlHtml() {
        return iconUrl.replace("&", "&amp;");
    }

    @Override
    public String getNameTranslation() {
        return name;
    }

    @Override
    public String getNameTranslation(String locale) {
        return name;
    }

    @Override
    public String getNameTranslation(I18nHelper i18n) {
        return name;
    }

    @Override
    public String getDescTranslation() {
        return description;
    }

    @Override
    public String getDescTranslation(String locale) {
        return description;
    }

    @Override
    public String getDescTranslation(I18nHelper i18n) {
        return description;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostConstant constant && getClass() == other.getClass() && id.equals(constant.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(getClass(), id);
    }

    @Override
    public String toString() {
        return name;
    }
}
