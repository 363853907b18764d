package org.aimsforjira.soa.domain;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;

/**
 * What the work in Jira says about each control: a projection, kept by the feature {@code projection} and read by everybody. It holds
 * what it counted, not the state: a state follows from it on any day ({@link ControlState#of}).
 */
public interface ControlWorks {

    /** Every control that something in Jira has mentioned, in order. One query. */
    All all(AimsId aims);

    /** The work of one control; empty when nothing has ever mentioned it. One query. */
    Optional<ControlWork> get(AimsId aims, ControlId control);

    /** The same number as {@link All#revision}. One query. */
    long revision(AimsId aims);

    /**
     * Keeps what was found, and when; inside a transaction, under the lock of the AIMS's projections.
     *
     * @return whether it says something else than before
     */
    boolean save(AimsId aims, ControlWork work);

    /** The AIMS is gone; inside a transaction. */
    void removeAll(AimsId aims);

    /**
     * All work of an AIMS.
     *
     * @param works by control
     * @param revision grows whenever the work of any control says something else, so that an open page can ask cheaply whether
     *     anything changed
     */
    record All(List<ControlWork> works, long revision) {
        public All {
            works = List.copyOf(works);
        }
    }
}
