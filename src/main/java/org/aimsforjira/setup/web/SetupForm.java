package org.aimsforjira.setup.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.setup.domain.SetupRequest;
import org.aimsforjira.setup.domain.SetupRequest.Register;
import org.aimsforjira.setup.domain.SetupRequest.Sharing;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;

/**
 * What stands in the form of the wizard, as it was typed: shown again after a mistake, and carried from page to page in hidden fields.
 *
 * @param values by the name of the form field; a name with several values is a list of check boxes
 */
public record SetupForm(Map<String, List<String>> values) {

    static final String REGISTER = "register";
    static final String NEW = "new";
    static final String EXISTING = "existing";
    static final String PROJECT = "project";
    static final String KEY = "key";
    static final String NAME = "name";
    static final String AIMS_NAME = "aimsName";
    static final String TIME_ZONE = "timeZone";
    static final String SHARING = "sharing";
    static final String NOT_CARRIED_OUT = "notCarriedOut";

    public SetupForm {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        values = copy;
    }

    /** Takes the fields of the form out of a request; whatever else is in it is left there. */
    static SetupForm of(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String name : names()) {
            String[] given = parameters.get(name);
            if (given != null) {
                List<String> stripped = new ArrayList<>();
                for (String value : given) {
                    stripped.add(value.strip());
                }
                values.put(name, stripped);
            }
        }
        return new SetupForm(values);
    }

    /** The empty form: an existing project, our own copies. */
    static SetupForm empty() {
        return new SetupForm(Map.of(
                REGISTER, List.of(EXISTING),
                TIME_ZONE, List.of(ZoneId.systemDefault().getId()),
                SHARING, List.of(Sharing.OWN_COPY.name())));
    }

    static SetupForm of(SetupRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (request.register() instanceof Register.Existing existing) {
            values.put(REGISTER, List.of(EXISTING));
            values.put(PROJECT, List.of(Long.toString(existing.projectId())));
        } else {
            Register.New wanted = (Register.New) request.register();
            values.put(REGISTER, List.of(NEW));
            values.put(KEY, List.of(wanted.key()));
            values.put(NAME, List.of(wanted.name()));
        }
        values.put(AIMS_NAME, List.of(request.aimsName()));
        values.put(TIME_ZONE, List.of(request.timeZone().getId()));
        values.put(SHARING, List.of(request.sharing().name()));
        for (IssueTypeRole role : IssueTypeRole.values()) {
            values.put(field(role), List.of(request.mappedTypes().getOrDefault(role, "")));
        }
        for (FieldRole role : FieldRole.values()) {
            Long id = request.mappedFields().get(role);
            values.put(field(role), List.of(id == null ? "" : id.toString()));
        }
        for (LinkTypeRole role : LinkTypeRole.values()) {
            Long id = request.mappedLinkTypes().get(role);
            values.put(field(role), List.of(id == null ? "" : id.toString()));
        }
        values.put(
                NOT_CARRIED_OUT,
                Stream.concat(Stream.of(""), request.notCarriedOut().stream()).toList());
        request.roles()
                .forEach((permission, ids) -> values.put(
                        field(permission), ids.stream().map(String::valueOf).toList()));
        request.groups().forEach((permission, names) -> values.put(field(permission), List.copyOf(names)));
        return new SetupForm(values);
    }

    private static List<String> names() {
        List<String> names =
                new ArrayList<>(List.of(REGISTER, PROJECT, KEY, NAME, AIMS_NAME, TIME_ZONE, SHARING, NOT_CARRIED_OUT));
        for (IssueTypeRole role : IssueTypeRole.values()) {
            names.add(field(role));
        }
        for (FieldRole role : FieldRole.values()) {
            names.add(field(role));
        }
        for (LinkTypeRole role : LinkTypeRole.values()) {
            names.add(field(role));
        }
        for (Permission permission : Permission.values()) {
            names.add(field(permission));
        }
        for (GlobalPermission permission : GlobalPermission.values()) {
            names.add(field(permission));
        }
        return names;
    }

    static String field(IssueTypeRole role) {
        return "type-" + role.name();
    }

    static String field(FieldRole role) {
        return "field-" + role.name();
    }

    static String field(LinkTypeRole role) {
        return "link-" + role.name();
    }

    static String field(Permission permission) {
        return "role-" + permission.key();
    }

    static String field(GlobalPermission permission) {
        return "group-" + permission.key();
    }

    /** The value; empty if there is none. */
    String value(String name) {
        List<String> list = values.getOrDefault(name, List.of());
        return list.isEmpty() ? "" : list.get(0);
    }

    boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** Whether resolutions were asked for: the form sends an empty one beside those that are ticked. */
    boolean asksForResolutions() {
        return values.containsKey(NOT_CARRIED_OUT);
    }

    boolean isNew() {
        return value(REGISTER).equals(NEW);
    }

    /**
     * The wishes in it.
     *
     * @param errors takes the code of the sentence by the name of the field for what is no wish at all
     */
    SetupRequest request(Map<String, String> errors) {
        Register register =
                isNew() ? new Register.New(value(KEY), value(NAME)) : new Register.Existing(number(value(PROJECT)));
        if (!isNew() && value(PROJECT).isEmpty()) {
            errors.put(PROJECT, "project-missing");
        }
        Map<IssueTypeRole, String> types = new EnumMap<>(IssueTypeRole.class);
        for (IssueTypeRole role : IssueTypeRole.values()) {
            if (!value(field(role)).isEmpty()) {
                types.put(role, value(field(role)));
            }
        }
        Map<FieldRole, Long> fields = new EnumMap<>(FieldRole.class);
        for (FieldRole role : FieldRole.values()) {
            if (!value(field(role)).isEmpty()) {
                fields.put(role, number(value(field(role))));
            }
        }
        Map<LinkTypeRole, Long> links = new EnumMap<>(LinkTypeRole.class);
        for (LinkTypeRole role : LinkTypeRole.values()) {
            if (!value(field(role)).isEmpty()) {
                links.put(role, number(value(field(role))));
            }
        }
        SortedSet<String> notCarriedOut = new TreeSet<>(values.getOrDefault(NOT_CARRIED_OUT, List.of()));
        notCarriedOut.remove("");
        Map<Permission, SortedSet<Long>> roles = new EnumMap<>(Permission.class);
        for (Permission permission : Permission.values()) {
            SortedSet<Long> ids = new TreeSet<>();
            values.getOrDefault(field(permission), List.of()).forEach(id -> ids.add(number(id)));
            roles.put(permission, ids);
        }
        Map<GlobalPermission, SortedSet<String>> groups = new EnumMap<>(GlobalPermission.class);
        for (GlobalPermission permission : GlobalPermission.values()) {
            SortedSet<String> named = new TreeSet<>(values.getOrDefault(field(permission), List.of()));
            named.remove("");
            groups.put(permission, named);
        }
        Sharing sharing = has(SHARING, Sharing.CHANGE_SHARED.name()) ? Sharing.CHANGE_SHARED : Sharing.OWN_COPY;
        return new SetupRequest(
                register, value(AIMS_NAME), zone(errors), types, fields, links, notCarriedOut, roles, groups, sharing);
    }

    private ZoneId zone(Map<String, String> errors) {
        try {
            return ZoneId.of(value(TIME_ZONE));
        } catch (DateTimeException e) {
            errors.put(TIME_ZONE, "time-zone");
            return ZoneId.systemDefault();
        }
    }

    /** Ids come from our own lists; anything else is the id of nothing. */
    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
