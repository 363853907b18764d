package org.aimsforjira.treatment.plan.domain;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/**
 * Which parts an approved plan has, as its hash says. Parts are read through it only, so that nothing is told of a plan that was changed
 * in the database.
 */
public final class PlanOutline {

    private final List<PartMark> marks;

    private PlanOutline(List<PartMark> marks) {
        this.marks = List.copyOf(marks);
    }

    /**
     * @param marks those of all parts, by place
     * @return empty where the approval or the marks are not what was hashed
     */
    public static Optional<PlanOutline> of(AimsId aims, PlanApproval plan, List<PartMark> marks) {
        return plan.isConsistent(aims, marks) ? Optional.of(new PlanOutline(marks)) : Optional.empty();
    }

    /** The places of the parts with these risks, as far as the plan has them. */
    public List<Integer> placesOf(Collection<Long> riskIds) {
        return places(mark -> riskIds.stream().anyMatch(id -> mark.firstRisk() <= id && id <= mark.lastRisk()));
    }

    /** The places of the parts with so many risks from one on, counted from 0. */
    public List<Integer> placesOf(int from, int count) {
        return places(mark -> mark.from() < (long) from + count && mark.to() >= from);
    }

    /** The places of so many parts from one on. */
    public List<Integer> places(int from, int count) {
        return places(mark -> mark.place() >= from && mark.place() < from + count);
    }

    private List<Integer> places(Predicate<PartMark> wanted) {
        return marks.stream().filter(wanted).map(PartMark::place).toList();
    }

    /** Whether these are the parts at these places, with the content that was hashed. */
    public boolean isSound(List<Integer> places, List<PlanPart> parts) {
        return parts.stream()
                        .map(PlanPart::mark)
                        .toList()
                        .equals(places.stream().map(marks::get).toList())
                && parts.stream().allMatch(PlanPart::isConsistent);
    }

    /**
     * The risks of parts, each risk once.
     *
     * @param people says whom tokens stand for; asked once
     * @return empty where a part is not what was hashed, or is no text of ours at all
     */
    public Optional<List<FrozenRisk>> risks(
            List<Integer> places, List<PlanPart> parts, Function<Set<String>, Map<String, UserKey>> people) {
        if (!isSound(places, parts)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PlanParts.risksOf(parts, people));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException | DateTimeException e) {
            // Somebody rewrote the plan together with all its hashes, and not well.
            return Optional.empty();
        }
    }

    /** Which risk of the plan the first one of a part is, from 0. */
    public int firstOf(int place) {
        return marks.get(place).from();
    }
}
