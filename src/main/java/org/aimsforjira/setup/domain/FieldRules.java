package org.aimsforjira.setup.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.aimsforjira.setup.domain.JiraSnapshot.ContextInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.FieldInJira;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.setup.domain.SetupStep.Stage;
import org.aimsforjira.setup.domain.SetupStep.Target;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;

/** What has to be done for the custom fields and for the contexts in which they hold. */
final class FieldRules {

    private FieldRules() {}

    static List<SetupStep> fields(Situation now) {
        List<SetupStep> steps = new ArrayList<>();
        for (FieldRole role : FieldRole.values()) {
            steps.add(field(now, role));
        }
        return steps;
    }

    private static SetupStep field(Situation now, FieldRole role) {
        Optional<Piece> piece =
                now.stored().get(Key.of(role)).filter(p -> p.jiraId().isPresent());
        Optional<FieldInJira> live = now.field(role);
        if (live.isEmpty()) {
            Target made = new Target.Field(role, role.defaultName(), Optional.empty());
            return SetupStep.of(Stage.FIELDS, Action.CREATE, made, piece.isPresent() ? "deleted" : "missing");
        }
        FieldInJira field = live.get();
        Target target = new Target.Field(role, field.name(), Optional.of(field.id()));
        if (now.storedField(role).isEmpty()) {
            boolean chosen = Optional.of(field.id())
                    .equals(Optional.ofNullable(now.request().mappedFields().get(role)));
            return SetupStep.of(Stage.FIELDS, Action.MAP, target, chosen ? "chosen" : "interrupted");
        }
        String known = piece.map(Piece::label).orElse(field.name());
        return known.equals(field.name())
                ? SetupStep.of(Stage.FIELDS, Action.NOTHING, target, SetupStep.THERE)
                : SetupStep.of(Stage.FIELDS, Action.NOTHING, target, "renamed", known, field.name());
    }

    /** Contexts of fields that are there; a field that is made gets its context with it. */
    static List<SetupStep> contexts(Situation now) {
        List<SetupStep> steps = new ArrayList<>();
        for (FieldRole role : FieldRole.values()) {
            now.field(role).ifPresent(field -> steps.add(context(now, role, field)));
        }
        return steps;
    }

    private static SetupStep context(Situation now, FieldRole role, FieldInJira field) {
        Optional<ContextInJira> context = contextFor(now, role);
        if (context.isEmpty()) {
            String reason = field.contexts().isEmpty()
                    ? "no-context"
                    : role.reach() == FieldRole.Reach.GLOBAL ? "not-everywhere" : "no-context-here";
            Target target = new Target.Context(role, field.name(), Optional.empty());
            return SetupStep.of(Stage.CONTEXTS, Action.ADD_CONTEXT, target, reason);
        }
        Target target =
                new Target.Context(role, field.name(), Optional.of(context.get().id()));
        if (missingTypes(now, role, context.get())) {
            return SetupStep.of(Stage.CONTEXTS, Action.REPAIR, target, "context-without-type")
                    .seenBy(now.others(context.get().projects()));
        }
        return SetupStep.of(Stage.CONTEXTS, Action.NOTHING, target, SetupStep.THERE);
    }

    /**
     * The context that the role uses: of global fields the one for all projects; else the one that names the register project. The
     * global context of a mapped field is not touched: the register gets a context of its own with our options.
     */
    static Optional<ContextInJira> contextFor(Situation now, FieldRole role) {
        Optional<FieldInJira> field = now.field(role);
        if (role.reach() == FieldRole.Reach.GLOBAL) {
            return field.flatMap(FieldInJira::globalContext);
        }
        OptionalLong project = now.projectId();
        return project.isEmpty()
                ? Optional.empty()
                : field.flatMap(f -> f.contextOf(project.getAsLong())).filter(c -> !c.global());
    }

    private static boolean missingTypes(Situation now, FieldRole role, ContextInJira context) {
        if (role.reach() == FieldRole.Reach.GLOBAL) {
            return !context.issueTypes().isEmpty();
        }
        return role.on().issueTypes().stream()
                .anyMatch(type -> !context.issueTypes().isEmpty()
                        && !now.typeId(type).map(context::isFor).orElse(false));
    }
}
