package org.aimsforjira.host.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Jira's IssueLinkTypeManager: null where there is no such type; checks no permission. Names and descriptions are compared in any case (unconfirmed). */
final class IssueLinkTypeManagerService implements IssueLinkTypeManager {
    private final LinkTypes types;

    IssueLinkTypeManagerService(LinkTypes types) {
        this.types = types;
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, @Nullable String style) {
        types.create(filled("name", name), filled("outward", outward), filled("inward", inward), style);
    }

    private static String filled(String what, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(what + " should not be blank");
        }
        return text;
    }

    @Override
    public @Nullable IssueLinkType getIssueLinkType(@Nullable Long id) {
        return getIssueLinkType(id, true);
    }

    @Override
    public @Nullable IssueLinkType getIssueLinkType(@Nullable Long id, boolean excludeSystemLinks) {
        return types.byId(id)
                .filter(type -> !excludeSystemLinks || !type.isSystemLinkType())
                .orElse(null);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return getIssueLinkTypes(true);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks) {
        return excludeSystemLinks ? types.choices() : types.all();
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return having(type -> type.getName().equalsIgnoreCase(name));
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String desc) {
        return having(type -> type.getOutward().equalsIgnoreCase(desc));
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByInwardDescription(String desc) {
        return having(type -> type.getInward().equalsIgnoreCase(desc));
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByStyle(@Nullable String style) {
        return having(type -> Objects.equals(type.getStyle(), style));
    }

    private Collection<IssueLinkType> having(Predicate<IssueLinkType> condition) {
        return types.all().stream().filter(condition).toList();
    }

    @Override
    public void updateIssueLinkType(IssueLinkType issueLinkType, String name, String outward, String inward) {
        types.update(issueLinkType.getId(), filled("name", name), filled("outward", outward), filled("inward", inward));
    }

    @Override
    public void removeIssueLinkType(Long issueLinkTypeId) {
        types.delete(issueLinkTypeId);
    }
}
