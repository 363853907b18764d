package org.aimsforjira.soa.rest;

import java.util.List;
import java.util.Map;

/** The whole Statement of Applicability. */
public final class SoaJson {
    /** The name of the AIMS. */
    public final String aims;
    /** How many saves it has seen. */
    public final long revision;
    /** Whether the reader may decide controls. */
    public final boolean mayEdit;

    public final Totals totals;
    /** How many controls are in each of the nine states, by its name; they add up to all. */
    public final Map<String, Integer> states;

    public final Coverage coverage;
    public final List<AreaJson> areas;

    SoaJson(
            String aims,
            long revision,
            boolean mayEdit,
            Totals totals,
            Map<String, Integer> states,
            Coverage coverage,
            List<AreaJson> areas) {
        this.aims = aims;
        this.revision = revision;
        this.mayEdit = mayEdit;
        this.totals = totals;
        this.states = states;
        this.coverage = coverage;
        this.areas = areas;
    }

    /** The three add up to all. */
    public static final class Totals {
        public final int included;
        public final int excluded;
        public final int undecided;
        public final int all;

        Totals(int included, int excluded, int undecided, int all) {
            this.included = included;
            this.excluded = excluded;
            this.undecided = undecided;
            this.all = all;
        }
    }

    /** Coverage = operating / (included + undecided). */
    public static final class Coverage {
        public final int operating;
        public final int of;
        /** Rounded down; 0 where everything is excluded. */
        public final int percent;
        /** The formula with its numbers, in the reader's language. */
        public final String formula;

        Coverage(int operating, int of, int percent, String formula) {
            this.operating = operating;
            this.of = of;
            this.percent = percent;
            this.formula = formula;
        }
    }

    /** An area of Annex A. */
    public static final class AreaJson {
        public final String id;
        public final String title;
        /** In our words and the reader's language. */
        public final String objective;

        public final List<StatementJson> controls;

        AreaJson(String id, String title, String objective, List<StatementJson> controls) {
            this.id = id;
            this.title = title;
            this.objective = objective;
            this.controls = controls;
        }
    }
}
