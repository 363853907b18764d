package org.aimsforjira.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/** Shows a page though its address says something wrong: what is refused is left out and told, and all else counts. */
public final class Forgiving {

    private Forgiving() {}

    /** The use case of a page. */
    public interface Use<T> {

        /**
         * @param params a parameter by its name; an empty text for none
         * @param told what was refused so far
         */
        Outcome<T> page(UnaryOperator<String> params, List<Refusal> told);
    }

    /**
     * The page without the parameters that are refused. One run of the use case for a sound address; one more for each parameter that is
     * wrong, and one for each that is set where the refusal does not quote it.
     *
     * @param names the parameters that can be refused
     * @throws IllegalStateException when the page is refused without any of them
     */
    public static <T> T page(Set<String> names, UnaryOperator<String> params, Use<T> use) {
        List<Refusal> told = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>(names);
        left.removeIf(name -> params.apply(name).isEmpty());
        while (true) {
            Outcome<T> page = use.page(only(names, left, params), List.copyOf(told));
            if (page.isDone() || left.isEmpty()) {
                return page.orElseThrow();
            }
            Refusal refusal = page.fold(done -> Refusal.notFound(), no -> no);
            told.add(refusal);
            Set<String> wrong = wrong(names, left, params, refusal, use);
            left.removeAll(wrong.isEmpty() ? Set.copyOf(left) : wrong);
        }
    }

    /** Those that the refusal quotes; else those that are refused when they stand alone. */
    private static <T> Set<String> wrong(
            Set<String> names, Set<String> left, UnaryOperator<String> params, Refusal refusal, Use<T> use) {
        Set<String> wrong = new LinkedHashSet<>(left);
        wrong.removeIf(name -> !refusal.params().contains(params.apply(name)));
        if (wrong.isEmpty()) {
            wrong.addAll(left);
            wrong.removeIf(name ->
                    use.page(only(names, Set.of(name), params), List.of()).isDone());
        }
        return wrong;
    }

    private static UnaryOperator<String> only(Set<String> names, Set<String> some, UnaryOperator<String> params) {
        return name -> names.contains(name) && !some.contains(name) ? "" : params.apply(name);
    }
}
