package org.aimsforjira.host.jira.search;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.constant.HostStatus;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;

/**
 * From names and ids to the ids of projects, constants and options. A text is a name first and an id if nothing has that name; a number
 * the other way round (Jira Data Center's documentation of the fields says that name or id may be given; the order is unconfirmed).
 * Names do not regard case.
 */
final class NamedValues {
    private final Projects projects;
    private final Constants constants;
    private final OptionsManager options;

    NamedValues(Projects projects, Constants constants, OptionsManager options) {
        this.projects = projects;
        this.constants = constants;
        this.options = options;
    }

    /** Ids of the projects of that key, name or id which the searcher may browse. A former key counts, too. */
    Set<Object> projects(Literal literal, Browsable browsable) {
        return found(
                literal,
                text -> projects
                        .byAnyKey(text.toUpperCase(Locale.ENGLISH))
                        .or(() -> projects.byName(text))
                        .map(HostProject::getId)
                        .filter(browsable::project)
                        .stream()
                        .map(Object.class::cast)
                        .toList(),
                id -> projects.byId(id).map(HostProject::getId).filter(browsable::project).stream()
                        .map(Object.class::cast)
                        .toList());
    }

    Set<Object> issueTypes(Literal literal) {
        return constants(literal, constants.issueTypes());
    }

    Set<Object> statuses(Literal literal) {
        return constants(literal, constants.statuses());
    }

    Set<Object> priorities(Literal literal) {
        return constants(literal, constants.priorities());
    }

    Set<Object> resolutions(Literal literal) {
        return constants(literal, constants.resolutions());
    }

    private static Set<Object> constants(Literal literal, List<? extends IssueConstant> all) {
        return found(
                literal,
                text -> ids(all, constant -> constant.getName().equalsIgnoreCase(text)),
                id -> ids(all, constant -> constant.getId().equals(Long.toString(id))));
    }

    private static List<Object> ids(List<? extends IssueConstant> all, Predicate<IssueConstant> wanted) {
        List<Object> ids = new ArrayList<>();
        all.stream().filter(wanted).forEach(constant -> ids.add(constant.getId()));
        return ids;
    }

    /** The statuses of a category given by key, name or id. */
    Set<Object> statusesOfCategory(Literal literal) {
        String wanted = literal.written();
        Set<Object> found = new LinkedHashSet<>();
        for (HostStatus status : constants.statuses()) {
            var category = status.getStatusCategory();
            boolean fits = category.getName().equalsIgnoreCase(wanted)
                    || category.getKey().equalsIgnoreCase(wanted)
                    || category.getId().toString().equals(wanted);
            if (fits) {
                found.add(status.getId());
            }
        }
        return found;
    }

    /** Ids of the options of a field, in whatever context, disabled ones too. */
    Set<Object> options(Literal literal, String fieldId) {
        return found(
                literal,
                text -> options.findByOptionValue(text).stream()
                        .filter(option -> of(option, fieldId))
                        .map(Option::getOptionId)
                        .map(Object.class::cast)
                        .toList(),
                id -> {
                    Option option = options.findByOptionId(id);
                    return option != null && of(option, fieldId) ? List.of(option.getOptionId()) : List.of();
                });
    }

    private static boolean of(Option option, String fieldId) {
        var config = option.getRelatedCustomField();
        return config != null && fieldId.equals(config.getFieldId());
    }

    private static Set<Object> found(
            Literal literal, Function<String, List<Object>> byName, Function<Long, List<Object>> byId) {
        Long number = literal.number();
        List<Object> found;
        if (number != null) {
            found = byId.apply(number);
            if (found.isEmpty()) {
                found = byName.apply(number.toString());
            }
        } else {
            found = byName.apply(literal.written());
            if (found.isEmpty() && literal.written().matches("\\d{1,18}")) {
                found = byId.apply(Long.valueOf(literal.written()));
            }
        }
        return new LinkedHashSet<>(found);
    }

    /** The ids of priorities or resolutions left or right of one in its list; the highest priority comes first there. */
    Set<Object> beyond(FieldKind kind, Object id, boolean greater, boolean included) {
        List<? extends IssueConstant> all =
                kind == FieldKind.PRIORITY ? constants.priorities() : constants.resolutions();
        boolean later = kind == FieldKind.PRIORITY ? !greater : greater;
        int place = 0;
        while (!all.get(place).getId().equals(id)) {
            place++;
        }
        Set<Object> found = new LinkedHashSet<>();
        List<? extends IssueConstant> part = later ? all.subList(place + 1, all.size()) : all.subList(0, place);
        part.forEach(constant -> found.add(constant.getId()));
        if (included) {
            found.add(id);
        }
        return found;
    }
}
