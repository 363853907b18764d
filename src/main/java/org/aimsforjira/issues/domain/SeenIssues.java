package org.aimsforjira.issues.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.UserKey;

/** The issues of Jira, as one person may see them: permissions and issue security decide. */
public interface SeenIssues {

    /** The issue with this key; empty when there is none, the text is no key, or the person may not see it: all the same. */
    Optional<SeenIssue> byKey(UserKey viewer, String key);

    /** As {@link #byKey}, by id. */
    Optional<SeenIssue> byId(UserKey viewer, long id);

    /** The issue, whoever may see it: for what the plugin does by itself. Nothing of it goes to a person. */
    Optional<SeenIssue> unfiltered(long id);

    /** Whether the issue or its project is archived; false for one that is gone. For what the plugin does by itself. */
    boolean isArchived(long id);

    /**
     * Reads all issues of a type in a project, whoever may see them, in batches and by id: for what the plugin does by itself. What is
     * archived is left out.
     */
    void forEach(long projectId, String issueType, Consumer<SeenIssue> reader);

    /** The issues of which the outward words of the link type are said towards this one: what treats it, what is a risk of it. */
    Linked sources(UserKey viewer, LinkTypeRole type, long destination);

    /**
     * As {@link #sources}, whoever may see them, without archived ones: for what the plugin does by itself. Nothing of them goes to a
     * person.
     */
    List<SeenIssue> unfilteredSources(LinkTypeRole type, long destination);

    /** The issues towards which the outward words are said of this one: what it treats, what it is a risk of. */
    Linked destinations(UserKey viewer, LinkTypeRole type, long source);

    /**
     * The issues of which the outward words are said towards each of these ones. What is archived is left out. Jira gives the links of one
     * issue at a time; the issues at their ends are read in batches.
     *
     * @param viewer empty for what the plugin does by itself: everything is hidden then
     * @return one entry for each of the ids
     */
    Map<Long, Ends> sourcesOfEach(Optional<UserKey> viewer, LinkTypeRole type, Collection<Long> destinations);

    /** Those of the issues that the person may see, read in batches. */
    Map<Long, SeenIssue> visible(UserKey viewer, Collection<Long> ids);

    /** Those of the ids that are of no issue: they were deleted. Read in batches. Nothing else of the issues is said. */
    Set<Long> deleted(Collection<Long> ids);

    /** Whether Jira lets the person edit the issue. */
    boolean mayEdit(UserKey user, long issueId);

    /** Whether the person may link issues in the project of this issue. */
    boolean mayLink(UserKey user, long issueId);

    /**
     * Issues at the other ends of links.
     *
     * @param visible those that the viewer may see, in the order of their keys
     * @param hidden the others: nothing of them goes to a person
     */
    record Ends(List<SeenIssue> visible, List<SeenIssue> hidden) {
        public static final Ends NONE = new Ends(List.of(), List.of());

        public Ends {
            visible = List.copyOf(visible);
            hidden = List.copyOf(hidden);
        }

        /** All of them, whoever may see them. */
        public List<SeenIssue> all() {
            return Stream.concat(visible.stream(), hidden.stream()).toList();
        }
    }

    /**
     * Issues at the other ends of links.
     *
     * @param visible those the person may see, in the order of their keys
     * @param more whether there are others; never how many
     */
    record Linked(List<SeenIssue> visible, boolean more) {
        public static final Linked NONE = new Linked(List.of(), false);

        public Linked {
            visible = List.copyOf(visible);
        }
    }
}
