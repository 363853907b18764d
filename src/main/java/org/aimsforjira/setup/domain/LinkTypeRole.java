package org.aimsforjira.setup.domain;

/**
 * The link types of an AIMS (DESIGN.md, section 4). Code goes by the stored id. The source of a link is the issue that the outward
 * words are said of: a ticket <em>treats</em> a risk.
 */
public enum LinkTypeRole {
    /** From an ordinary issue to the AI risk that it treats. */
    TREATMENT("AI treatment", "treats", "is treated by"),
    /** From an AI risk to the AI system that is exposed to it. */
    EXPOSURE("AI exposure", "is a risk of", "is exposed to"),
    /** From an AI impact assessment to the AI system that it assesses. */
    ASSESSMENT("AI assessment", "assesses", "is assessed by"),
    /** From an issue that proves something to the AI system it proves it for; without such a link it proves it for the whole AIMS. */
    EVIDENCE("AI evidence", "is evidence for", "is proven by"),
    /** From an AI risk to another of the same AIMS that it can set off. */
    CASCADE("AI cascade", "may trigger", "may be triggered by");

    private final String defaultName;
    private final String outward;
    private final String inward;

    LinkTypeRole(String defaultName, String outward, String inward) {
        this.defaultName = defaultName;
        this.outward = outward;
        this.inward = inward;
    }

    /** The name it gets in Jira when set-up creates it; single-language, as Jira's names are. */
    public String defaultName() {
        return defaultName;
    }

    /** What the source says of the destination. */
    public String outward() {
        return outward;
    }

    /** What the destination says of the source. */
    public String inward() {
        return inward;
    }
}
