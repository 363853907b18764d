package org.aimsforjira.search.domain;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;

/** The two fields that carry controls, as queries see them. */
public interface ControlFields {

    /**
     * Which of the two a clause names: by the field's name today or as {@code cf[10201]}; case does not matter. Empty for every other
     * field.
     */
    Optional<FieldRole> named(String clauseName);

    /** The options of all contexts of the field, the disabled ones too, as they are now. */
    List<OptionRef> options(FieldRole role);

    /** What the two fields are called today; their first names where they are not there. */
    List<String> names();
}
