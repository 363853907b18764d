package org.aimsforjira.treatment.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.treatment.app.ControlChoice;
import org.aimsforjira.treatment.app.RiskWork;
import org.aimsforjira.treatment.app.RiskWork.Ticket;
import org.aimsforjira.treatment.app.TicketView;
import org.aimsforjira.treatment.app.TicketView.Part;
import org.aimsforjira.treatment.app.TreatmentService.ForControl;
import org.aimsforjira.treatment.domain.TreatmentProjects.ProjectChoice;
import org.aimsforjira.treatment.domain.TreatmentProjects.TypeChoice;
import org.aimsforjira.treatment.rest.BulkJson.ItemJson;
import org.aimsforjira.treatment.rest.ProjectsJson.ProjectJson;
import org.aimsforjira.treatment.rest.ProjectsJson.TypeJson;
import org.aimsforjira.treatment.rest.ProjectsJson.TypesJson;
import org.aimsforjira.treatment.rest.TicketPartJson.ControlJson;
import org.aimsforjira.treatment.rest.TicketPartJson.PartJson;
import org.aimsforjira.treatment.rest.TicketPartJson.RiskJson;
import org.aimsforjira.treatment.rest.WorkJson.ControlWorkJson;
import org.aimsforjira.treatment.rest.WorkJson.TicketJson;

/** Writes treatments as JSON. */
@Named
public class TreatmentJsonMapper {

    private final Texts texts;
    private final ControlCatalogue catalogue;

    @Inject
    public TreatmentJsonMapper(Texts texts, ControlCatalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
    }

    static WorkJson work(RiskWork work) {
        return new WorkJson(
                work.risk().risk().key(),
                work.controls().stream()
                        .map(part -> new ControlWorkJson(
                                part.control().id().value(),
                                part.control().title(),
                                part.state().orElse(null),
                                tickets(part.tickets())))
                        .toList(),
                tickets(work.others()),
                work.more());
    }

    private static List<TicketJson> tickets(List<Ticket> tickets) {
        return tickets.stream()
                .map(ticket -> new TicketJson(
                        ticket.issue().id(),
                        ticket.issue().key(),
                        ticket.issue().summary(),
                        ticket.issue().status(),
                        ticket.progress().key(),
                        ticket.controls().stream().map(ControlId::value).toList()))
                .toList();
    }

    TicketPartJson ticket(TicketView view) {
        return new TicketPartJson(
                view.issue().key(), view.parts().stream().map(this::part).toList(), view.mayEdit());
    }

    private PartJson part(Part part) {
        return new PartJson(
                part.progress().key(),
                controls(part.controls()),
                part.contact().orElse(null),
                part.risks().stream()
                        .map(treated -> new RiskJson(
                                treated.risk().key(),
                                treated.risk().summary(),
                                treated.risk()
                                        .level()
                                        .map(level -> level.level().key())
                                        .orElse(null),
                                treated.systems().stream().map(SeenIssue::key).toList()))
                        .toList());
    }

    private List<ControlJson> controls(List<Control> controls) {
        return controls.stream()
                .map(control -> new ControlJson(
                        control.id().value(), control.title(), catalogue.about(control.id(), texts.locale())))
                .toList();
    }

    ControlChoiceJson choice(ControlChoice choice) {
        return new ControlChoiceJson(
                controls(choice.offered()),
                choice.named().stream().map(ControlId::value).toList());
    }

    BulkJson bulk(List<ForControl> tickets) {
        return new BulkJson(tickets.stream()
                .map(ticket -> ticket.outcome()
                        .fold(
                                result -> new ItemJson(ticket.control().value(), result.key(), null, null),
                                refusal -> new ItemJson(
                                        ticket.control().value(), null, refusal.code(), texts.sentence(refusal))))
                .toList());
    }

    static ProjectsJson projects(List<ProjectChoice> projects) {
        return new ProjectsJson(projects.stream()
                .map(project -> new ProjectJson(project.key(), project.name()))
                .toList());
    }

    static TypesJson types(List<TypeChoice> types) {
        return new TypesJson(
                types.stream().map(type -> new TypeJson(type.id(), type.name())).toList());
    }
}
