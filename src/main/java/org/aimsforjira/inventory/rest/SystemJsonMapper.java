package org.aimsforjira.inventory.rest;

import java.time.LocalDate;
import org.aimsforjira.inventory.app.SystemList;
import org.aimsforjira.inventory.app.SystemRow;
import org.aimsforjira.inventory.app.SystemView;
import org.aimsforjira.inventory.domain.AiSystem;
import org.aimsforjira.inventory.domain.AiSystemDetails;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.inventory.rest.SystemDetailsJson.OriginJson;
import org.aimsforjira.inventory.rest.SystemJson.OwnerJson;

/** Writes the views of the inventory as JSON. */
final class SystemJsonMapper {

    private SystemJsonMapper() {}

    static SystemsJson list(SystemList list) {
        return new SystemsJson(
                list.isSetUp(),
                list.systems().offset(),
                list.systems().limit(),
                list.systems().total(),
                list.jql(),
                list.systems().items().stream().map(SystemJsonMapper::row).toList());
    }

    static SystemDetailsJson details(SystemView view) {
        AiSystemDetails details = view.details();
        return new SystemDetailsJson(
                row(view.row()),
                details.purpose(),
                details.dataSources(),
                details.supplier(),
                details.externalId(),
                view.origin()
                        .map(origin -> new OriginJson(
                                origin.source(),
                                origin.fileName(),
                                origin.externalId(),
                                origin.importedAt().toString()))
                        .orElse(null));
    }

    private static SystemJson row(SystemRow row) {
        AiSystem system = row.system();
        return new SystemJson(
                system.issueId(),
                system.key(),
                system.summary(),
                system.roles(),
                system.tier(),
                system.regulatoryClass(),
                system.owner()
                        .map(owner -> new OwnerJson(owner.value(), row.ownerName()))
                        .orElse(null),
                system.nextReview().map(LocalDate::toString).orElse(null),
                row.isOverdue(),
                system.status(),
                system.progress().map(Progress::key).orElse(null),
                system.updated().toString());
    }
}
