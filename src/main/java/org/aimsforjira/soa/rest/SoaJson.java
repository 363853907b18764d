package org.aimsforjira.soa.rest;

import java.util.List;

/** The whole Statement of Applicability. */
public final class SoaJson {
    /** The name of the AIMS. */
    public final String aims;
    /** How many saves it has seen. */
    public final long revision;
    /** Whether the reader may decide controls. */
    public final boolean mayEdit;

    public final Totals totals;
    public final List<AreaJson> areas;

    SoaJson(String aims, long revision, boolean mayEdit, Totals totals, List<AreaJson> areas) {
        this.aims = aims;
        this.revision = revision;
        this.mayEdit = mayEdit;
        this.totals = totals;
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
