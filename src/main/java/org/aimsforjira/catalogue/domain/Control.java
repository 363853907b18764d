package org.aimsforjira.catalogue.domain;

import java.util.List;
import java.util.Set;

/**
 * A control of the catalogue.
 *
 * @param id its id in ISO/IEC 42001:2023, Annex A
 * @param title its short title, as published
 * @param area the id of its area, for example {@code A.6}
 * @param about what it asks for, in our own words (never ISO's text)
 * @param aliases other titles under which it is met in the wild
 * @param kinds how it works; at least one for every control of the catalogue
 */
public record Control(
        ControlId id, String title, String area, String about, List<String> aliases, Set<ControlKind> kinds) {
    public Control {
        aliases = List.copyOf(aliases);
        kinds = Set.copyOf(kinds);
    }
}
