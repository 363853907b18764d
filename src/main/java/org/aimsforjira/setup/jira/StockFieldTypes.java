package org.aimsforjira.setup.jira;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.setup.domain.FieldRole.Kind;

/** Jira's stock custom-field types and their searchers. */
final class StockFieldTypes {

    private static final String PLUGIN = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Map<Kind, String> TYPES = new EnumMap<>(Map.of(
            Kind.TEXT, "textfield",
            Kind.TEXT_AREA, "textarea",
            Kind.SELECT, "select",
            Kind.MULTI_SELECT, "multiselect",
            Kind.USER, "userpicker",
            Kind.DATE, "datepicker"));
    private static final Map<Kind, String> SEARCHERS = new EnumMap<>(Map.of(
            Kind.TEXT, "textsearcher",
            Kind.TEXT_AREA, "textsearcher",
            Kind.SELECT, "multiselectsearcher",
            Kind.MULTI_SELECT, "multiselectsearcher",
            Kind.USER, "userpickergroupsearcher",
            Kind.DATE, "daterange"));

    private StockFieldTypes() {}

    static String type(Kind kind) {
        return PLUGIN + TYPES.get(kind);
    }

    static String searcher(Kind kind) {
        return PLUGIN + SEARCHERS.get(kind);
    }

    /** Empty for types that no field of ours has. */
    static Optional<Kind> kindOf(String typeKey) {
        return TYPES.entrySet().stream()
                .filter(entry -> typeKey.equals(PLUGIN + entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
