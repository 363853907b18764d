package org.aimsforjira.inventory.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An AI system in a list. What is not set is an empty text or null. */
public class SystemJson {
    /** Jira's id of the issue. */
    public final long issueId;

    public final String key;
    public final String summary;
    public final List<String> roles;
    public final String tier;
    public final String regulatoryClass;
    /** Null for nobody. */
    public final @Nullable OwnerJson owner;
    /** ISO 8601 day; null for none. */
    public final @Nullable String nextReview;
    /** Whether that day has passed in the zone of the AIMS. */
    public final boolean overdue;
    /** In the reader's language. */
    public final String status;
    /** {@code to-do}, {@code in-progress} or {@code done}; null where Jira has no category. */
    public final @Nullable String progress;
    /** ISO 8601 in UTC. */
    public final String updated;

    SystemJson(
            long issueId,
            String key,
            String summary,
            List<String> roles,
            String tier,
            String regulatoryClass,
            @Nullable OwnerJson owner,
            @Nullable String nextReview,
            boolean overdue,
            String status,
            @Nullable String progress,
            String updated) {
        this.issueId = issueId;
        this.key = key;
        this.summary = summary;
        this.roles = roles;
        this.tier = tier;
        this.regulatoryClass = regulatoryClass;
        this.owner = owner;
        this.nextReview = nextReview;
        this.overdue = overdue;
        this.status = status;
        this.progress = progress;
        this.updated = updated;
    }

    SystemJson(SystemJson system) {
        this(
                system.issueId,
                system.key,
                system.summary,
                system.roles,
                system.tier,
                system.regulatoryClass,
                system.owner,
                system.nextReview,
                system.overdue,
                system.status,
                system.progress,
                system.updated);
    }

    /** Who answers for a system. */
    public static final class OwnerJson {
        /** The key of the Jira user. */
        public final String userKey;
        /** As Jira shows it now. */
        public final String displayName;

        OwnerJson(String userKey, String displayName) {
            this.userKey = userKey;
            this.displayName = displayName;
        }
    }
}
