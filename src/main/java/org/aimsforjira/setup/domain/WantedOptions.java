package org.aimsforjira.setup.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.catalogue.domain.Control;

/** The options that the select fields of an AIMS have, in their order. */
public record WantedOptions(Map<FieldRole, List<Wanted>> byField) {

    private static final Pattern STANDARD_ID = Pattern.compile("([A-Z](?:\\.[0-9]+)+)(?: .*)?");

    /**
     * An option.
     *
     * @param key what it is known by, whatever it is called: {@code A.6.2.4}, {@code critical}
     * @param text how set-up writes it: {@code A.6.2.4 AI system verification and validation}, {@code 1 Critical}
     */
    public record Wanted(String key, String text) {

        /** The id of the standard with which the text begins, if it has one: people and JQL go by it. */
        public Optional<String> standardId() {
            return standardIdOf(text);
        }
    }

    public WantedOptions {
        byField = new EnumMap<>(byField);
        for (FieldRole role : FieldRole.values()) {
            boolean wants = !byField.getOrDefault(role, List.of()).isEmpty();
            if (wants != hasOptions(role)) {
                throw new IllegalArgumentException(
                        role + (wants ? " has no options, but some are given" : " needs options, but none are given"));
            }
        }
        byField.forEach((role, options) -> {
            if (options.stream().map(Wanted::key).distinct().count() != options.size()
                    || options.stream().map(Wanted::text).distinct().count() != options.size()) {
                throw new IllegalArgumentException("Two options of " + role + " are equal");
            }
        });
    }

    /**
     * The options of a file for the fields of a register, and those of the catalogue for the two that carry controls.
     *
     * @throws IllegalArgumentException if a select field has none, or another field has some
     */
    public static WantedOptions of(Map<FieldRole, List<Wanted>> ofRegister, List<Control> controls) {
        List<Wanted> ofControls = controls.stream()
                .map(control -> new Wanted(control.id().value(), control.id().value() + " " + control.title()))
                .toList();
        Map<FieldRole, List<Wanted>> all = new EnumMap<>(FieldRole.class);
        all.putAll(ofRegister);
        all.put(FieldRole.ANNEX_A_CONTROLS, ofControls);
        all.put(FieldRole.AI_EVIDENCE_FOR, ofControls);
        return new WantedOptions(all);
    }

    /** These options in place of those of the same fields. */
    public WantedOptions with(Map<FieldRole, List<Wanted>> others) {
        Map<FieldRole, List<Wanted>> all = new EnumMap<>(byField);
        all.putAll(others);
        return new WantedOptions(all);
    }

    public List<Wanted> of(FieldRole role) {
        return byField.getOrDefault(role, List.of());
    }

    public static boolean hasOptions(FieldRole role) {
        return Arrays.asList(FieldRole.Kind.SELECT, FieldRole.Kind.MULTI_SELECT).contains(role.kind());
    }

    static Optional<String> standardIdOf(String text) {
        Matcher matcher = STANDARD_ID.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
