package org.aimsforjira.shared;

/** The project permissions of the plugin, granted in the permission scheme of the register project. */
public enum Permission {
    /** Sees that the AIMS exists, its statements, totals and trail. */
    VIEW_AIMS("AIMS_VIEW"),
    /** Changes statements and evidence rules, imports AI systems. */
    EDIT_AIMS("AIMS_EDIT"),
    /** Assesses AI risks. */
    ASSESS_AI_RISK("AIMS_ASSESS_RISK"),
    /** Accepts residual risk, approves and signs. */
    APPROVE_AIMS("AIMS_APPROVE");

    private final String key;

    Permission(String key) {
        this.key = key;
    }

    /** The key of the {@code project-permission} module in the descriptor. */
    public String key() {
        return key;
    }

    /** The i18n key of its name for people. */
    public String nameKey() {
        return "aims.permission." + key + ".name";
    }
}
