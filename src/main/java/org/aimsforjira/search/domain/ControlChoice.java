package org.aimsforjira.search.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/**
 * The options of a field that stand for controls, each by the control's id: the one set-up stored for it, whatever the option is called
 * now; else the id with which its text begins, so that an organization's own controls count. Options without an id stand for no control.
 */
public final class ControlChoice {

    /** How much of a mistaken argument stands in a sentence. */
    private static final int LONGEST = 60;

    private final Map<OptionId, SortedSet<Long>> options = new TreeMap<>();

    /**
     * @param options of all contexts of the field, the disabled ones too
     * @param storedKeys the ids of controls by the ids of options, as set-up stored them
     */
    public ControlChoice(Collection<OptionRef> options, Map<Long, String> storedKeys) {
        for (OptionRef option : options) {
            Optional.ofNullable(storedKeys.get(option.id()))
                    .flatMap(OptionId::parse)
                    .or(() -> OptionId.atBeginningOf(option.value()))
                    .ifPresent(id -> this.options
                            .computeIfAbsent(id, any -> new TreeSet<>())
                            .add(option.id()));
        }
    }

    /**
     * The ids of the options that match any of the patterns.
     *
     * @return or INVALID {@code search.pattern-malformed}, {@code search.control-unknown} with the nearest id, {@code
     *     search.control-unknown-none} where the field has no control at all
     */
    public Outcome<Set<Long>> matching(List<String> patterns) {
        Set<Long> chosen = new TreeSet<>();
        for (String text : patterns) {
            Optional<ControlPattern> pattern = ControlPattern.parse(text);
            if (pattern.isEmpty()) {
                return Outcome.refused(Refusal.invalid("search.pattern-malformed", shortened(text)));
            }
            int before = chosen.size();
            boolean any = false;
            for (Map.Entry<OptionId, SortedSet<Long>> option : options.entrySet()) {
                if (pattern.get().matches(option.getKey())) {
                    any = true;
                    chosen.addAll(option.getValue());
                }
            }
            if (!any && chosen.size() == before) {
                return Outcome.refused(unknown(text, pattern.get()));
            }
        }
        return Outcome.done(chosen);
    }

    private Refusal unknown(String text, ControlPattern pattern) {
        return pattern.named()
                .flatMap(named -> nearest(named, options.keySet()))
                .or(() -> options.keySet().stream().findFirst())
                .map(near -> Refusal.invalid("search.control-unknown", shortened(text), near.toString()))
                .orElseGet(() -> Refusal.invalid("search.control-unknown-none", shortened(text)));
    }

    /** The ids of the options of these controls. */
    public Set<Long> of(Collection<ControlId> controls) {
        Set<Long> chosen = new TreeSet<>();
        for (ControlId control : controls) {
            OptionId.parse(control.value()).map(options::get).ifPresent(chosen::addAll);
        }
        return chosen;
    }

    /**
     * The control of the catalogue that somebody named.
     *
     * @return or INVALID {@code search.control-unknown} with the nearest id, {@code search.control-malformed}
     */
    public static Outcome<ControlId> one(String text, Collection<ControlId> catalogue) {
        Optional<OptionId> id = OptionId.parse(text);
        if (id.isEmpty()) {
            return Outcome.refused(Refusal.invalid("search.control-malformed", shortened(text)));
        }
        return catalogue.stream()
                .filter(control -> control.value().equals(id.get().toString()))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> {
                    List<OptionId> known = catalogue.stream()
                            .flatMap(control -> OptionId.parse(control.value()).stream())
                            .toList();
                    String near =
                            nearest(id.get(), known).map(OptionId::toString).orElse("");
                    return Outcome.refused(Refusal.invalid("search.control-unknown", shortened(text), near));
                });
    }

    /** The id that was typed with a digit too many at its end; else the one that differs latest and least, or the first of those. */
    private static Optional<OptionId> nearest(OptionId wanted, Collection<OptionId> known) {
        return known.stream()
                .filter(id -> id.numbers().size() == wanted.numbers().size()
                        && wanted.toString().startsWith(id.toString()))
                .findFirst()
                .or(() -> known.stream().min(byDistance(wanted)));
    }

    private static Comparator<OptionId> byDistance(OptionId wanted) {
        return Comparator.comparing((OptionId id) -> distance(wanted, id), ControlChoice::compare)
                .thenComparing(Comparator.naturalOrder());
    }

    private static int[] distance(OptionId wanted, OptionId id) {
        int length = Math.max(wanted.numbers().size(), id.numbers().size());
        int[] distance = new int[length + 1];
        distance[0] = wanted.letters().equals(id.letters()) ? 0 : 1;
        for (int i = 0; i < length; i++) {
            boolean both = i < wanted.numbers().size() && i < id.numbers().size();
            distance[i + 1] =
                    both ? Math.abs(wanted.numbers().get(i) - id.numbers().get(i)) : 1;
        }
        return distance;
    }

    private static int compare(int[] one, int[] other) {
        return Arrays.compare(one, other);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
