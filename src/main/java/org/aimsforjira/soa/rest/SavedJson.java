package org.aimsforjira.soa.rest;

/** Who saved something, and when. */
public final class SavedJson {
    /** The key of the Jira user. */
    public final String userKey;
    /** The display name, as Jira shows it now. */
    public final String displayName;
    /** ISO 8601 in UTC. */
    public final String at;
    /** The same in the reader's language and the zone of the AIMS. */
    public final String atText;

    SavedJson(String userKey, String displayName, String at, String atText) {
        this.userKey = userKey;
        this.displayName = displayName;
        this.at = at;
        this.atText = atText;
    }
}
