package org.aimsforjira.inventory.importing.domain;

import java.util.Optional;
import org.aimsforjira.shared.UserKey;

/** Finds the person whom words of a file name. */
public interface OwnerDirectory {

    /** Looks for an active person with this user name, else this mail address, else exactly this display name. */
    Match find(String words);

    /**
     * What was found.
     *
     * @param person the one person; empty when nobody or several match
     * @param several whether several people match
     */
    record Match(Optional<UserKey> person, boolean several) {
        public static final Match NOBODY = new Match(Optional.empty(), false);
        public static final Match SEVERAL = new Match(Optional.empty(), true);

        public static Match of(UserKey person) {
            return new Match(Optional.of(person), false);
        }
    }
}
