package org.aimsforjira.inventory.app;

import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.inventory.domain.AiSystemDetails;
import org.aimsforjira.inventory.domain.ImportOrigin.Origin;

/**
 * One AI system with its texts.
 *
 * @param aims the AIMS it belongs to
 * @param row as in the list
 * @param details its long texts
 * @param origin the import that brought it; empty for a system that a person entered
 */
public record SystemView(Aims aims, SystemRow row, AiSystemDetails details, Optional<Origin> origin) {}
