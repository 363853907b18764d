package org.aimsforjira.setup.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Projects.ProjectRef;

/**
 * What is in Jira at one moment, as far as set-up looks at it.
 *
 * @param issueTypes all issue types
 * @param fields all custom fields; contexts only of those that set-up asked for in detail
 * @param register the register project; empty if it is not there
 * @param onDefaultTypeScheme the projects that use Jira's default issue type scheme: a new issue type appears there by itself
 * @param roles all project roles, name by id
 * @param groups the groups that hold our global permissions
 * @param linkTypes all link types but Jira's own
 * @param linking whether issues can be linked at all
 * @param resolutions in Jira's order
 */
public record JiraSnapshot(
        List<TypeInJira> issueTypes,
        List<FieldInJira> fields,
        Optional<RegisterInJira> register,
        List<ProjectRef> onDefaultTypeScheme,
        SortedMap<Long, String> roles,
        Map<GlobalPermission, SortedSet<String>> groups,
        List<LinkTypeInJira> linkTypes,
        boolean linking,
        List<ResolutionInJira> resolutions) {

    /** An issue type, by Jira's id. */
    public record TypeInJira(String id, String name, boolean subTask) {}

    /**
     * A custom field.
     *
     * @param id its number
     * @param kind empty for types that no field of ours has
     */
    public record FieldInJira(long id, String name, Optional<FieldRole.Kind> kind, List<ContextInJira> contexts) {

        /** The context that holds in the project: its own, else the one for all projects. */
        public Optional<ContextInJira> contextOf(long projectId) {
            return contexts.stream()
                    .filter(c -> c.projects().stream().anyMatch(p -> p.id() == projectId))
                    .findFirst()
                    .or(this::globalContext);
        }

        public Optional<ContextInJira> globalContext() {
            return contexts.stream().filter(ContextInJira::global).findFirst();
        }
    }

    /**
     * A context of a custom field.
     *
     * @param global whether it holds in all projects without a context of their own
     * @param projects the projects it names; none if global
     * @param issueTypes the ids of the issue types it is for; empty = all
     * @param options in Jira's order
     */
    public record ContextInJira(
            long id, boolean global, List<ProjectRef> projects, Set<String> issueTypes, List<OptionRef> options) {

        public boolean isFor(String issueType) {
            return issueTypes.isEmpty() || issueTypes.contains(issueType);
        }
    }

    /**
     * A link type.
     *
     * @param outward what the source says of the destination
     * @param inward what the destination says of the source
     */
    public record LinkTypeInJira(long id, String name, String outward, String inward) {}

    /** A resolution, by Jira's id. */
    public record ResolutionInJira(String id, String name) {}

    /** The register project with the schemes it uses. */
    public record RegisterInJira(
            ProjectRef project,
            TypeSchemeInJira typeScheme,
            ScreensInJira screens,
            PermissionSchemeInJira permissionScheme) {}

    /**
     * The issue type scheme of the register project.
     *
     * @param isDefault whether it is the one that takes up every new issue type
     * @param others the other projects that use it
     */
    public record TypeSchemeInJira(
            long id, String name, boolean isDefault, Set<String> issueTypes, List<ProjectRef> others) {}

    /**
     * The screens of the register project.
     *
     * @param schemeName the name of its issue type screen scheme
     * @param byType the screens of issue types with an entry of their own, by type id
     * @param otherTypes the screens of all other types
     * @param screens the screens that occur, by id
     */
    public record ScreensInJira(
            String schemeName, Map<String, ScreenSet> byType, ScreenSet otherTypes, Map<Long, ScreenInJira> screens) {

        public ScreenSet of(Optional<String> issueType) {
            return issueType.map(type -> byType.getOrDefault(type, otherTypes)).orElse(otherTypes);
        }
    }

    /** The ids of the screens on which issues are created, edited and viewed. */
    public record ScreenSet(long create, long edit, long view) {
        public Stream<Long> all() {
            return Stream.of(create, edit, view).distinct();
        }
    }

    /**
     * A screen.
     *
     * @param fields the numbers of the custom fields on it
     * @param others the projects other than the register project that use it
     */
    public record ScreenInJira(long id, String name, Set<Long> fields, List<ProjectRef> others) {}

    /**
     * The permission scheme of the register project.
     *
     * @param roles which project roles hold our permissions
     * @param heldOtherwise our permissions that groups, persons or others hold
     * @param browsers the project roles that may browse the project; absent if others may too, for example all who are logged in
     * @param others the other projects that use it
     */
    public record PermissionSchemeInJira(
            long id,
            String name,
            Map<Permission, SortedSet<Long>> roles,
            Set<Permission> heldOtherwise,
            Optional<Set<Long>> browsers,
            List<ProjectRef> others) {}

    public Optional<TypeInJira> issueType(String id) {
        return issueTypes.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    public Optional<FieldInJira> field(long id) {
        return fields.stream().filter(field -> field.id() == id).findFirst();
    }

    public Optional<LinkTypeInJira> linkType(long id) {
        return linkTypes.stream().filter(type -> type.id() == id).findFirst();
    }

    public Optional<ResolutionInJira> resolution(String id) {
        return resolutions.stream()
                .filter(resolution -> resolution.id().equals(id))
                .findFirst();
    }

    /** The greatest id of a link type; 0 if there is none. */
    public long greatestLinkType() {
        return linkTypes.stream().mapToLong(LinkTypeInJira::id).max().orElse(0);
    }

    /** The greatest number of a custom field; 0 if there is none. A field made from now on has a greater one. */
    public long greatestField() {
        return fields.stream().mapToLong(FieldInJira::id).max().orElse(0);
    }
}
