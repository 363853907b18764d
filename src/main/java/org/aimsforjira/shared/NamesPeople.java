package org.aimsforjira.shared;

/**
 * Records that name people by their keys. Every feature with such records has one, so that they follow when Jira gives a person another
 * key. It names the same person by the new key and changes nothing else: what was signed stays signed by whom it was.
 */
public interface NamesPeople {

    /** How many records name the person. */
    int count(UserKey person);

    /**
     * From now on they name the other key; inside a transaction. A second time changes nothing.
     *
     * @return how many were changed
     */
    int rename(UserKey from, UserKey to);
}
