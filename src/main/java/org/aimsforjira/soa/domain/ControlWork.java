package org.aimsforjira.soa.domain;

import java.time.Instant;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceFinding;

/**
 * What the work in Jira says about a control of an AIMS, over everything and for everyone the same (DESIGN.md, principle 4). A
 * projection: it can be made again from Jira at any time and is never the source of a signed fact (principle 2).
 *
 * @param control the control
 * @param risks how many AI risks of the register have selected it; zero or more
 * @param work the issues that implement it
 * @param evidence what its evidence comes to
 * @param asOf when it was looked at last
 */
public record ControlWork(ControlId control, int risks, Work work, EvidenceFinding evidence, Instant asOf) {

    public ControlWork {
        if (risks < 0) {
            throw new IllegalArgumentException(control + ": " + risks + " risks");
        }
    }

    /** A control that nothing in Jira mentions. */
    public static ControlWork nothing(ControlId control, Instant asOf) {
        return new ControlWork(control, 0, Work.NONE, EvidenceFinding.NOTHING, asOf);
    }

    /** Whether it says the same as another one, whenever that was looked at. */
    public boolean saysTheSameAs(ControlWork other) {
        return control.equals(other.control)
                && risks == other.risks
                && work.equals(other.work)
                && evidence.equals(other.evidence);
    }
}
