package org.aimsforjira.treatment.rest;

import java.util.List;
import org.aimsforjira.treatment.rest.TicketPartJson.ControlJson;

/**
 * Which controls a ticket can say it implements.
 *
 * @param offered those that its risks have selected, and those it names already
 * @param named the ids of those it names itself; none means all that its risks have selected
 */
public record ControlChoiceJson(List<ControlJson> offered, List<String> named) {}
