package org.aimsforjira.risk.register.app;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.register.domain.LevelChoice;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.domain.RiskOrder;
import org.aimsforjira.risk.register.domain.ShownColumns;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/**
 * What an address asks of the register; page and REST read the same parameters.
 *
 * @param filter which risks
 * @param order in which order
 * @param columns what to show of each
 */
public record Asked(RiskFilter filter, RiskOrder order, ShownColumns columns) {

    public static final String YES = "yes";
    public static final String NO = "no";

    public static final Asked USUAL = new Asked(RiskFilter.NONE, RiskOrder.USUAL, ShownColumns.USUAL);

    /**
     * Reads {@code text}, {@code level}, {@code residual}, {@code control}, {@code system}, {@code progress}, {@code cell}, {@code
     * residual-cell}, {@code emerging}, {@code sort} and {@code columns}.
     *
     * @param params a parameter by its name, without blanks around it; an empty text for none
     * @return what is asked; or {@code risk.level-unknown}, {@code risk.control-unknown}, {@code risk.progress-unknown}, {@code
     *     risk.cell-unknown}, {@code risk.sort-unknown}, {@code risk.columns-unknown}, {@code risk.system-too-long},
     *     {@code risk.emerging-unknown}
     */
    public static Outcome<Asked> of(UnaryOperator<String> params) {
        String system = params.apply("system");
        if (system.length() > RiskFilter.MAX_SYSTEM) {
            return Outcome.refused(Refusal.invalid("risk.system-too-long", RiskFilter.MAX_SYSTEM));
        }
        return Outcome.done(RiskFilter.NONE.withText(params.apply("text")).withSystem(system))
                .flatMap(filter -> read(params, "level", LevelChoice::of)
                        .map(level -> with(filter, level, (to, some) -> to.withLevel(MapKind.INHERENT, some))))
                .flatMap(filter -> read(params, "residual", "level", LevelChoice::of)
                        .map(level -> with(filter, level, (to, some) -> to.withLevel(MapKind.RESIDUAL, some))))
                .flatMap(filter -> read(params, "control", Asked::control)
                        .map(control -> with(filter, control, RiskFilter::withControl)))
                .flatMap(filter -> read(params, "progress", Progress::of)
                        .map(progress -> with(filter, progress, RiskFilter::withProgress)))
                .flatMap(filter ->
                        read(params, "cell", Asked::cell).map(cell -> filter.withCell(MapKind.INHERENT, cell)))
                .flatMap(filter -> read(params, "residual-cell", "cell", Asked::cell)
                        .map(cell -> filter.withCell(MapKind.RESIDUAL, cell)))
                .flatMap(filter -> read(params, "emerging", Asked::yesOrNo)
                        .map(emerging -> with(filter, emerging, RiskFilter::withEmerging)))
                .flatMap(filter -> read(params, "sort", RiskOrder::of)
                        .flatMap(order -> read(params, "columns", ShownColumns::of)
                                .map(columns -> new Asked(
                                        filter, order.orElse(RiskOrder.USUAL), columns.orElse(ShownColumns.USUAL)))));
    }

    /** The parameters that {@link #of} reads, in a fixed order; empty where nothing is asked. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("text", filter.text());
        params.put("level", filter.level().map(LevelChoice::key).orElse(""));
        params.put("residual", filter.residual().map(LevelChoice::key).orElse(""));
        params.put("control", filter.control().map(ControlId::value).orElse(""));
        params.put("system", filter.system());
        params.put("progress", filter.progress().map(Progress::key).orElse(""));
        params.put("cell", filter.cell().map(Cell::toString).orElse(""));
        params.put("residual-cell", filter.residualCell().map(Cell::toString).orElse(""));
        params.put("emerging", filter.emerging().map(is -> is ? YES : NO).orElse(""));
        params.put("sort", order.equals(RiskOrder.USUAL) ? "" : order.toString());
        params.put("columns", columns.equals(ShownColumns.USUAL) ? "" : columns.toString());
        return params;
    }

    /** {@link #params} as the query of an address, without anything before it; empty for the usual page. */
    public String query() {
        return params().entrySet().stream()
                .filter(param -> !param.getValue().isEmpty())
                .map(param -> param.getKey() + "=" + URLEncoder.encode(param.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * Reads what {@link #query} writes; parameters that it does not know are left out.
     *
     * @return what is asked; or what {@link #of} refuses, or {@code risk.query-malformed}
     */
    public static Outcome<Asked> ofQuery(String query) {
        Map<String, String> params = new HashMap<>();
        for (String param : query.split("&")) {
            int equals = param.indexOf('=');
            try {
                params.put(
                        param.substring(0, Math.max(0, equals)),
                        URLDecoder.decode(param.substring(equals + 1), StandardCharsets.UTF_8)
                                .strip());
            } catch (IllegalArgumentException e) {
                return Outcome.refused(Refusal.invalid("risk.query-malformed", param));
            }
        }
        return of(name -> params.getOrDefault(name, ""));
    }

    private static <T> RiskFilter with(
            RiskFilter filter, Optional<T> value, BiFunction<RiskFilter, T, RiskFilter> change) {
        return value.map(some -> change.apply(filter, some)).orElse(filter);
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return text.equals(YES) || text.equals(NO) ? Optional.of(text.equals(YES)) : Optional.empty();
    }

    private static Optional<Cell> cell(String text) {
        return Cell.of(text);
    }

    private static Optional<ControlId> control(String text) {
        return ControlId.isWellFormed(text) ? Optional.of(new ControlId(text)) : Optional.empty();
    }

    private static <T> Outcome<Optional<T>> read(
            UnaryOperator<String> params, String name, Function<String, Optional<T>> reader) {
        return read(params, name, name, reader);
    }

    /** Refuses with {@code risk.<sort>-unknown}. */
    private static <T> Outcome<Optional<T>> read(
            UnaryOperator<String> params, String name, String sort, Function<String, Optional<T>> reader) {
        String text = params.apply(name);
        if (text.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        Optional<T> value = reader.apply(text);
        return value.isPresent()
                ? Outcome.done(value)
                : Outcome.refused(Refusal.invalid("risk." + sort + "-unknown", text));
    }
}
