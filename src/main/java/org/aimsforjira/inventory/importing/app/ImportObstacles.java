package org.aimsforjira.inventory.importing.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.inventory.importing.domain.ImportFiles;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.Notice;
import org.aimsforjira.inventory.importing.domain.SystemIssues;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Permissions;
import org.aimsforjira.shared.Projects;
import org.aimsforjira.shared.UserKey;

/** What keeps an import from going on: asked before it starts and again before every batch, since Jira may have changed. */
@Named
public class ImportObstacles {
    private final AimsRepository aims;
    private final Projects projects;
    private final People people;
    private final Permissions permissions;
    private final SystemIssues issues;
    private final ImportFiles files;

    @Inject
    public ImportObstacles(
            AimsRepository aims,
            Projects projects,
            People people,
            Permissions permissions,
            SystemIssues issues,
            ImportFiles files) {
        this.aims = aims;
        this.projects = projects;
        this.people = people;
        this.permissions = permissions;
        this.issues = issues;
        this.files = files;
    }

    /** The first reason why this person cannot write this import now. */
    public Optional<Notice> writing(ImportRun run, UserKey user) {
        if (projects.byId(run.projectId()).isEmpty() || aims.get(run.aims()).isEmpty()) {
            return Optional.of(Notice.of(Notice.Kind.STOPPED_PROJECT));
        }
        if (!people.isActive(user)) {
            return Optional.of(Notice.of(Notice.Kind.STOPPED_ACCOUNT));
        }
        if (!permissions.mayBrowse(user, run.projectId())
                || !permissions.has(user, Permission.EDIT_AIMS, run.projectId())) {
            return Optional.of(Notice.of(Notice.Kind.STOPPED_PERMISSION));
        }
        List<String> missing =
                issues.missingPieces(run.mapping().map(ImportMapping::fields).orElse(Set.of()));
        if (!missing.isEmpty()) {
            return Optional.of(Notice.of(Notice.Kind.STOPPED_SETUP, String.join(", ", missing)));
        }
        if (!issues.mayCreate(user, run.projectId())) {
            return Optional.of(Notice.of(Notice.Kind.STOPPED_CREATE));
        }
        return Optional.empty();
    }

    /** Whether the uploaded file is no longer what it was. */
    public Optional<Notice> file(ImportRun run) {
        return files.isIntact(run.file().reference(), run.file().digest())
                ? Optional.empty()
                : Optional.of(Notice.of(Notice.Kind.STOPPED_FILE));
    }
}
