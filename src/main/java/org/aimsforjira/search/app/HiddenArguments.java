package org.aimsforjira.search.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.aimsforjira.search.domain.LinkedIssues;
import org.aimsforjira.search.domain.LinkedIssues.Found;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.shared.Permissions;
import org.aimsforjira.shared.Projects;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.aimsforjira.shared.UserKey;

/**
 * What somebody else's query shows of arguments that name hidden things: the id in place of the key, as Jira does for its own functions.
 * The query means the same for those who may see the thing.
 */
@Named
public class HiddenArguments {

    private final LinkedIssues issues;
    private final Projects projects;
    private final Permissions permissions;

    @Inject
    public HiddenArguments(LinkedIssues issues, Projects projects, Permissions permissions) {
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
    }

    /** The argument that names an issue. */
    public String issue(Optional<UserKey> reader, String key) {
        if (issues.issue(new Searcher(reader, false), key).isPresent()) {
            return key;
        }
        return issues.issue(new Searcher(reader, true), key)
                .map(Found::id)
                .map(String::valueOf)
                .orElse(key);
    }

    /** The argument that is a query itself. */
    public String query(Optional<UserKey> reader, String jql) {
        return issues.shownTo(reader, jql);
    }

    /** The argument that names the register project of an AIMS. */
    public String project(Optional<UserKey> reader, String key) {
        return projects.byKey(key.strip().toUpperCase(Locale.ROOT))
                .map(ProjectRef::id)
                .filter(id ->
                        reader.map(user -> !permissions.mayBrowse(user, id)).orElse(true))
                .map(String::valueOf)
                .orElse(key);
    }
}
