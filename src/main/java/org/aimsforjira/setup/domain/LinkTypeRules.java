package org.aimsforjira.setup.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aimsforjira.setup.domain.JiraSnapshot.LinkTypeInJira;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.setup.domain.SetupStep.Stage;
import org.aimsforjira.setup.domain.SetupStep.Target;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;
import org.aimsforjira.setup.domain.StoredPieces.Sort;

/**
 * What has to be done for the link types: the stored one, else the one the administrator maps, else one of our name, else one with our
 * words in our direction. A link type may be renamed; turned round it would say the opposite, which is told.
 */
final class LinkTypeRules {

    private LinkTypeRules() {}

    static List<SetupStep> linkTypes(Situation now) {
        List<SetupStep> steps = new ArrayList<>();
        if (!now.jira().linking()) {
            steps.add(SetupStep.of(Stage.LINK_TYPES, Action.NOTHING, new Target.Linking(), "linking-off"));
        }
        for (LinkTypeRole role : LinkTypeRole.values()) {
            steps.add(linkType(now, role));
        }
        return steps;
    }

    private static SetupStep linkType(Situation now, LinkTypeRole role) {
        Optional<Piece> piece = now.stored().get(Key.of(role));
        Optional<LinkTypeInJira> stored = now.storedLinkType(role);
        if (stored.isPresent()) {
            return known(role, stored.get(), piece.map(Piece::label).orElse(""));
        }
        Optional<LinkTypeInJira> found = chosenOrAlike(role, now.request(), now.jira(), now.stored());
        if (found.isEmpty()) {
            boolean was = piece.flatMap(Piece::jiraId).isPresent();
            Target made = new Target.LinkType(role, role.defaultName(), Optional.empty());
            return SetupStep.of(Stage.LINK_TYPES, Action.CREATE, made, was ? "deleted" : "missing");
        }
        return SetupStep.of(Stage.LINK_TYPES, Action.MAP, target(role, found.get()), reason(now, role, found.get()));
    }

    private static String reason(Situation now, LinkTypeRole role, LinkTypeInJira found) {
        if (Optional.of(found.id())
                .equals(Optional.ofNullable(now.request().mappedLinkTypes().get(role)))) {
            return "chosen";
        }
        boolean ours = now.stored()
                .get(Key.of(role))
                .filter(piece -> piece.jiraId().isEmpty() && found.id() > piece.floor())
                .isPresent();
        return ours ? "interrupted" : "same-link";
    }

    private static SetupStep known(LinkTypeRole role, LinkTypeInJira type, String label) {
        Target target = target(role, type);
        if (isReversed(role, type)) {
            return SetupStep.of(
                    Stage.LINK_TYPES, Action.NOTHING, target, "link-reversed", type.outward(), role.outward());
        }
        return label.equals(type.name())
                ? SetupStep.of(Stage.LINK_TYPES, Action.NOTHING, target, SetupStep.THERE)
                : SetupStep.of(Stage.LINK_TYPES, Action.NOTHING, target, "renamed", label, type.name());
    }

    private static Target target(LinkTypeRole role, LinkTypeInJira type) {
        return new Target.LinkType(role, type.name(), Optional.of(type.id()));
    }

    /** The type that gets the role where none is stored or the stored one is gone; never one that plays another role. */
    static Optional<LinkTypeInJira> chosenOrAlike(
            LinkTypeRole role, SetupRequest request, JiraSnapshot jira, StoredPieces stored) {
        return Optional.ofNullable(request.mappedLinkTypes().get(role))
                .flatMap(jira::linkType)
                .or(() -> first(jira, request, stored, type -> type.name().equalsIgnoreCase(role.defaultName())))
                .or(() -> first(
                        jira,
                        request,
                        stored,
                        type -> type.outward().equalsIgnoreCase(role.outward())
                                && type.inward().equalsIgnoreCase(role.inward())));
    }

    private static Optional<LinkTypeInJira> first(
            JiraSnapshot jira, SetupRequest request, StoredPieces stored, Predicate<LinkTypeInJira> test) {
        return jira.linkTypes().stream()
                .filter(test)
                .filter(type -> !request.mappedLinkTypes().containsValue(type.id()))
                .filter(type -> stored.ofSort(StoredPieces.EVERYWHERE, Sort.LINK_TYPE)
                        .noneMatch(piece -> piece.jiraId().equals(Optional.of(Long.toString(type.id())))))
                .findFirst();
    }

    /** Whether its words are ours the other way round: its links would say the opposite. */
    static boolean isReversed(LinkTypeRole role, LinkTypeInJira type) {
        return type.outward().equalsIgnoreCase(role.inward()) && type.inward().equalsIgnoreCase(role.outward());
    }
}
