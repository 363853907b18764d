package org.aimsforjira.inventory.importing.domain;

import java.util.Optional;
import org.aimsforjira.setup.domain.FieldRole;
import org.jspecify.annotations.Nullable;

/** The fields of an AI system that an import writes and, on a second import, compares. */
public enum SystemField {
    SUMMARY(null),
    DESCRIPTION(null),
    ROLE(FieldRole.AI_ROLE),
    TIER(FieldRole.AI_TIER),
    REGULATORY_CLASS(FieldRole.AI_REGULATORY_CLASS),
    PURPOSE(FieldRole.AI_PURPOSE),
    DATA_SOURCES(FieldRole.AI_DATA_SOURCES),
    SUPPLIER(FieldRole.AI_SUPPLIER),
    OWNER(FieldRole.AI_OWNER),
    NEXT_REVIEW(FieldRole.AI_NEXT_REVIEW);

    private final @Nullable FieldRole role;

    SystemField(@Nullable FieldRole role) {
        this.role = role;
    }

    /** The custom field behind it; empty for summary and description, which every issue has. */
    public Optional<FieldRole> role() {
        return Optional.ofNullable(role);
    }
}
