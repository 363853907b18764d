package org.aimsforjira.setup.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.setup.app.SetupResult;
import org.aimsforjira.setup.app.SetupService.Choices;
import org.aimsforjira.setup.app.SetupService.Existing;
import org.aimsforjira.setup.app.SetupService.OffScreens;
import org.aimsforjira.setup.app.SetupService.Preview;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraSnapshot.FieldInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.LinkTypeInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.TypeInJira;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.setup.domain.ResolutionRules;
import org.aimsforjira.setup.domain.SetupRequest.Register;
import org.aimsforjira.setup.domain.SetupRequest.Sharing;
import org.aimsforjira.setup.domain.SetupStep;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.web.SetupPage.Choice;
import org.aimsforjira.setup.web.SetupPage.ExistingPart;
import org.aimsforjira.setup.web.SetupPage.Grant;
import org.aimsforjira.setup.web.SetupPage.Input;
import org.aimsforjira.setup.web.SetupPage.Mapping;
import org.aimsforjira.setup.web.SetupPage.Option;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Projects.ProjectRef;

/** Makes the pages of the wizard out of what its use cases answer. */
@Named
public class SetupPages {

    private final Texts texts;
    private final StepLines lines;

    @Inject
    public SetupPages(Texts texts, StepLines lines) {
        this.texts = texts;
        this.lines = lines;
    }

    /**
     * @param form as it was filled in; the empty form for the first visit
     * @param fieldErrors sentences by form field
     */
    SetupPage choose(
            List<Existing> existing,
            Choices choices,
            SetupForm form,
            Map<String, String> fieldErrors,
            List<String> errors) {
        List<Mapping> fields = fields(choices, form, fieldErrors);
        return new SetupPage(
                errors,
                existing.stream().map(this::existing).toList(),
                form.isNew(),
                project(choices, form, fieldErrors),
                input(SetupForm.KEY, form, fieldErrors),
                input(SetupForm.NAME, form, fieldErrors),
                input(SetupForm.AIMS_NAME, form, fieldErrors),
                zones(form, fieldErrors),
                types(choices, form, fieldErrors),
                fields,
                fields.stream().anyMatch(field -> !field.choice().error().isEmpty()),
                fields.stream().noneMatch(field -> field.stored().isEmpty()),
                links(choices, form, fieldErrors),
                resolutions(choices, form, fieldErrors),
                roles(choices, form, fieldErrors),
                groups(choices, form, fieldErrors),
                !form.has(SetupForm.SHARING, Sharing.CHANGE_SHARED.name()));
    }

    private ExistingPart existing(Existing found) {
        String since = texts.dateTime(found.aims().createdAt(), found.aims().timeZone());
        return new ExistingPart(
                found.aims().name(),
                found.register().map(this::named).orElseGet(() -> texts.text("aims.setup.existing.gone")),
                since,
                found.register()
                        .map(project ->
                                "AimsSetup!repair.jspa?aims=" + found.aims().id())
                        .orElse(""));
    }

    private String named(ProjectRef project) {
        return texts.text("aims.setup.project.named", project.name(), project.key());
    }

    private static Input input(String name, SetupForm form, Map<String, String> errors) {
        return new Input(name, form.value(name), errors.getOrDefault(name, ""));
    }

