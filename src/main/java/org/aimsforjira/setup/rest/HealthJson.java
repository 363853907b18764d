package org.aimsforjira.setup.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the AIMS of this Jira are. */
public final class HealthJson {
    /** Whether nothing has to be mended anywhere. */
    public final boolean healthy;

    public final List<AimsJson> aims;

    HealthJson(List<AimsJson> aims) {
        this.healthy = aims.stream().allMatch(one -> one.healthy);
        this.aims = aims;
    }

    /** One AIMS. */
    public static final class AimsJson {
        public final long id;
        public final String name;

        /** Null if the register project was deleted. */
        public final @Nullable String projectKey;

        public final boolean healthy;
        public final List<AspectJson> aspects;
        public final List<FindingJson> findings;
        public final long auditEntries;
        public final ProjectionsJson projections;

        AimsJson(
                long id,
                String name,
                @Nullable String projectKey,
                boolean healthy,
                List<AspectJson> aspects,
                List<FindingJson> findings,
                long auditEntries,
                ProjectionsJson projections) {
            this.id = id;
            this.name = name;
            this.projectKey = projectKey;
            this.healthy = healthy;
            this.aspects = aspects;
            this.findings = findings;
            this.auditEntries = auditEntries;
            this.projections = projections;
        }
    }

    /** What is derived from the work in Jira. */
    public static final class ProjectionsJson {
        /** Whether it may differ from Jira until it has been compared. */
        public final boolean doubtful;
        /** Whether it is being compared now. */
        public final boolean running;
        /** When it was compared last, ISO 8601 in UTC; null for never. */
        public final @Nullable String comparedAt;
        /** How much differed then and was put right. */
        public final int mended;

        ProjectionsJson(boolean doubtful, boolean running, @Nullable String comparedAt, int mended) {
            this.doubtful = doubtful;
            this.running = running;
            this.comparedAt = comparedAt;
            this.mended = mended;
        }
    }

    /** One sort of piece: ISSUE_TYPES, FIELDS, CONTEXTS, CONTROL_OPTIONS, OTHER_OPTIONS, LINK_TYPES, NOT_CARRIED_OUT, PERMISSIONS. */
    public static final class AspectJson {
        public final String name;
        public final int good;
        public final int wanted;

        AspectJson(String name, int good, int wanted) {
            this.name = name;
            this.good = good;
            this.wanted = wanted;
        }
    }

    /** What is not as set-up left it. */
    public static final class FindingJson {
        /** Whether "check and repair" mends it; otherwise an administrator decides. */
        public final boolean repairable;

        public final String reason;
        public final String subject;

        /** In the reader's language. */
        public final String message;

        FindingJson(boolean repairable, String reason, String subject, String message) {
            this.repairable = repairable;
            this.reason = reason;
            this.subject = subject;
            this.message = message;
        }
    }
}
