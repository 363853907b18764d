package org.aimsforjira.catalogue.domain;

import java.util.List;

/**
 * A control of the catalogue.
 *
 * @param id its id in ISO/IEC 42001:2023, Annex A
 * @param title its short title, as published
 * @param area the id of its area, for example {@code A.6}
 * @param about what it asks for, in our own words (never ISO's text)
 * @param aliases other titles under which it is met in the wild
 */
public record Control(ControlId id, String title, String area, String about, List<String> aliases) {
    public Control {
        aliases = List.copyOf(aliases);
    }
}
