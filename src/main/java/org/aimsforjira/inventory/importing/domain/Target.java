package org.aimsforjira.inventory.importing.domain;

import java.util.Optional;

/** Where a column of the file can go. */
public enum Target {
    /** The name; one or two columns. */
    SUMMARY(SystemField.SUMMARY),
    /** What identifies the system in the source; one column. */
    EXTERNAL_ID(null),
    /** A labelled section at the beginning of the description; several columns. */
    DESCRIPTION(null),
    ROLE(SystemField.ROLE),
    TIER(SystemField.TIER),
    REGULATORY_CLASS(SystemField.REGULATORY_CLASS),
    PURPOSE(SystemField.PURPOSE),
    DATA_SOURCES(SystemField.DATA_SOURCES),
    SUPPLIER(SystemField.SUPPLIER),
    OWNER(SystemField.OWNER),
    NEXT_REVIEW(SystemField.NEXT_REVIEW),
    /** The life-cycle stage: kept as text, since an import never transitions; the report tells which systems are said to be live. */
    STAGE(null),
    /** A labelled text at the end of the description; what happens to a column that nobody mapped. */
    TEXT(null),
    LEAVE_OUT(null);

    private final @org.jspecify.annotations.Nullable SystemField field;

    Target(@org.jspecify.annotations.Nullable SystemField field) {
        this.field = field;
    }

    /** The field of the AI system that it fills, if it fills one. */
    public Optional<SystemField> field() {
        return Optional.ofNullable(field);
    }

    /** Whether the words of the file are matched to values that exist: options, or the stages. */
    public boolean isChoice() {
        return this == ROLE || this == TIER || this == REGULATORY_CLASS || this == STAGE;
    }

    /** Whether a cell may hold several values. */
    public boolean isList() {
        return this == ROLE;
    }

    /** Whether several columns may go there. */
    public boolean takesSeveral() {
        return this == SUMMARY
                || this == DESCRIPTION
                || this == PURPOSE
                || this == DATA_SOURCES
                || this == TEXT
                || this == LEAVE_OUT;
    }
}
