package org.aimsforjira.setup.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.setup.app.SetupService.OffScreens;
import org.aimsforjira.setup.domain.SetupStep;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.setup.domain.SetupStep.Target;
import org.aimsforjira.setup.web.StepLine.Section;
import org.aimsforjira.shared.Projects.ProjectRef;

/** Tells steps in the reader's language; a hundred options become one line that can be unfolded. */
@Named
public class StepLines {

    private static final Map<Action, String> LOZENGES = new EnumMap<>(Map.of(
            Action.CREATE, "aui-lozenge-success",
            Action.COPY, "aui-lozenge-success",
            Action.ADD_CONTEXT, "aui-lozenge-success",
            Action.ADD_OPTION, "aui-lozenge-success",
            Action.REPAIR, "aui-lozenge-moved",
            Action.MAP, "aui-lozenge-progress",
            Action.GRANT, "aui-lozenge-progress",
            Action.ADD_TO_SCREEN, "aui-lozenge-progress",
            Action.ADD_TO_SCHEME, "aui-lozenge-progress",
            Action.FORGET, "aui-lozenge-moved"));

    /** So many items stand in the line itself; more are unfolded. */
    private static final int FEW = 3;

    /** So many projects are named in a line. */
    private static final int MOST_PROJECTS = 20;

    private final Texts texts;

    @Inject
    public StepLines(Texts texts) {
        this.texts = texts;
    }

    /** The parts of a preview, in the order in which an administrator looks for them. */
    private enum Part {
        PROJECT,
        ISSUE_TYPES,
        FIELDS,
        LINKS,
        SCREENS,
        PERMISSIONS
    }

    /** What would be done. */
    List<Section> planned(List<SetupStep> steps) {
        return sections(steps, "aims.setup.action.");
    }

    /** What was done. */
    List<Section> done(List<SetupStep> steps) {
        return sections(steps, "aims.setup.done.");
    }

    /** What is told and not changed, one line each. */
    List<StepLine> told(List<SetupStep> steps) {
        return lines(steps, "aims.setup.action.");
    }

    /** The same, and where fields of controls stand on no screen. */
    List<StepLine> told(List<SetupStep> steps, List<OffScreens> offScreens) {
        List<StepLine> lines = new ArrayList<>(told(steps));
        for (OffScreens found : offScreens) {
            List<String> keys =
                    found.projects().stream().map(ProjectRef::key).sorted().toList();
            int shown = Math.min(keys.size(), MOST_PROJECTS);
            lines.add(new StepLine(
                    "",
                    texts.text("aims.setup.action.NOTHING"),
                    texts.text(
                            "aims.setup.off-screens",
                            found.field(),
                            String.join(", ", keys.subList(0, shown)),
                            keys.size() - shown),
                    texts.text("aims.setup.reason.off-screens"),
                    List.of(),
                    ""));
        }
        return lines;
    }

    private List<Section> sections(List<SetupStep> steps, String words) {
        Map<Part, List<SetupStep>> parts = new EnumMap<>(Part.class);
        for (SetupStep step : steps) {
            parts.computeIfAbsent(partOf(step), part -> new ArrayList<>()).add(step);
        }
        List<Section> sections = new ArrayList<>();
        parts.forEach((part, of) -> sections.add(new Section(
                texts.text("aims.setup.part." + part.name()),
                texts.text("aims.setup.steps", of.size()),
                lines(of, words))));
        return sections;
    }

    private static Part partOf(SetupStep step) {
        return switch (step.stage()) {
            case PROJECT, AIMS -> Part.PROJECT;
            case ISSUE_TYPES, TYPE_SCHEME -> Part.ISSUE_TYPES;
            case FIELDS, CONTEXTS, OPTIONS -> Part.FIELDS;
            case LINK_TYPES, RESOLUTIONS -> Part.LINKS;
            case SCREENS -> Part.SCREENS;
            case PERMISSIONS -> Part.PERMISSIONS;
            case OWN_COPIES -> copyPartOf(step.target());
        };
    }

    private static Part copyPartOf(Target target) {
        if (target instanceof Target.OwnScreens) {
            return Part.SCREENS;
        }
        return target instanceof Target.OwnPermissionScheme ? Part.PERMISSIONS : Part.ISSUE_TYPES;
    }

