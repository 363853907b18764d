package org.aimsforjira.evidence.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aimsforjira.catalogue.domain.Area;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.app.EvidenceView;
import org.aimsforjira.evidence.domain.EvidenceCount;
import org.aimsforjira.evidence.rest.EvidenceJson.AreaJson;
import org.aimsforjira.evidence.rest.EvidenceJson.ControlJson;
import org.aimsforjira.evidence.rest.EvidenceJson.PartJson;
import org.aimsforjira.evidence.rest.EvidenceJson.SystemJson;
import org.aimsforjira.inventory.domain.AiSystem;
import org.aimsforjira.platform.i18n.Texts;

/** Writes what an issue proves as JSON for the reader. */
@Named
public class EvidenceJsonMapper {

    private final ControlCatalogue catalogue;
    private final Texts texts;

    @Inject
    public EvidenceJsonMapper(ControlCatalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    EvidenceJson evidence(EvidenceView view) {
        return new EvidenceJson(
                view.issue().key(),
                view.issue().summary(),
                view.issue().mayEdit(),
                view.issue().mayLink(),
                view.issue().marking().controls().stream().map(ControlId::value).toList(),
                view.issue().systems().stream()
                        .map(system -> new SystemJson(system.key(), system.summary()))
                        .toList(),
                view.issue().otherSystems(),
                view.issue().marking().failed(),
                view.parts().stream().map(EvidenceJsonMapper::part).toList(),
                catalogue.areas().stream().map(this::area).toList());
    }

    Map<String, List<SystemJson>> systems(List<AiSystem> systems) {
        return Map.of(
                "systems",
                systems.stream()
                        .map(system -> new SystemJson(system.key(), system.summary()))
                        .toList());
    }

    private static PartJson part(EvidenceView.Part part) {
        EvidenceCount count = part.count();
        return new PartJson(
                part.aims().name(),
                count.kind().key(),
                count.from().map(LocalDate::toString).orElse(null),
                count.freshUntil().map(LocalDate::toString).orElse(null));
    }

    private AreaJson area(Area area) {
        return new AreaJson(
                area.id(),
                area.title(),
                catalogue.controls().stream()
                        .filter(control -> control.area().equals(area.id()))
                        .map(control -> new ControlJson(
                                control.id().value(), control.title(), catalogue.about(control.id(), texts.locale())))
                        .toList());
    }
}
