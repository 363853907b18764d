package org.aimsforjira.setup.domain;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;

/**
 * What an administrator asks set-up for. Only wishes: what has to be done for them, {@link SetupPlan} finds out.
 *
 * @param register the register project
 * @param aimsName the name of the AIMS; kept as it is where the AIMS is there already
 * @param timeZone the zone in which its dates are meant
 * @param mappedTypes existing issue types that shall play a role, by Jira's id; a role that is missing here gets a type of its own
 * @param mappedFields existing custom fields that shall play a role, by number; a role that is missing here gets a field of its own
 * @param mappedLinkTypes existing link types that shall play a role, by id; a role that is missing here gets a type of its own
 * @param notCarriedOut the resolutions that mean "not carried out" in this AIMS, by Jira's id
 * @param roles the project roles that shall hold our project permissions, by id
 * @param groups the groups that shall hold our global permissions, by name
 * @param sharing what happens where a scheme or screen is shared with other projects
 */
public record SetupRequest(
        Register register,
        String aimsName,
        ZoneId timeZone,
        Map<IssueTypeRole, String> mappedTypes,
        Map<FieldRole, Long> mappedFields,
        Map<LinkTypeRole, Long> mappedLinkTypes,
        Set<String> notCarriedOut,
        Map<Permission, SortedSet<Long>> roles,
        Map<GlobalPermission, SortedSet<String>> groups,
        Sharing sharing) {

    /** The project that keeps the AI systems and risks. */
    public sealed interface Register {

        /** A project that is there, by its id. */
        record Existing(long projectId) implements Register {}

        /**
         * A project to be made.
         *
         * @param key as Jira writes keys
         */
        record New(String key, String name) implements Register {}
    }

    /** What happens where something that must change is used by other projects too. */
    public enum Sharing {
        /** The register project gets its own copy; the others see no change. */
        OWN_COPY,
        /** The shared piece is changed, for all projects that use it. */
        CHANGE_SHARED
    }

    public SetupRequest {
        mappedTypes = sorted(IssueTypeRole.class, mappedTypes);
        mappedFields = sorted(FieldRole.class, mappedFields);
        mappedLinkTypes = sorted(LinkTypeRole.class, mappedLinkTypes);
        notCarriedOut = new TreeSet<>(notCarriedOut);
        roles = sorted(Permission.class, roles);
        groups = sorted(GlobalPermission.class, groups);
    }

    /** The roles asked for; none if nobody was picked. */
    public SortedSet<Long> rolesFor(Permission permission) {
        return roles.getOrDefault(permission, new TreeSet<>());
    }

    /** The groups asked for; none if nobody was picked. */
    public SortedSet<String> groupsFor(GlobalPermission permission) {
        return groups.getOrDefault(permission, new TreeSet<>());
    }

    /** The same wishes for a project that is there by now. */
    public SetupRequest in(long projectId) {
        return new SetupRequest(
                new Register.Existing(projectId),
                aimsName,
                timeZone,
                mappedTypes,
                mappedFields,
                mappedLinkTypes,
                notCarriedOut,
                roles,
                groups,
                register instanceof Register.New ? Sharing.OWN_COPY : sharing);
    }

    /** The same wishes for an AIMS that is there by now: it keeps its name and zone. */
    public SetupRequest named(String name, ZoneId zone) {
        return new SetupRequest(
                register,
                name,
                zone,
                mappedTypes,
                mappedFields,
                mappedLinkTypes,
                notCarriedOut,
                roles,
                groups,
                sharing);
    }

    private static <K extends Enum<K>, V> Map<K, V> sorted(Class<K> keys, Map<K, V> map) {
        Map<K, V> copy = new EnumMap<>(keys);
        copy.putAll(map);
        return copy;
    }
}
