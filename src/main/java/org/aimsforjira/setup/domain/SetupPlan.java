package org.aimsforjira.setup.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsforjira.setup.domain.JiraSnapshot.RegisterInJira;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.setup.domain.SetupStep.Stage;
import org.aimsforjira.setup.domain.SetupStep.Target;
import org.aimsforjira.shared.Projects.ProjectRef;

/**
 * What set-up would do now, in order. Made from the wishes, what is in Jira and what is stored, and from nothing else: the same three
 * give the same plan, so a preview can be confirmed and held against what is true when it is carried out.
 *
 * <p>Nothing that other projects use is changed without being told: each step names the projects that see it. A second run on an
 * unchanged Jira changes nothing.
 *
 * @param steps in the order of their stages
 */
public record SetupPlan(List<SetupStep> steps) {

    public SetupPlan {
        steps = List.copyOf(steps);
    }

    /**
     * @param aimsThere whether the register project has an AIMS already
     */
    public static SetupPlan of(
            SetupRequest request, JiraSnapshot jira, StoredPieces stored, WantedOptions options, boolean aimsThere) {
        Situation now = new Situation(request, jira, stored, options);
        List<SetupStep> steps = new ArrayList<>();
        project(now).ifPresent(steps::add);
        if (!aimsThere) {
            Target target = new Target.NewAims(request.aimsName(), request.timeZone());
            steps.add(SetupStep.of(Stage.AIMS, Action.CREATE, target, "missing"));
        }
        steps.addAll(TypeRules.types(now));
        steps.addAll(ownCopies(now));
        steps.addAll(TypeRules.inScheme(now));
        steps.addAll(FieldRules.fields(now));
        steps.addAll(FieldRules.contexts(now));
        steps.addAll(OptionRules.options(now));
        steps.addAll(LinkTypeRules.linkTypes(now));
        steps.addAll(ResolutionRules.resolutions(now));
        steps.addAll(ScreenRules.screens(now));
        steps.addAll(PermissionRules.permissions(now));
        return new SetupPlan(steps);
    }

    private static Optional<SetupStep> project(Situation now) {
        if (now.register().isEmpty() && now.request().register() instanceof SetupRequest.Register.New wanted) {
            Target target = new Target.NewProject(wanted.key(), wanted.name());
            return Optional.of(SetupStep.of(Stage.PROJECT, Action.CREATE, target, "missing"));
        }
        return Optional.empty();
    }

    private static List<SetupStep> ownCopies(Situation now) {
        List<SetupStep> steps = new ArrayList<>();
        if (now.register().isEmpty()) {
            return steps;
        }
        RegisterInJira register = now.register().get();
        if (TypeRules.needsOwnScheme(now)) {
            steps.add(copy(
                    new Target.OwnTypeScheme(register.typeScheme().name()),
                    register.typeScheme().others()));
        }
        if (ScreenRules.needsOwnScreens(now)) {
            SortedSet<String> keys = new TreeSet<>();
            register.screens().screens().values().forEach(s -> s.others().forEach(p -> keys.add(p.key())));
            steps.add(SetupStep.of(
                    Stage.OWN_COPIES,
                    Action.COPY,
                    new Target.OwnScreens(register.screens().schemeName()),
                    "shared",
                    String.join(", ", keys)));
        }
        if (PermissionRules.needsOwnScheme(now)) {
            steps.add(copy(
                    new Target.OwnPermissionScheme(register.permissionScheme().name()),
                    register.permissionScheme().others()));
        }
        return steps;
    }

    private static SetupStep copy(Target target, List<ProjectRef> sharedWith) {
        String keys = sharedWith.stream().map(ProjectRef::key).sorted().collect(Collectors.joining(", "));
        return SetupStep.of(Stage.OWN_COPIES, Action.COPY, target, "shared", keys);
    }

    /** The steps that change something. */
    public List<SetupStep> changes() {
        return steps.stream().filter(SetupStep::isChange).toList();
    }

    /** What an administrator should know though nothing is changed. */
    public List<SetupStep> told() {
        return steps.stream().filter(SetupStep::isTold).toList();
    }

    public boolean changesNothing() {
        return changes().isEmpty();
    }

    /** The changes of the first stage that has any: after them the rest is planned anew on what is then true. */
    public List<SetupStep> nextStage() {
        List<SetupStep> changes = changes();
        return changes.isEmpty()
                ? List.of()
                : changes.stream()
                        .filter(step -> step.stage() == changes.get(0).stage())
                        .toList();
    }

    /** The other projects that see some change, by key. */
    public List<ProjectRef> seenBy() {
        SortedSet<ProjectRef> projects = new TreeSet<>(Comparator.comparing(ProjectRef::key));
        changes().forEach(step -> projects.addAll(step.seenBy()));
        return List.copyOf(projects);
    }

    /** A fingerprint of the changes and of who sees them: equal for equal plans. */
    public String digest() {
        String text = changes().stream().map(SetupStep::toString).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
