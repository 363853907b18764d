package org.aimsforjira.soa.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/**
 * What an AIMS says about a control: the decision, the reasons and the justification.
 *
 * <p>Made by {@link #of}, which holds the rules of ISO/IEC 42001, 6.1.3 (necessary controls are stated, inclusion and exclusion are
 * justified); the canonical constructor is for what was accepted before and is read back, so that a rule that becomes stricter later
 * never makes the past unreadable.
 *
 * @param decision the decision
 * @param reasons the reasons for inclusion, in the order of {@link Reason}; unmodifiable
 * @param justification plain text of 0 to {@value #MAX_JUSTIFICATION} characters, lines ended by {@code \n}; a note while undecided
 */
public record Position(Decision decision, Set<Reason> reasons, String justification) {

    /** In UTF-16 units, as Java, the browser and Jira's own text limit count. */
    public static final int MAX_JUSTIFICATION = 32_000;

    /** What is said about a control that nobody has touched. */
    public static final Position NONE = new Position(Decision.UNDECIDED, Set.of(), "");

    public Position {
        reasons =
                Collections.unmodifiableSet(reasons.isEmpty() ? EnumSet.noneOf(Reason.class) : EnumSet.copyOf(reasons));
    }

    /**
     * The position somebody wants to take, if the rules allow it:
     *
     * <ul>
     *   <li>included: at least one reason that can be looked up, or a justification in words; best practice alone needs the words;
     *   <li>excluded: a justification in words, and no reason, since reasons are reasons for inclusion;
     *   <li>undecided: no reason; a text is kept as a note.
     * </ul>
     *
     * Line ends become {@code \n} and white space around the text goes; nothing else is changed.
     *
     * @return the position; or INVALID {@code soa.justification-too-long}, {@code soa.justification-unreadable} (control
     *     characters or half characters, which databases cannot keep), {@code soa.reasons-without-inclusion}, {@code
     *     soa.exclusion-unjustified}, {@code soa.inclusion-unjustified}, {@code soa.best-practice-unexplained}
     */
    public static Outcome<Position> of(Decision decision, Collection<Reason> reasons, String justification) {
        String text = justification.replace("\r\n", "\n").replace('\r', '\n').strip();
        Position wanted = new Position(decision, reasons.isEmpty() ? Set.of() : EnumSet.copyOf(reasons), text);
        return wanted.objection().map(Outcome::<Position>refused).orElseGet(() -> Outcome.done(wanted));
    }

    private Optional<Refusal> objection() {
        if (justification.length() > MAX_JUSTIFICATION) {
            return Optional.of(
                    Refusal.invalid("soa.justification-too-long", MAX_JUSTIFICATION, justification.length()));
        }
        int unreadable = firstUnreadable(justification);
        if (unreadable >= 0) {
            return Optional.of(Refusal.invalid("soa.justification-unreadable", unreadable + 1));
        }
        return switch (decision) {
            case UNDECIDED ->
                reasons.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid("soa.reasons-without-inclusion"));
            case EXCLUDED -> exclusionObjection();
            case INCLUDED -> inclusionObjection();
        };
    }

    private Optional<Refusal> exclusionObjection() {
        if (!reasons.isEmpty()) {
            return Optional.of(Refusal.invalid("soa.reasons-without-inclusion"));
        }
        return justification.isEmpty() ? Optional.of(Refusal.invalid("soa.exclusion-unjustified")) : Optional.empty();
    }

    private Optional<Refusal> inclusionObjection() {
        if (!justification.isEmpty() || reasons.stream().anyMatch(Reason::isSufficient)) {
            return Optional.empty();
        }
        return Optional.of(
                Refusal.invalid(reasons.isEmpty() ? "soa.inclusion-unjustified" : "soa.best-practice-unexplained"));
    }

    private static int firstUnreadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
                return i;
            }
        }
        return -1;
    }
}
