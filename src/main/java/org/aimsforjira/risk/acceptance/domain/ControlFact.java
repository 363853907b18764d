package org.aimsforjira.risk.acceptance.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;

/**
 * A selected control at one moment.
 *
 * @param state the key of its state in the Statement of Applicability
 * @param newestEvidence the day of its newest evidence that counted; empty for none
 */
public record ControlFact(ControlId control, String state, Optional<LocalDate> newestEvidence) {}
