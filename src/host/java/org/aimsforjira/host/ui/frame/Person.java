package org.aimsforjira.host.ui.frame;

/**
 * A user as pages show one, or nobody.
 *
 * @param key user key, empty for nobody
 * @param name user name, empty for nobody
 * @param displayName full name, or what stands there for nobody ("Unassigned")
 * @param avatar address of the picture
 * @param active false for a deactivated user
 */
public record Person(String key, String name, String displayName, String avatar, boolean active) {
    /** Nobody, with the words that say so. */
    public static Person nobody(String words) {
        return new Person("", "", words, "", true);
    }

    /** Whether this is nobody. */
    public boolean nobody() {
        return key.isEmpty();
    }
}
