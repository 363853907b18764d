package org.aimsforjira.setup.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.setup.domain.JiraSnapshot.TypeInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.TypeSchemeInJira;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.setup.domain.SetupStep.Stage;
import org.aimsforjira.setup.domain.SetupStep.Target;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;

/** What has to be done for the issue types, and for the scheme that offers them in the register project. */
final class TypeRules {

    private TypeRules() {}

    static List<SetupStep> types(Situation now) {
        List<SetupStep> steps = new ArrayList<>();
        for (IssueTypeRole role : IssueTypeRole.values()) {
            steps.add(type(now, role));
        }
        return steps;
    }

    private static SetupStep type(Situation now, IssueTypeRole role) {
        Optional<Piece> piece =
                now.stored().get(Key.of(role)).filter(p -> p.jiraId().isPresent());
        Optional<TypeInJira> live = now.type(role);
        if (live.isEmpty()) {
            Target made = new Target.Type(role, role.defaultName(), Optional.empty());
            return SetupStep.of(Stage.ISSUE_TYPES, Action.CREATE, made, piece.isPresent() ? "deleted" : "missing")
                    .seenBy(now.others(now.jira().onDefaultTypeScheme()));
        }
        TypeInJira type = live.get();
        Target target = new Target.Type(role, type.name(), Optional.of(type.id()));
        if (now.storedType(role).isEmpty()) {
            boolean chosen = type.id().equals(now.request().mappedTypes().get(role));
            return SetupStep.of(Stage.ISSUE_TYPES, Action.MAP, target, chosen ? "chosen" : "same-name");
        }
        String known = piece.map(Piece::label).orElse(type.name());
        return known.equals(type.name())
                ? SetupStep.of(Stage.ISSUE_TYPES, Action.NOTHING, target, SetupStep.THERE)
                : SetupStep.of(Stage.ISSUE_TYPES, Action.NOTHING, target, "renamed", known, type.name());
    }

    /** The types that the register project does not offer yet. */
    static List<IssueTypeRole> notInScheme(Situation now) {
        List<IssueTypeRole> missing = new ArrayList<>();
        for (IssueTypeRole role : IssueTypeRole.values()) {
            boolean there = now.register()
                    .map(register -> isIn(register.typeScheme(), now.typeId(role)))
                    .orElse(false);
            if (!there) {
                missing.add(role);
            }
        }
        return missing;
    }

    /** Jira puts a new type into the default scheme by itself. */
    private static boolean isIn(TypeSchemeInJira scheme, Optional<String> type) {
        return type.map(scheme.issueTypes()::contains).orElse(scheme.isDefault());
    }

    static boolean needsOwnScheme(Situation now) {
        return now.request().sharing() == SetupRequest.Sharing.OWN_COPY
                && !notInScheme(now).isEmpty()
                && now.register()
                        .map(register -> !register.typeScheme().others().isEmpty()
                                || register.typeScheme().isDefault())
                        .orElse(false);
    }

    static List<SetupStep> inScheme(Situation now) {
        List<SetupStep> steps = new ArrayList<>();
        boolean own = needsOwnScheme(now);
        List<IssueTypeRole> missing = notInScheme(now);
        for (IssueTypeRole role : IssueTypeRole.values()) {
            String scheme = now.register().map(r -> r.typeScheme().name()).orElse("");
            String name = now.type(role).map(TypeInJira::name).orElse(role.defaultName());
            Target target = new Target.TypeInScheme(role, name, now.typeId(role), own ? "" : scheme);
            if (!missing.contains(role)) {
                steps.add(SetupStep.of(Stage.TYPE_SCHEME, Action.NOTHING, target, SetupStep.THERE));
            } else {
                SetupStep step = SetupStep.of(Stage.TYPE_SCHEME, Action.ADD_TO_SCHEME, target, "not-offered");
                steps.add(
                        own
                                ? step
                                : step.seenBy(now.register()
                                        .map(r -> r.typeScheme().others())
                                        .orElse(List.of())));
            }
        }
        return steps;
    }
}
