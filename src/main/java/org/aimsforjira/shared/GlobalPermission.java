package org.aimsforjira.shared;

/** The global permissions of the plugin. */
public enum GlobalPermission {
    /** Sets up, repairs and configures AIMS for Jira. */
    ADMINISTER_AIMS("aims.administer"),
    /** Reads every AIMS. */
    AUDIT_AIMS("aims.audit");

    private final String key;

    GlobalPermission(String key) {
        this.key = key;
    }

    /** The key of the {@code global-permission} module in the descriptor. */
    public String key() {
        return key;
    }

    /** The i18n key of its name for people. */
    public String nameKey() {
        return "aims.permission." + key + ".name";
    }
}