    private List<StepLine> lines(List<SetupStep> steps, String words) {
        Map<Object, List<SetupStep>> groups = new LinkedHashMap<>();
        for (SetupStep step : steps) {
            groups.computeIfAbsent(groupOf(step), any -> new ArrayList<>()).add(step);
        }
        return groups.values().stream().map(group -> line(group, words)).toList();
    }

    /** Steps that are told in one line: options of one field, fields of one screen, holders of one permission. */
    private static Object groupOf(SetupStep step) {
        Target target = step.target();
        Object what = target;
        if (step.isChange()
                && (target instanceof Target.Option
                        || target instanceof Target.Field
                        || target instanceof Target.Context)) {
            what = target.sort();
        } else if (target instanceof Target.OnScreen screen) {
            what = "screen " + screen.screenId() + screen.screen();
        } else if (target instanceof Target.RoleGrant grant) {
            what = grant.permission();
        } else if (target instanceof Target.GroupGrant grant) {
            what = grant.permission();
        }
        return List.of(step.action(), step.reason(), what, step.seenBy());
    }

    private StepLine line(List<SetupStep> group, String words) {
        SetupStep first = group.get(0);
        String seenBy = first.seenBy().stream().map(ProjectRef::key).sorted().collect(Collectors.joining(", "));
        List<String> items = isSummed(first) ? items(group) : List.of();
        String text = text(first, group.size(), items.size());
        if (!items.isEmpty() && items.size() <= FEW) {
            text = texts.text("aims.setup.few", text, String.join(", ", items));
            items = List.of();
        }
        return new StepLine(
                LOZENGES.getOrDefault(first.action(), ""),
                texts.text(words + first.action().name()),
                text,
                texts.text("aims.setup.reason." + first.reason(), first.params().toArray()),
                items,
                seenBy);
    }

    private static boolean isSummed(SetupStep step) {
        Target target = step.target();
        boolean ofFields =
                target instanceof Target.Option || target instanceof Target.Field || target instanceof Target.Context;
        return (ofFields && step.isChange())
                || target instanceof Target.OnScreen
                || target instanceof Target.RoleGrant
                || target instanceof Target.GroupGrant;
    }

    /** Options stand together by field: a line for each field, not for each option. */
    private List<String> items(List<SetupStep> group) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        List<String> items = new ArrayList<>();
        for (SetupStep step : group) {
            if (step.target() instanceof Target.Option option) {
                options.computeIfAbsent(option.field(), field -> new ArrayList<>())
                        .add(option.text());
            } else {
                items.add(item(step.target()));
            }
        }
        options.forEach(
                (field, texts) -> items.add(this.texts.text("aims.setup.few", field, String.join(", ", texts))));
        return items;
    }

    private static String item(Target target) {
        if (target instanceof Target.OnScreen screen) {
            return screen.field();
        }
        if (target instanceof Target.RoleGrant grant) {
            return grant.role();
        }
        return target instanceof Target.GroupGrant grant ? grant.group() : target.subject();
    }

    private String text(SetupStep step, int steps, int items) {
        Target target = step.target();
        String key = "aims.setup.sort." + target.sort();
        if (target instanceof Target.Option option) {
            return step.isChange()
                    ? texts.text("aims.setup.sort.OPTIONS", steps, items)
                    : texts.text(key, option.field(), option.text());
        }
        if (target instanceof Target.Field && step.isChange()) {
            return texts.text("aims.setup.sort.FIELDS", items);
        }
        if (target instanceof Target.Context && step.isChange()) {
            return texts.text("aims.setup.sort.CONTEXTS", items);
        }
        if (target instanceof Target.OnScreen screen) {
            return screen.screen().isEmpty()
                    ? texts.text("aims.setup.sort.ON_OWN_SCREENS", items)
                    : texts.text(key, screen.screen(), items);
        }
        if (target instanceof Target.RoleGrant grant) {
            return texts.text(key, texts.text(grant.permission().nameKey()));
        }
        if (target instanceof Target.GroupGrant grant) {
            return texts.text(key, texts.text(grant.permission().nameKey()));
        }
        if (target instanceof Target.Held held) {
            return texts.text(key, texts.text(held.permission().nameKey()));
        }
        if (target instanceof Target.NewProject project) {
            return texts.text(key, project.name(), project.key());
        }
        if (target instanceof Target.NewAims wanted) {
            return texts.text(key, wanted.name(), wanted.timeZone().getId());
        }
        return texts.text(key, target.subject());
    }
}
