package org.aimsforjira.setup.domain;

import java.util.List;

/**
 * The custom fields of an AIMS (DESIGN.md, section 4), all of Jira's stock types. Code goes by the stored id, never by name.
 */
public enum FieldRole {
    ANNEX_A_CONTROLS("Annex A controls", Kind.MULTI_SELECT, Reach.GLOBAL, On.EVERYTHING),
    AI_EVIDENCE_FOR("AI evidence for", Kind.MULTI_SELECT, Reach.GLOBAL, On.EVERYTHING),

    AI_ROLE("AI role", Kind.MULTI_SELECT, Reach.REGISTER, On.SYSTEM),
    AI_TIER("AI tier", Kind.SELECT, Reach.REGISTER, On.SYSTEM),
    AI_REGULATORY_CLASS("AI regulatory class", Kind.SELECT, Reach.REGISTER, On.SYSTEM),
    AI_PURPOSE("AI purpose", Kind.TEXT_AREA, Reach.REGISTER, On.SYSTEM),
    AI_DATA_SOURCES("AI data sources", Kind.TEXT_AREA, Reach.REGISTER, On.SYSTEM),
    AI_SUPPLIER("AI supplier", Kind.TEXT, Reach.REGISTER, On.SYSTEM),
    AI_OWNER("AI owner", Kind.USER, Reach.REGISTER, On.SYSTEM),
    AI_NEXT_REVIEW("AI next review", Kind.DATE, Reach.REGISTER, On.SYSTEM),
    AI_EXTERNAL_ID("AI external id", Kind.TEXT, Reach.REGISTER, On.SYSTEM),

    AI_RISK_SOURCE("AI risk source", Kind.MULTI_SELECT, Reach.REGISTER, On.RISK),
    AI_CONSEQUENCE_TO("AI consequence to", Kind.MULTI_SELECT, Reach.REGISTER, On.RISK),
    AI_CONSEQUENCE_KIND("AI consequence kind", Kind.MULTI_SELECT, Reach.REGISTER, On.RISK),
    AI_LIKELIHOOD("AI likelihood", Kind.SELECT, Reach.REGISTER, On.RISK),
    AI_SEVERITY("AI severity", Kind.SELECT, Reach.REGISTER, On.RISK),
    AI_CONFIDENCE("AI confidence", Kind.SELECT, Reach.REGISTER, On.RISK),
    AI_TREATMENT_OPTION("AI treatment option", Kind.SELECT, Reach.REGISTER, On.RISK),
    AI_RESIDUAL_LIKELIHOOD("AI residual likelihood", Kind.SELECT, Reach.REGISTER, On.RISK),
    AI_RESIDUAL_SEVERITY("AI residual severity", Kind.SELECT, Reach.REGISTER, On.RISK),
    AI_INHERENT_LEVEL("AI inherent level", Kind.SELECT, Reach.REGISTER, On.RISK),
    AI_RESIDUAL_LEVEL("AI residual level", Kind.SELECT, Reach.REGISTER, On.RISK);

    /** Jira's stock types that we use. */
    public enum Kind {
        TEXT,
        TEXT_AREA,
        SELECT,
        MULTI_SELECT,
        USER,
        DATE
    }

    /** Where the field has a context: everywhere, or one context for each register project. */
    public enum Reach {
        GLOBAL,
        REGISTER
    }

    /** Which issues carry it. */
    public enum On {
        /** All issue types of the register, and issues of any project where an administrator puts the field on a screen. */
        EVERYTHING(IssueTypeRole.values()),
        SYSTEM(IssueTypeRole.AI_SYSTEM),
        RISK(IssueTypeRole.AI_RISK);

        private final List<IssueTypeRole> issueTypes;

        On(IssueTypeRole... issueTypes) {
            this.issueTypes = List.of(issueTypes);
        }

        /** The issue types of the register that carry it. */
        public List<IssueTypeRole> issueTypes() {
            return issueTypes;
        }
    }

    private final String defaultName;
    private final Kind kind;
    private final Reach reach;
    private final On on;

    FieldRole(String defaultName, Kind kind, Reach reach, On on) {
        this.defaultName = defaultName;
        this.kind = kind;
        this.reach = reach;
        this.on = on;
    }

    /** The name it gets in Jira when set-up creates it. */
    public String defaultName() {
        return defaultName;
    }

    public Kind kind() {
        return kind;
    }

    public Reach reach() {
        return reach;
    }

    public On on() {
        return on;
    }
}
