package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.host.jira.permission.HostRole;
import org.aimsforjira.host.jira.permission.PermissionSchemes.Wanted;
import org.aimsforjira.host.jira.user.HostGroup;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Who can hold a permission of a scheme: as a choice of a form ("kind:parameter") and in words. */
final class Holders {
    private static final List<String> WITHOUT_PARAMETER = List.of("lead", "reporter", "assignee");

    private Holders() {}

    static List<Choice> choices(Visit visit) {
        Ui ui = visit.ui();
        List<Choice> choices = new ArrayList<>();
        for (HostRole role : ui.jira().roles().all()) {
            choices.add(choice("projectrole:" + role.id(), visit.text("host.holder.projectrole"), role.name()));
        }
        for (HostGroup group : ui.jira().groups().all()) {
            choices.add(choice("group:" + group.name(), visit.text("host.holder.group"), group.name()));
        }
        for (ApplicationUser user : ui.jira().users().all()) {
            choices.add(choice("user:" + user.getKey(), visit.text("host.holder.user"), user.getDisplayName()));
        }
        for (String kind : WITHOUT_PARAMETER) {
            choices.add(new Choice(kind + ":", visit.text("host.holder." + kind), false));
        }
        choices.add(new Choice("applicationRole:", visit.text("host.holder.loggedIn"), false));
        choices.add(new Choice("group:", visit.text("host.holder.anyone"), false));
        return choices;
    }

    private static Choice choice(String id, String kind, String name) {
        return new Choice(id, kind + ": " + name, false);
    }

    /** What a choice of the form means for a permission; nothing for a choice that is none. */
    static Optional<Wanted> wanted(Visit visit, String permissionKey, String choice) {
        if (choices(visit).stream().noneMatch(known -> known.id().equals(choice))) {
            return Optional.empty();
        }
        int colon = choice.indexOf(':');
        String parameter = choice.substring(colon + 1);
        return Optional.of(
                new Wanted(permissionKey, choice.substring(0, colon), parameter.isEmpty() ? null : parameter));
    }

    static String words(Visit visit, String type, @Nullable String parameter) {
        String name = parameter == null ? "" : parameter;
        return choices(visit).stream()
                .filter(choice -> choice.id().equals(type + ":" + name))
                .findFirst()
                .map(Choice::label)
                .orElse(type + (name.isEmpty() ? "" : ": " + name));
    }
}
