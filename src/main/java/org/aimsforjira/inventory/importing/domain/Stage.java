package org.aimsforjira.inventory.importing.domain;

/**
 * The life-cycle stages that the words of a file are matched to (ISO/IEC 42001, A.6.2). Kept as text: an import never transitions an
 * issue.
 */
public enum Stage {
    DESIGN,
    DEVELOPMENT,
    VERIFICATION,
    IN_USE,
    RETIRED
}
