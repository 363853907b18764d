package org.aimsforjira.inventory.importing.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.shared.UserKey;

/** AI systems as Jira issues, as far as an import reads and writes them. No mail is sent. */
public interface SystemIssues {

    /** Those of the issue type, the field for the external id and the needed fields that set-up has not provided, by name. */
    List<String> missingPieces(Set<SystemField> needed);

    /** Whether the person may create issues in the project. */
    boolean mayCreate(UserKey user, long projectId);

    /** The ids of all issues of the project, read from the database and not from the search index, which may lag. */
    Collection<Long> issueIds(long projectId);

    /** The issues as they are now, by id; missing ones are left out, wherever they went. */
    Map<Long, CurrentSystem> load(Collection<Long> ids);

    /** Those of the issues that are AI systems and carry an external id, by that id. */
    Map<String, Ref> byExternalId(Collection<Long> ids);

    /** An issue: its id and its key. */
    record Ref(long id, String key) {}

    /** Creates an issue with all values and the external id in one call, as the person. */
    Written create(UserKey user, long projectId, SystemDraft draft);

    /** Changes fields of an issue in one call, as the person. */
    Written update(UserKey user, long issueId, Map<SystemField, FieldValue> changes);

    /**
     * The result of a write.
     *
     * @param issue the issue; empty when Jira refused
     * @param refusal Jira's words, when it refused
     */
    record Written(java.util.Optional<Ref> issue, String refusal) {
        public static Written done(long id, String key) {
            return new Written(java.util.Optional.of(new Ref(id, key)), "");
        }

        public static Written refused(String words) {
            return new Written(java.util.Optional.empty(), words);
        }
    }
}
