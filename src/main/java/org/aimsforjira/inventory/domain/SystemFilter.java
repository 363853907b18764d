package org.aimsforjira.inventory.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which systems to show. What is said must hold together.
 *
 * @param text words that each must occur, as beginnings, in some text of the system; or a key; empty for any
 * @param tier the AI tier
 * @param role an AI role the system has, among others
 * @param regulatoryClass the AI regulatory class
 * @param owner the AI owner
 * @param progress the category of its status; empty for any
 */
public record SystemFilter(
        String text, Choice tier, Choice role, Choice regulatoryClass, Owner owner, Optional<Progress> progress) {

    /** More than this is cut off: nobody types it, and a search engine has its limits. */
    public static final int MAX_TEXT = 200;

    public static final SystemFilter NONE =
            new SystemFilter("", Choice.ANY, Choice.ANY, Choice.ANY, Owner.ANYBODY, Optional.empty());

    public SystemFilter {
        text = text.strip();
        text = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** A value of a select field. */
    public sealed interface Choice {
        Choice ANY = new Any();
        Choice EMPTY = new Empty();

        static Choice option(long id) {
            return new Option(id);
        }

        /** Reads an option's id, {@code none} or nothing; empty for anything else. */
        static Optional<Choice> of(String text) {
            if (text.isEmpty()) {
                return Optional.of(ANY);
            }
            if (text.equals("none")) {
                return Optional.of(EMPTY);
            }
            return text.matches("[1-9][0-9]{0,17}") ? Optional.of(option(Long.parseLong(text))) : Optional.empty();
        }

        /** Whatever it is. */
        record Any() implements Choice {}

        /** Nothing was chosen yet. */
        record Empty() implements Choice {}

        /** The option with this id. */
        record Option(long id) implements Choice {}
    }

    /** Who is the owner. */
    public sealed interface Owner {
        Owner ANYBODY = new Anybody();
        Owner NOBODY = new Nobody();
        Owner VIEWER = new Viewer();

        static Owner named(String userName) {
            return new Named(userName);
        }

        /** Reads {@code me}, {@code none}, nothing, or a user name. */
        static Owner of(String text) {
            return switch (text) {
                case "" -> ANYBODY;
                case "me" -> VIEWER;
                case "none" -> NOBODY;
                default -> named(text);
            };
        }

        record Anybody() implements Owner {}

        record Nobody() implements Owner {}

        /** Whoever looks. */
        record Viewer() implements Owner {}

        /**
         * @param userName as the person logs in
         */
        record Named(String userName) implements Owner {}
    }

    /** Jira's status categories. */
    public enum Progress {
        TO_DO("to-do", "To Do"),
        IN_PROGRESS("in-progress", "In Progress"),
        DONE("done", "Done");

        private final String key;
        private final String jqlName;

        Progress(String key, String jqlName) {
            this.key = key;
            this.jqlName = jqlName;
        }

        /** The name in addresses, and the last part of its text key. */
        public String key() {
            return key;
        }

        /** The name in JQL, which is the same in every language. */
        public String jqlName() {
            return jqlName;
        }

        public static Optional<Progress> of(String key) {
            return Arrays.stream(values())
                    .filter(value -> value.key.equals(key))
                    .findFirst();
        }
    }
}
