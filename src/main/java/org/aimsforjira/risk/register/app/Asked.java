package org.aimsforjira.risk.register.app;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.risk.register.domain.Cell;
import org.aimsforjira.risk.register.domain.LevelChoice;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.domain.RiskOrder;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/**
 * What an address asks of the register; page and REST read the same parameters.
 *
 * @param filter which risks
 * @param order in which order
 */
public record Asked(RiskFilter filter, RiskOrder order) {

    public static final Asked USUAL = new Asked(RiskFilter.NONE, RiskOrder.USUAL);

    /**
     * Reads {@code text}, {@code level}, {@code control}, {@code system}, {@code progress}, {@code cell} and {@code sort}.
     *
     * @param params a parameter by its name, without blanks around it; an empty text for none
     * @return what is asked; or {@code risk.level-unknown}, {@code risk.control-unknown}, {@code risk.progress-unknown}, {@code
     *     risk.cell-unknown}, {@code risk.sort-unknown}
     */
    public static Outcome<Asked> of(UnaryOperator<String> params) {
        return read(params, "level", LevelChoice::of)
                .flatMap(level -> read(params, "control", Asked::control)
                        .flatMap(control -> read(params, "progress", Progress::of)
                                .flatMap(progress -> read(params, "cell", Cell::of)
                                        .flatMap(cell -> read(params, "sort", RiskOrder::of)
                                                .map(order -> new Asked(
                                                        new RiskFilter(
                                                                params.apply("text"),
                                                                level,
                                                                control,
                                                                params.apply("system"),
                                                                progress,
                                                                cell),
                                                        order.orElse(RiskOrder.USUAL)))))));
    }

    private static Optional<ControlId> control(String text) {
        return ControlId.isWellFormed(text) ? Optional.of(new ControlId(text)) : Optional.empty();
    }

    private static <T> Outcome<Optional<T>> read(
            UnaryOperator<String> params, String name, Function<String, Optional<T>> reader) {
        String text = params.apply(name);
        if (text.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        Optional<T> value = reader.apply(text);
        return value.isPresent()
                ? Outcome.done(value)
                : Outcome.refused(Refusal.invalid("risk." + name + "-unknown", text));
    }
}
