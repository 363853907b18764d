package org.aimsforjira.audit.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of the trail, newest first. */
public final class TrailJson {
    public final HeadJson head;
    public final List<EntryJson> entries;

    /** What to send as {@code after} for the next piece; absent on the last. */
    public final @Nullable Long nextAfter;

    TrailJson(HeadJson head, List<EntryJson> entries, @Nullable Long nextAfter) {
        this.head = head;
        this.entries = entries;
        this.nextAfter = nextAfter;
    }

    /** The end of the chain. */
    public static final class HeadJson {
        public final long seq;
        public final String hash;

        HeadJson(long seq, String hash) {
            this.seq = seq;
            this.hash = hash;
        }
    }

    /** An entry: read for people, and exactly as it was hashed. */
    public static final class EntryJson {
        public final long seq;
        public final String hash;
        public final String previousHash;

        /** Canonical JSON; {@code hash} is SHA-256 over previous hash, line feed and this. */
        public final String content;

        public final String action;
        public final String actionText;
        public final String subject;

        /** ISO 8601, UTC; absent when the content cannot be read. */
        public final @Nullable String time;

        public final @Nullable PersonJson actor;

        /** As recorded; a person is an object with a hash that {@code persons} explains. */
        public final @Nullable Map<String, ?> details;

        public final List<PersonJson> persons;

        EntryJson(
                long seq,
                String hash,
                String previousHash,
                String content,
                String action,
                String actionText,
                String subject,
                @Nullable String time,
                @Nullable PersonJson actor,
                @Nullable Map<String, ?> details,
                List<PersonJson> persons) {
            this.seq = seq;
            this.hash = hash;
            this.previousHash = previousHash;
            this.content = content;
            this.action = action;
            this.actionText = actionText;
            this.subject = subject;
            this.time = time;
            this.actor = actor;
            this.details = details;
            this.persons = persons;
        }
    }

    /** A person named in an entry. */
    public static final class PersonJson {
        public final String hash;

        /** The display name when the entry was made; absent once erased. */
        public final @Nullable String name;

        /** {@code KNOWN}, {@code ERASED}, {@code CHANGED} or {@code MISSING}. */
        public final String state;

        PersonJson(String hash, @Nullable String name, String state) {
            this.hash = hash;
            this.name = name;
            this.state = state;
        }
    }
}
