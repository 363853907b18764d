package org.aimsforjira.setup.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsforjira.setup.domain.JiraSnapshot.ResolutionInJira;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.setup.domain.SetupStep.Stage;
import org.aimsforjira.setup.domain.SetupStep.Target;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;
import org.aimsforjira.setup.domain.StoredPieces.Sort;

/**
 * Which resolutions mean that a treatment was not carried out (DESIGN.md, section 4). The administrator chooses them for each AIMS; we
 * remember ids and change nothing in Jira. Jira asks for another resolution when one is deleted, so a deleted one is on no issue.
 */
public final class ResolutionRules {

    /** Names of resolutions that mean it, of Jira and of widespread schemes, in English and German; lower case. */
    private static final Set<String> WELL_KNOWN = Set.of(
            "won't do",
            "won't fix",
            "wontfix",
            "duplicate",
            "declined",
            "rejected",
            "cannot reproduce",
            "incomplete",
            "abandoned",
            "canceled",
            "cancelled",
            "invalid",
            "obsolete",
            "withdrawn",
            "wird nicht erledigt",
            "wird nicht gemacht",
            "wird nicht behoben",
            "wird nicht gelöst",
            "nicht reproduzierbar",
            "kann nicht reproduziert werden",
            "duplikat",
            "doppelt",
            "abgelehnt",
            "abgebrochen",
            "unvollständig",
            "ungültig",
            "zurückgezogen",
            "hinfällig");

    private ResolutionRules() {}

    /** The ids of those whose names are known to mean it: what the wizard proposes. */
    public static SortedSet<String> proposed(Collection<ResolutionInJira> resolutions) {
        return resolutions.stream()
                .filter(resolution -> WELL_KNOWN.contains(plain(resolution.name())))
                .map(ResolutionInJira::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }

    static List<SetupStep> resolutions(Situation now) {
        List<SetupStep> steps = new ArrayList<>();
        OptionalLong project = now.projectId();
        for (ResolutionInJira resolution : now.jira().resolutions()) {
            boolean wanted = now.request().notCarriedOut().contains(resolution.id());
            boolean stored = project.isPresent()
                    && now.stored()
                            .id(Key.ofNotCarriedOut(project.getAsLong(), resolution.id()))
                            .isPresent();
            if (wanted && stored) {
                steps.add(known(resolution, label(now, project.getAsLong(), resolution)));
            } else if (wanted) {
                steps.add(step(Action.MAP, resolution.id(), resolution.name(), "chosen"));
            } else if (stored) {
                steps.add(step(Action.FORGET, resolution.id(), resolution.name(), "no-longer-chosen"));
            }
        }
        project.ifPresent(id -> steps.addAll(deleted(now, id)));
        return steps;
    }

    private static List<SetupStep> deleted(Situation now, long project) {
        return now.stored()
                .ofSort(project, Sort.NOT_CARRIED_OUT)
                .filter(piece -> piece.jiraId()
                        .filter(id -> now.jira().resolution(id).isEmpty())
                        .isPresent())
                .map(piece -> step(Action.FORGET, piece.key().name(), piece.label(), "resolution-deleted"))
                .toList();
    }

    private static String label(Situation now, long project, ResolutionInJira resolution) {
        return now.stored()
                .get(Key.ofNotCarriedOut(project, resolution.id()))
                .map(Piece::label)
                .orElse(resolution.name());
    }

    private static SetupStep known(ResolutionInJira resolution, String label) {
        return label.equals(resolution.name())
                ? step(Action.NOTHING, resolution.id(), resolution.name(), SetupStep.THERE)
                : step(Action.NOTHING, resolution.id(), resolution.name(), "renamed", label, resolution.name());
    }

    private static SetupStep step(Action action, String id, String name, String reason, String... params) {
        return SetupStep.of(Stage.RESOLUTIONS, action, new Target.NotCarriedOut(id, name), reason, params);
    }
}
