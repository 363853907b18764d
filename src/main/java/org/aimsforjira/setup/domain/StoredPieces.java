package org.aimsforjira.setup.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What set-up remembers: which piece of Jira plays which role, by Jira's id. */
public record StoredPieces(Map<Key, Piece> byKey) {

    /** Pieces that hold for all AIMS are kept under this in place of a project id. */
    public static final long EVERYWHERE = 0;

    /** The sorts of piece. */
    public enum Sort {
        /** The intent to make a register project; named by the project's key. */
        PROJECT,
        /** A new AIMS of which the audit trail does not know yet. */
        AIMS,
        /** An issue type; named by its role. */
        ISSUE_TYPE,
        /** A custom field; named by its role. */
        FIELD,
        /** An option; named by the role of its field, a slash and the option's own key. */
        OPTION,
        /** A link type; named by its role. */
        LINK_TYPE,
        /** A resolution that means "not carried out" in an AIMS; named by its id. And that they were chosen; see {@link Key}. */
        NOT_CARRIED_OUT,
        /** A project role that was picked; named by permission key, a slash and the role's id. */
        GRANT,
        /** A group that was picked; named by permission key, a slash and the group. */
        GLOBAL_GRANT
    }

    /**
     * What a piece is known by.
     *
     * @param scope the id of the register project, or {@link #EVERYWHERE}
     */
    public record Key(long scope, Sort sort, String name) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::scope).thenComparing(Key::sort).thenComparing(Key::name);

        public static Key of(IssueTypeRole role) {
            return new Key(EVERYWHERE, Sort.ISSUE_TYPE, role.name());
        }

        public static Key of(FieldRole role) {
            return new Key(EVERYWHERE, Sort.FIELD, role.name());
        }

        /** An option; of a global field it is the same for all projects. */
        public static Key ofOption(FieldRole role, String option, long projectId) {
            long scope = role.reach() == FieldRole.Reach.GLOBAL ? EVERYWHERE : projectId;
            return new Key(scope, Sort.OPTION, role.name() + "/" + option);
        }

        public static Key of(LinkTypeRole role) {
            return new Key(EVERYWHERE, Sort.LINK_TYPE, role.name());
        }

        public static Key ofNotCarriedOut(long projectId, String resolutionId) {
            return new Key(projectId, Sort.NOT_CARRIED_OUT, resolutionId);
        }

        /** That an administrator was asked which resolutions mean "not carried out": "none of them" is an answer too. */
        public static Key ofChoiceOfResolutions(long projectId) {
            return new Key(projectId, Sort.NOT_CARRIED_OUT, "CHOSEN");
        }

        public static Key ofNewProject(String projectKey) {
            return new Key(EVERYWHERE, Sort.PROJECT, projectKey);
        }

        public static Key ofNewAims(long projectId) {
            return new Key(projectId, Sort.AIMS, "AIMS");
        }

        public static Key ofGrant(long projectId, String permission, long roleId) {
            return new Key(projectId, Sort.GRANT, permission + "/" + roleId);
        }

        public static Key ofGlobalGrant(String permission, String group) {
            return new Key(EVERYWHERE, Sort.GLOBAL_GRANT, permission + "/" + group);
        }

        /** Of a grant: the id of the role or the name of the group. */
        public String holder() {
            return name.substring(name.indexOf('/') + 1);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A piece.
     *
     * @param jiraId Jira's id of it; empty while it is only intended: the intent is stored before Jira is written, so that a crash in
     *     between does not make a second one
     * @param label its name in Jira when set-up stored it; not empty, since not every database can keep that
     * @param floor of an intent: the greatest id of its sort at that time
     */
    public record Piece(Key key, Optional<String> jiraId, String label, long floor) {

        public Piece {
            if (label.isEmpty()) {
                throw new IllegalArgumentException(key + " has no label");
            }
        }

        public static Piece found(Key key, String jiraId, String label) {
            return new Piece(key, Optional.of(jiraId), label, 0);
        }

        public static Piece intended(Key key, String label, long floor) {
            return new Piece(key, Optional.empty(), label, floor);
        }
    }

    public StoredPieces {
        byKey = new TreeMap<>(byKey);
    }

    public static StoredPieces of(Collection<Piece> pieces) {
        return new StoredPieces(pieces.stream().collect(Collectors.toMap(Piece::key, piece -> piece)));
    }

    public static StoredPieces none() {
        return of(List.of());
    }

    public Optional<Piece> get(Key key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Jira's id, unless the piece is unknown or only intended. */
    public Optional<String> id(Key key) {
        return get(key).flatMap(Piece::jiraId);
    }

    public Optional<Long> number(Key key) {
        return id(key).map(Long::valueOf);
    }

    public Stream<Piece> ofSort(long scope, Sort sort) {
        return byKey.values().stream()
                .filter(piece -> piece.key().scope() == scope
                        && Objects.equals(piece.key().sort(), sort));
    }

    /** The numbers of all custom fields that play a role already. */
    public Set<Long> fieldsInUse() {
        return ofSort(EVERYWHERE, Sort.FIELD)
                .flatMap(piece -> piece.jiraId().stream())
                .map(Long::valueOf)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The key of each option of the field by Jira's id of the option; of a global field for any project. */
    public Map<Long, String> optionKeys(FieldRole role, long projectId) {
        String field = Key.ofOption(role, "", projectId).name();
        return ofSort(Key.ofOption(role, "", projectId).scope(), Sort.OPTION)
                .filter(piece ->
                        piece.key().name().startsWith(field) && piece.jiraId().isPresent())
                .collect(Collectors.toMap(
                        piece -> Long.valueOf(piece.jiraId().orElseThrow()),
                        piece -> piece.key().name().substring(field.length()),
                        (one, other) -> one));
    }

    /** The ids of the resolutions that mean "not carried out" in the AIMS of the project. */
    public Set<String> notCarriedOut(long projectId) {
        return ofSort(projectId, Sort.NOT_CARRIED_OUT)
                .flatMap(piece -> piece.jiraId().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
