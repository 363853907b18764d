package org.aimsforjira.evidence.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an issue proves, as the reader sees it. */
public final class EvidenceJson {
    public final String issueKey;
    public final String summary;
    /** Whether the reader may edit the issue, and so say what it proves. */
    public final boolean mayEdit;
    /** Whether the reader may link it to AI systems. */
    public final boolean mayLink;

    /** The ids of the controls it proves; empty for an issue that is no evidence. */
    public final List<String> controls;
    /** The AI systems it proves them for, of those that the reader may see; empty means the whole AIMS. */
    public final List<SystemJson> systems;
    /** Whether it is linked to systems that the reader may not see. */
    public final boolean otherSystems;
    /** Whether it says "tried, and it does not work". */
    public final boolean failed;
    /** What it does in each AIMS that the reader may view. */
    public final List<PartJson> parts;
    /** All controls by area, for a form. */
    public final List<AreaJson> areas;

    EvidenceJson(
            String issueKey,
            String summary,
            boolean mayEdit,
            boolean mayLink,
            List<String> controls,
            List<SystemJson> systems,
            boolean otherSystems,
            boolean failed,
            List<PartJson> parts,
            List<AreaJson> areas) {
        this.issueKey = issueKey;
        this.summary = summary;
        this.mayEdit = mayEdit;
        this.mayLink = mayLink;
        this.controls = controls;
        this.systems = systems;
        this.otherSystems = otherSystems;
        this.failed = failed;
        this.parts = parts;
        this.areas = areas;
    }

    /** An AI system. */
    public static final class SystemJson {
        public final String key;
        public final String summary;

        SystemJson(String key, String summary) {
            this.key = key;
            this.summary = summary;
        }
    }

    /** What it does in one AIMS. */
    public static final class PartJson {
        /** The name of the AIMS. */
        public final String aims;
        /** {@code not-done}, {@code not-carried-out}, {@code no-date}, {@code not-yet}, {@code fresh}, {@code stale} or {@code failed}. */
        public final String count;
        /** The day from which it counts, ISO 8601; null for none. */
        public final @Nullable String from;
        /** The last day on which it is fresh, ISO 8601; null for a failure and for what does not count. */
        public final @Nullable String freshUntil;

        PartJson(String aims, String count, @Nullable String from, @Nullable String freshUntil) {
            this.aims = aims;
            this.count = count;
            this.from = from;
            this.freshUntil = freshUntil;
        }
    }

    /** An area of Annex A. */
    public static final class AreaJson {
        public final String id;
        public final String title;
        public final List<ControlJson> controls;

        AreaJson(String id, String title, List<ControlJson> controls) {
            this.id = id;
            this.title = title;
            this.controls = controls;
        }
    }

    /** A control. */
    public static final class ControlJson {
        public final String id;
        public final String title;
        /** What it asks for, in our words and the reader's language. */
        public final String about;

        ControlJson(String id, String title, String about) {
            this.id = id;
            this.title = title;
            this.about = about;
        }
    }
}
