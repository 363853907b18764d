package org.aimsforjira.catalogue.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of controls. In memory: a look-up costs no query. */
public interface ControlCatalogue {

    /** The 9 areas, in their order. */
    List<Area> areas();

    /** The 38 controls, in the order of their ids. */
    List<Control> controls();

    Optional<Control> control(ControlId id);

    /** Our wording of a control in the language; English where we have none. The titles stay as published. */
    String about(ControlId id, Locale locale);

    /** Our wording of an area's objective in the language; English where we have none. */
    String about(Area area, Locale locale);

    /** Which controls a text from elsewhere means. */
    Recognition recognise(String text);
}