    private Choice project(Choices choices, SetupForm form, Map<String, String> errors) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(
                "",
                texts.text("aims.setup.project.choose"),
                form.value(SetupForm.PROJECT).isEmpty()));
        for (ProjectRef project : choices.projects()) {
            String id = Long.toString(project.id());
            options.add(new Option(id, named(project), form.has(SetupForm.PROJECT, id)));
        }
        return new Choice(SetupForm.PROJECT, options, errors.getOrDefault(SetupForm.PROJECT, ""));
    }

    private static Choice zones(SetupForm form, Map<String, String> errors) {
        List<Option> options = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC")
                        || id.equals(form.value(SetupForm.TIME_ZONE))
                        || (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
                .sorted()
                .map(id -> new Option(id, id.replace('_', ' '), form.has(SetupForm.TIME_ZONE, id)))
                .toList();
        return new Choice(SetupForm.TIME_ZONE, options, errors.getOrDefault(SetupForm.TIME_ZONE, ""));
    }

    private List<Mapping> types(Choices choices, SetupForm form, Map<String, String> errors) {
        List<Mapping> mappings = new ArrayList<>();
        for (IssueTypeRole role : IssueTypeRole.values()) {
            String name = SetupForm.field(role);
            List<Option> options = new ArrayList<>();
            options.add(create(role.defaultName(), form.value(name).isEmpty()));
            for (TypeInJira type : choices.types()) {
                options.add(new Option(type.id(), type.name(), form.has(name, type.id())));
            }
            String stored = choices.stored()
                    .id(Key.of(role))
                    .flatMap(id -> choices.types().stream()
                            .filter(type -> type.id().equals(id))
                            .findFirst())
                    .map(TypeInJira::name)
                    .orElse("");
            mappings.add(new Mapping(
                    role.defaultName(),
                    texts.text("aims.setup.about." + role.name()),
                    stored,
                    new Choice(name, options, errors.getOrDefault(name, ""))));
        }
        return mappings;
    }

    private List<Mapping> fields(Choices choices, SetupForm form, Map<String, String> errors) {
        List<Mapping> mappings = new ArrayList<>();
        for (FieldRole role : FieldRole.values()) {
            String name = SetupForm.field(role);
            List<FieldInJira> fitting = choices.fields().stream()
                    .filter(field -> field.kind().equals(Optional.of(role.kind())))
                    .filter(field -> !choices.stored().fieldsInUse().contains(field.id()))
                    .toList();
            String chosen = form.value(name);
            if (chosen.isEmpty() && form.values().get(name) == null) {
                chosen = sameName(role, fitting);
            }
            List<Option> options = new ArrayList<>();
            options.add(create(role.defaultName(), chosen.isEmpty()));
            for (FieldInJira field : fitting) {
                String id = Long.toString(field.id());
                options.add(new Option(id, texts.text("aims.setup.field.named", field.name(), id), chosen.equals(id)));
            }
            String stored = choices.stored()
                    .number(Key.of(role))
                    .flatMap(id -> choices.fields().stream()
                            .filter(field -> field.id() == id)
                            .findFirst())
                    .map(FieldInJira::name)
                    .orElse("");
            mappings.add(new Mapping(
                    role.defaultName(),
                    texts.text("aims.setup.kind." + role.kind().name()),
                    stored,
                    new Choice(name, options, errors.getOrDefault(name, ""))));
        }
        return mappings;
    }

    private List<Mapping> links(Choices choices, SetupForm form, Map<String, String> errors) {
        List<Mapping> mappings = new ArrayList<>();
        for (LinkTypeRole role : LinkTypeRole.values()) {
            String name = SetupForm.field(role);
            Optional<Long> stored = choices.stored().number(Key.of(role));
            List<Option> options = new ArrayList<>();
            options.add(create(role.defaultName(), form.value(name).isEmpty()));
            for (LinkTypeInJira type : choices.linkTypes()) {
                String id = Long.toString(type.id());
                options.add(new Option(id, words(type.name(), type.outward(), type.inward()), form.has(name, id)));
            }
            mappings.add(new Mapping(
                    role.defaultName(),
                    texts.text("aims.setup.about." + role.name()) + " "
                            + texts.text("aims.setup.link.reads", role.outward(), role.inward()),
                    stored.flatMap(id -> choices.linkTypes().stream()
                                    .filter(type -> type.id() == id)
                                    .findFirst())
                            .map(type -> words(type.name(), type.outward(), type.inward()))
                            .orElse(""),
                    new Choice(name, options, errors.getOrDefault(name, ""))));
        }
        return mappings;
    }

    private String words(String name, String outward, String inward) {
        return texts.text("aims.setup.link.named", name, outward, inward);
    }

    private static Choice resolutions(Choices choices, SetupForm form, Map<String, String> errors) {
        String name = SetupForm.NOT_CARRIED_OUT;
        Set<String> proposed = ResolutionRules.proposed(choices.resolutions());
        List<Option> options = choices.resolutions().stream()
                .map(resolution -> new Option(
                        resolution.id(),
                        resolution.name(),
                        form.asksForResolutions()
                                ? form.has(name, resolution.id())
                                : proposed.contains(resolution.id())))
                .toList();
        return new Choice(name, options, errors.getOrDefault(name, ""));
    }

    /** A field that has our name already is proposed; the administrator may choose otherwise. */
    private static String sameName(FieldRole role, List<FieldInJira> fitting) {
        return fitting.stream()
                .filter(field -> field.name().equalsIgnoreCase(role.defaultName()))
                .map(field -> Long.toString(field.id()))
                .findFirst()
                .orElse("");
    }

    private Option create(String name, boolean selected) {
        return new Option("", texts.text("aims.setup.create", name), selected);
    }

    private List<Grant> roles(Choices choices, SetupForm form, Map<String, String> errors) {
        List<Grant> grants = new ArrayList<>();
        for (Permission permission : Permission.values()) {
            String name = SetupForm.field(permission);
            List<Option> options = choices.roles().entrySet().stream()
                    .map(role -> new Option(
                            role.getKey().toString(),
                            role.getValue(),
                            form.has(name, role.getKey().toString())))
                    .toList();
            grants.add(new Grant(
                    texts.text(permission.nameKey()),
                    texts.text("aims.permission." + permission.key() + ".description"),
                    new Choice(name, options, errors.getOrDefault(name, ""))));
        }
        return grants;
    }

    private List<Grant> groups(Choices choices, SetupForm form, Map<String, String> errors) {
        List<Grant> grants = new ArrayList<>();
        for (GlobalPermission permission : GlobalPermission.values()) {
            String name = SetupForm.field(permission);
            List<Option> options = choices.groups().stream()
                    .map(group -> new Option(group, group, form.has(name, group)))
                    .toList();
            grants.add(new Grant(
                    texts.text(permission.nameKey()),
                    texts.text("aims.permission." + permission.key() + ".description"),
                    new Choice(name, options, errors.getOrDefault(name, ""))));
        }
        return grants;
    }

    /**
     * @param offScreens where the fields of controls stand on no screen
     */
    PreviewPage preview(Preview preview, List<OffScreens> offScreens, String warning) {
        List<SetupStep> changes = preview.plan().changes();
        String others = preview.plan().seenBy().stream().map(ProjectRef::key).collect(Collectors.joining(", "));
        return new PreviewPage(
                subject(preview),
                warning,
                changes.isEmpty(),
                others.isEmpty() ? "" : texts.text("aims.setup.preview.shared", others),
                preview.request().register() instanceof Register.New,
                lines.planned(changes),
                lines.told(preview.plan().told(), offScreens),
                hidden(SetupForm.of(preview.request())),
                preview.plan().digest());
    }

    private String subject(Preview preview) {
        String project = preview.register()
                .map(this::named)
                .orElseGet(() -> preview.request().register() instanceof Register.New wanted
                        ? texts.text("aims.setup.project.named", wanted.name(), wanted.key())
                        : "");
        return texts.text("aims.setup.subject", preview.request().aimsName(), project);
    }

    /**
     * @param offScreens where the fields of controls stand on no screen
     */
    ResultPage result(SetupResult result, List<OffScreens> offScreens, SetupForm form) {
        Optional<SetupResult.Failure> failure = result.failure();
        String project = result.register().map(this::named).orElse(form.value(SetupForm.NAME));
        return new ResultPage(
                texts.text("aims.setup.subject", form.value(SetupForm.AIMS_NAME), project),
                failure.isPresent(),
                failure.map(failed -> lines.told(List.of(failed.step())).get(0).text())
                        .orElse(""),
                failure.map(SetupResult.Failure::message).orElse(""),
                texts.text("aims.setup.result.count", result.done().size()),
                lines.done(result.done()),
                lines.told(result.told(), offScreens),
                result.register().map(ref -> "/projects/" + ref.key()).orElse(""),
                hidden(form));
    }

    private static List<PreviewPage.Hidden> hidden(SetupForm form) {
        List<PreviewPage.Hidden> hidden = new ArrayList<>();
        form.values()
                .forEach((name, values) -> values.forEach(value -> hidden.add(new PreviewPage.Hidden(name, value))));
        return hidden;
    }
}
