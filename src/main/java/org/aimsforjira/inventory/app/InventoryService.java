package org.aimsforjira.inventory.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.inventory.domain.AiSystem;
import org.aimsforjira.inventory.domain.AiSystemDetails;
import org.aimsforjira.inventory.domain.AiSystems;
import org.aimsforjira.inventory.domain.AiSystems.Found;
import org.aimsforjira.inventory.domain.ImportOrigin;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemFilter.Choice;
import org.aimsforjira.inventory.domain.SystemOrder;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * The inventory of AI systems. Every method refuses with {@code not-found} where the person may not view the AIMS; which systems
 * somebody sees is up to Jira.
 */
@Named
public class InventoryService {

    /** The select fields that can be filtered by. */
    private static final List<FieldRole> SELECTS =
            List.of(FieldRole.AI_TIER, FieldRole.AI_ROLE, FieldRole.AI_REGULATORY_CLASS);

    private final AimsAccess access;
    private final AiSystems systems;
    private final JiraPieces pieces;
    private final ImportOrigin origins;
    private final People people;
    private final Clock clock;

    @Inject
    public InventoryService(
            AimsAccess access, AiSystems systems, JiraPieces pieces, ImportOrigin origins, People people, Clock clock) {
        this.access = access;
        this.systems = systems;
        this.pieces = pieces;
        this.origins = origins;
        this.people = people;
        this.clock = clock;
    }

    /**
     * One page of the inventory. Needs {@link Permission#VIEW_AIMS}. A page behind the last one becomes the last one.
     *
     * @return the page; or {@code inventory.option-unknown} for an option that its field does not have
     */
    public Outcome<SystemList> list(
            UserKey user, String projectKey, SystemFilter filter, SystemOrder order, Page.Request page) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(aims -> list(user, aims, filter, order, page));
    }

    private Outcome<SystemList> list(
            UserKey user, Aims aims, SystemFilter filter, SystemOrder order, Page.Request page) {
        Map<FieldRole, List<OptionRef>> options = new EnumMap<>(FieldRole.class);
        SELECTS.forEach(role -> options.put(role, pieces.options(role, aims.projectId())));
        Optional<Refusal> unknown = unknownOption(filter, options);
        if (unknown.isPresent()) {
            return Outcome.refused(unknown.get());
        }
        Optional<Found> found = search(user, aims, filter, order, page);
        return Outcome.done(new SystemList(
                aims,
                found.isPresent(),
                filter,
                order,
                found.map(Found::page)
                        .orElseGet(() -> new Page<>(List.of(), 0, page.limit(), 0))
                        .map(system -> row(aims, system)),
                options,
                found.map(Found::jql).orElse(""),
                access.may(user, Permission.EDIT_AIMS, aims.projectId())));
    }

    private Optional<Found> search(UserKey user, Aims aims, SystemFilter filter, SystemOrder order, Page.Request page) {
        Optional<Found> found = systems.search(user, aims.projectId(), filter, order, page);
        int total = found.map(some -> some.page().total()).orElse(0);
        if (total == 0 || page.offset() < total) {
            return found;
        }
        int last = (total - 1) / page.limit() * page.limit();
        return systems.search(user, aims.projectId(), filter, order, new Page.Request(last, page.limit()));
    }

    private static Optional<Refusal> unknownOption(SystemFilter filter, Map<FieldRole, List<OptionRef>> options) {
        return SELECTS.stream()
                .filter(role -> choice(filter, role) instanceof Choice.Option option
                        && options.getOrDefault(role, List.of()).stream().noneMatch(known -> known.id() == option.id()))
                .findFirst()
                .map(role -> Refusal.invalid(
                        "inventory.option-unknown",
                        Long.toString(((Choice.Option) choice(filter, role)).id()),
                        role.defaultName()));
    }

    private static Choice choice(SystemFilter filter, FieldRole role) {
        return switch (role) {
            case AI_TIER -> filter.tier();
            case AI_ROLE -> filter.role();
            default -> filter.regulatoryClass();
        };
    }

    /**
     * One AI system. Needs {@link Permission#VIEW_AIMS} in its project, and Jira's permission to browse the issue. {@code
     * not-found} for everything else: no such issue, no AI system, no AIMS there.
     */
    public Outcome<SystemView> system(UserKey user, String issueKey) {
        return systems.byKey(user, issueKey)
                .map(details -> access.require(user, details.projectId(), Permission.VIEW_AIMS)
                        .map(aims -> view(aims, details)))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private SystemView view(Aims aims, AiSystemDetails details) {
        return new SystemView(
                aims,
                row(aims, details.system()),
                details,
                origins.of(details.system().issueId()));
    }

    private SystemRow row(Aims aims, AiSystem system) {
        boolean overdue = system.nextReview()
                .map(day -> day.isBefore(clock.now().atZone(aims.timeZone()).toLocalDate()))
                .orElse(false);
        return new SystemRow(system, system.owner().map(people::displayName).orElse(""), overdue);
    }
}
