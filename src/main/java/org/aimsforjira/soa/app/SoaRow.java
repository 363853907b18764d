package org.aimsforjira.soa.app;

import java.time.ZoneId;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.soa.domain.Position;
import org.aimsforjira.soa.domain.Statement;

/**
 * One control in the Statement of Applicability. Page and REST show the same rows (DESIGN.md, principle 3).
 *
 * @param control the control
 * @param about what it asks for, in our words and the reader's language
 * @param statement what the AIMS says about it
 * @param savedByName the display name of who saved it last; empty when nobody did
 * @param zone the zone in which the AIMS means its dates
 * @param live where it stands, from the work in Jira
 */
public record SoaRow(
        Control control, String about, Statement statement, Optional<String> savedByName, ZoneId zone, SoaLive live) {

    public String id() {
        return control.id().value();
    }

    public Position position() {
        return statement.position();
    }

    public int version() {
        return statement.version();
    }
}
