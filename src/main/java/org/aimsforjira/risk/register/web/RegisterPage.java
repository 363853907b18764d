package org.aimsforjira.risk.register.web;

import java.util.List;
import org.aimsforjira.platform.web.Pager;

/**
 * What {@code register.vm} shows, formatted for one reader.
 *
 * @param aimsName what people call the AIMS
 * @param state which of the page's faces is shown
 * @param problem what is wrong with the address; empty for nothing
 * @param action the address that the filter form goes to
 * @param selectedItem the parameter by which Jira finds this page
 * @param clear the address of the page without filters
 * @param navigator the issue navigator with the same query; empty without set-up
 * @param maps the heat maps
 * @param totalText how many risks they count
 * @param filters the filters as they are set
 * @param columns the heads of the table
 * @param rows the risks
 * @param pager the paging line
 * @param limits how many risks a page may show
 * @param views the saved views
 * @param exports where the same is to be had as a file
 * @param mayAssess whether the reader may assess risks
 */
public record RegisterPage(
        String aimsName,
        State state,
        String problem,
        String action,
        String selectedItem,
        String clear,
        String navigator,
        List<MapPart> maps,
        String totalText,
        Filters filters,
        List<Column> columns,
        List<Row> rows,
        Pager pager,
        List<Choice> limits,
        Views views,
        Exports exports,
        boolean mayAssess) {

    public RegisterPage {
        maps = List.copyOf(maps);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        limits = List.copyOf(limits);
    }

    /** The faces of the page. */
    public enum State {
        /** Set-up has not said which issue type is the AI risk. */
        NOT_SET_UP,
        /** There is no risk at all. */
        NO_RISKS,
        /** There are risks, and this reader sees none of them, or none matches. */
        NO_MATCH,
        LIST
    }

    public boolean isNotSetUp() {
        return state == State.NOT_SET_UP;
    }

    public boolean isWithoutRisks() {
        return state == State.NO_RISKS;
    }

    public boolean isWithoutMatch() {
        return state == State.NO_MATCH;
    }

    /**
     * A heat map.
     *
     * @param key {@code inherent} or {@code residual}
     * @param title its heading
     * @param why what it counts, and where
     * @param severities the heads of its columns, the lowest first
     * @param lines its lines, the highest likelihood first
     * @param notRated risks without a level
     * @param notRatedText how many, in the reader's words
     * @param notRatedLink the address that shows them; empty for none
     * @param chosen which cell is filtered by, as a sentence; empty for none
     * @param clearChosen the address without that filter
     */
    public record MapPart(
            String key,
            String title,
            String why,
            List<String> severities,
            List<Line> lines,
            int notRated,
            String notRatedText,
            String notRatedLink,
            String chosen,
            String clearChosen) {
        public MapPart {
            severities = List.copyOf(severities);
            lines = List.copyOf(lines);
        }
    }

    /** A line of the heat map. */
    public record Line(String likelihood, List<CellPart> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of the heat map.
     *
     * @param key likelihood and severity
     * @param level what the model calls it
     * @param lozenge the style class of the level
     * @param count how many risks lie in it
     * @param countText as the reader writes it
     * @param link the address that shows them; empty for none
     * @param name what it is, for those who do not see the grid
     * @param chosen whether the table is filtered by it
     */
    public record CellPart(
            String key,
            String level,
            String lozenge,
            int count,
            String countText,
            String link,
            String name,
            boolean chosen) {}

    /**
     * The filters as they are set.
     *
     * @param system the key of an AI system
     * @param cell the cell of the inherent map, kept when the other filters change
     * @param residualCell the cell of the residual map, kept too
     * @param emerging emerging risks, the others, or both
     * @param columns the columns that can be shown
     * @param usualColumns the keys of those that are shown when nothing is said, with commas between
     * @param any whether any is set
     * @param sort the order, kept when the filters change
     */
    public record Filters(
            String text,
            List<Choice> levels,
            List<Choice> residuals,
            List<Choice> controls,
            String system,
            List<Choice> progress,
            String cell,
            String residualCell,
            List<Choice> emerging,
            boolean any,
            String sort,
            List<Choice> columns,
            String usualColumns) {
        public Filters {
            levels = List.copyOf(levels);
            residuals = List.copyOf(residuals);
            columns = List.copyOf(columns);
            controls = List.copyOf(controls);
            progress = List.copyOf(progress);
            emerging = List.copyOf(emerging);
        }
    }

    /** An entry of a select box, or a box to tick. */
    public record Choice(String value, String text, boolean selected) {}

    /**
     * A head of the table.
     *
     * @param link the address that sorts by it, or the other way round; empty where it cannot be sorted by
     * @param sorted {@code ascending}, {@code descending} or {@code none}
     */
    public record Column(String key, String text, String link, String sorted) {}

    /**
     * A risk.
     *
     * @param emerging whether it is so new that experience is thin
     * @param why how its level came about
     * @param residualWhy how its residual level came about
     * @param moreSystems whether there are systems that the reader may not see
     * @param acceptance how its acceptance stands, in words
     * @param statusLozenge the style class of its status
     */
    public record Row(
            String key,
            String link,
            String summary,
            boolean emerging,
            List<SystemPart> systems,
            boolean moreSystems,
            List<String> controls,
            String likelihood,
            String severity,
            String level,
            String levelLozenge,
            String why,
            String confidence,
            String residualLikelihood,
            String residualSeverity,
            String residualLevel,
            String residualLozenge,
            String residualWhy,
            String acceptance,
            String acceptanceLozenge,
            String status,
            String statusLozenge,
            String updated) {
        public Row {
            systems = List.copyOf(systems);
            controls = List.copyOf(controls);
        }
    }

    /**
     * The saved views.
     *
     * @param project the key of the register project
     * @param query what the page shows, as a view would keep it
     * @param mayShare whether the reader may share views, and change the shared ones
     */
    public record Views(String project, String query, boolean mayShare, List<ViewGroup> groups) {
        public Views {
            groups = List.copyOf(groups);
        }
    }

    /** Views under a heading; at least one. */
    public record ViewGroup(String title, List<ViewPart> views) {
        public ViewGroup {
            views = List.copyOf(views);
        }
    }

    /** A saved view. */
    public record ViewPart(long id, String name, String link, int version, boolean shared, boolean mayChange) {}

    /**
     * The exports.
     *
     * @param tooMany why there is none; empty where there is
     */
    public record Exports(String csv, String xlsx, String tooMany) {}

    /** An AI system that is exposed. */
    public record SystemPart(String key, String link, String summary) {}
}
