package org.aimsforjira.risk.rest;

import java.util.List;
import org.aimsforjira.risk.rest.RiskJson.IssueJson;
import org.aimsforjira.risk.rest.RiskJson.LevelJson;
import org.jspecify.annotations.Nullable;

/**
 * One page of the risk register.
 *
 * @param setUp false when set-up has not said which issue type is the AI risk; nothing is listed then
 * @param total how many risks the reader may see in all, after the filter
 * @param jql the query that finds the same in Jira
 * @param heatMap all risks of the AIMS without treatment, whatever the filter and whoever reads
 * @param residualHeatMap what is left of them
 */
public record RegisterJson(
        boolean setUp,
        int offset,
        int limit,
        int total,
        String jql,
        List<RowJson> risks,
        HeatMapJson heatMap,
        HeatMapJson residualHeatMap) {

    /**
     * An AI risk in the list.
     *
     * @param statusCategory the key of the category as Jira writes it
     * @param emerging whether it is so new that experience is thin
     * @param level how large it is and why; absent while it is not rated
     * @param residualLevel what is left after treatment; absent while it is not rated
     * @param controls ids of the controls selected to treat it
     * @param acceptance {@code none}, {@code valid}, {@code stale}, {@code expired} or {@code revoked}
     * @param systems the AI systems that are exposed to it and that the reader may see
     * @param moreSystems whether there are others
     * @param updated ISO 8601 in UTC
     */
    public record RowJson(
            long id,
            String key,
            String summary,
            String status,
            String statusCategory,
            boolean emerging,
            @Nullable Integer likelihood,
            @Nullable Integer severity,
            @Nullable String confidence,
            @Nullable LevelJson level,
            @Nullable Integer residualLikelihood,
            @Nullable Integer residualSeverity,
            @Nullable String residualLevel,
            List<String> controls,
            String acceptance,
            List<IssueJson> systems,
            boolean moreSystems,
            String updated) {}

    /**
     * How many risks lie where in the model.
     *
     * @param model the version of the model
     * @param cells every cell of the model, those without risks too
     * @param notRated how many have no level
     * @param total how many there are, rated or not
     */
    public record HeatMapJson(String model, List<CellJson> cells, int notRated, int total) {}

    /**
     * A cell.
     *
     * @param cell as the parameter {@code cell} takes it
     * @param likelihood as it counts: in the inherent map one step higher than rated where confidence is low or unknown
     */
    public record CellJson(String cell, int likelihood, int severity, String level, int count) {}
}
