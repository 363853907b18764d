package org.aimsforjira.inventory.importing.domain;

/**
 * How a CSV file is written.
 *
 * @param encoding its characters
 * @param separator what stands between cells: a comma, a semicolon or a tab
 */
public record CsvFormat(TextEncoding encoding, char separator) {}
