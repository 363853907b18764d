package org.aimsforjira.inventory.importing.domain;

/**
 * A value that a choice column of the file has.
 *
 * @param target where the column goes
 * @param words the spelling met first, clean
 * @param count in how many rows it stands, in whatever spelling that counts as equal
 */
public record FoundChoice(Target target, String words, int count) {
    /** The words as they are compared. */
    public String folded() {
        return Words.folded(words);
    }
}
