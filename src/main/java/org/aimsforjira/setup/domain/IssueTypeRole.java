package org.aimsforjira.setup.domain;

/** The issue types of an AIMS (DESIGN.md, section 4). An existing type may play a role: code goes by the stored id. */
public enum IssueTypeRole {
    AI_SYSTEM("AI System"),
    AI_RISK("AI Risk"),
    AI_IMPACT_ASSESSMENT("AI Impact Assessment");

    private final String defaultName;

    IssueTypeRole(String defaultName) {
        this.defaultName = defaultName;
    }

    /** The name it gets in Jira when set-up creates it; single-language, as Jira's names are. */
    public String defaultName() {
        return defaultName;
    }
}
