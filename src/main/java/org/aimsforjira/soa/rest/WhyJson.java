package org.aimsforjira.soa.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a control stands where it stands. */
public final class WhyJson {
    public final StatementJson control;
    /** The name and version of the rule that gives the state. */
    public final String rule;

    public final int ruleVersion;
    /** The same in the reader's language. */
    public final String ruleText;
    /** The day on which it was applied, ISO 8601 in the zone of the AIMS. */
    public final String day;
    /** What the control lacks, for example {@code EVIDENCE}; {@code NOTHING} when it operates or is excluded. */
    public final String missing;
    /** The same in the reader's language. */
    public final String missingText;

    public final RuleJson evidenceRule;
    public final IssuesJson risks;
    public final IssuesJson work;
    public final IssuesJson evidence;

    WhyJson(
            StatementJson control,
            String rule,
            int ruleVersion,
            String ruleText,
            String day,
            String missing,
            String missingText,
            RuleJson evidenceRule,
            IssuesJson risks,
            IssuesJson work,
            IssuesJson evidence) {
        this.control = control;
        this.rule = rule;
        this.ruleVersion = ruleVersion;
        this.ruleText = ruleText;
        this.day = day;
        this.missing = missing;
        this.missingText = missingText;
        this.evidenceRule = evidenceRule;
        this.risks = risks;
        this.work = work;
        this.evidence = evidence;
    }

    /** When evidence counts. */
    public static final class RuleJson {
        /** How many days a pass stays fresh. */
        public final int windowDays;
        /** How many fresh passes it takes. */
        public final int minimum;
        /** The label of an issue that says "tried, and it does not work". */
        public final String failingLabel;
        /** The last day on which today's passes are fresh, ISO 8601; null without enough passes. */
        public final @Nullable String freshUntil;
        /** The same in the reader's language. */
        public final @Nullable String freshUntilText;

        RuleJson(
                int windowDays,
                int minimum,
                String failingLabel,
                @Nullable String freshUntil,
                @Nullable String freshUntilText) {
            this.windowDays = windowDays;
            this.minimum = minimum;
            this.failingLabel = failingLabel;
            this.freshUntil = freshUntil;
            this.freshUntilText = freshUntilText;
        }
    }

    /** Issues behind a number, as far as the reader may see them. */
    public static final class IssuesJson {
        public final List<IssueJson> issues;
        /** Whether some of them are not visible to the reader; how many is not said. */
        public final boolean someHidden;
        /** Whether there are more than are listed. */
        public final boolean more;

        IssuesJson(List<IssueJson> issues, boolean someHidden, boolean more) {
            this.issues = issues;
            this.someHidden = someHidden;
            this.more = more;
        }
    }

    /** An issue. */
    public static final class IssueJson {
        public final String key;
        public final String summary;

        IssueJson(String key, String summary) {
            this.key = key;
            this.summary = summary;
        }
    }
}
