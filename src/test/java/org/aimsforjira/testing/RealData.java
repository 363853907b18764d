package org.aimsforjira.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds published inventories for import runs. They are no part of the project: the folder is the system property
 * {@code aims.real.data}, else {@code ../shared/data/real} beside the project. Tests on them are skipped where they are absent.
 */
public final class RealData {
    public static final String US_2024 = "us-federal-2024-v1/2024_consolidated_ai_inventory_raw.csv";
    public static final String US_COTS_2025 = "us-federal-2025-cots/2025_consolidated_COTS_AI_use_cases.csv";
    public static final String UK_ATRS = "uk-atrs-2026-08/atrs_records.csv";

    private RealData() {}

    /** The file, or a skipped test with a line that says why. */
    public static Path file(String name) {
        String base = System.getProperty("aims.basedir", "");
        String folder = System.getProperty("aims.real.data", "");
        Path file = (folder.isEmpty()
                        ? Path.of(base).toAbsolutePath().resolveSibling("shared/data/real")
                        : Path.of(folder))
                .resolve(name);
        Assumptions.assumeTrue(
                Files.isReadable(file),
                () -> "Skipped: no published inventory at " + file + " (set -Daims.real.data=FOLDER)");
        return file;
    }
}
