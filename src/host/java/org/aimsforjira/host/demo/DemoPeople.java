package org.aimsforjira.host.demo;

import java.util.List;
import java.util.Locale;
import org.aimsforjira.host.data.BaseWorkflows;
import org.aimsforjira.host.demo.DemoStory.PersonPart;
import org.aimsforjira.host.demo.DemoStory.ProjectPart;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.jira.permission.HostRole;
import org.aimsforjira.host.jira.permission.PermissionSchemes;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.screen.Screens;
import org.aimsforjira.host.jira.user.HostUser;
import org.aimsforjira.host.jira.workflow.WorkflowScheme;

/** What an administrator has entered before the story begins: users, a delivery project, roles. */
final class DemoPeople {
    private static final long UNASSIGNED = 3;
    private static final long DEFAULT_SCREENS = 1;

    private static final List<String> DELIVERY = List.of("SHOP", "CARE", "DATA");

    private final JiraModel jira;

    DemoPeople(JiraModel jira) {
        this.jira = jira;
    }

    void create(DemoStory story) {
        jira.db().inTransaction(() -> {
            story.people().forEach(this::create);
            story.projects().forEach(this::create);
            DELIVERY.forEach(this::askForResolutions);
            story.people()
                    .forEach(person -> person.roles()
                            .forEach((project, roles) -> roles.forEach(role -> play(person.name(), role, project))));
            return true;
        });
    }

    private void create(PersonPart person) {
        HostUser user =
                jira.users().create(person.name(), person.displayName(), person.name() + "@example.com", person.name());
        jira.groups().add(user, jira.groups().byName("jira-software-users").orElseThrow());
        jira.users().setLocale(user, Locale.forLanguageTag(person.language()));
    }

    private void create(ProjectPart project) {
        HostUser lead = user(project.lead());
        HostProject created = jira.projects()
                .create(new Projects.NewProject(
                        project.key(),
                        project.name(),
                        "",
                        "",
                        lead.getKey(),
                        "software",
                        UNASSIGNED,
                        PermissionSchemes.DEFAULT_SCHEME,
                        DEFAULT_SCREENS,
                        Screens.DEFAULT_LAYOUT));
        jira.roles()
                .addGroup(
                        role("Administrators"),
                        created.getId(),
                        jira.groups().byName("jira-administrators").orElseThrow());
        project.developers().forEach(name -> play(name, "Developers", project.key()));
        project.users().forEach(name -> play(name, "Users", project.key()));
    }

    /** In delivery projects people say how a ticket ended, so that work can also be dropped. */
    private void askForResolutions(String projectKey) {
        WorkflowScheme scheme = jira.workflows().schemes().all().stream()
                .filter(some -> some.name().equals(BaseWorkflows.SCHEME_WITH_RESOLUTION))
                .findFirst()
                .orElseThrow();
        List<String> obstacles = jira.workflows()
                .schemes()
                .assign(jira.projects().byKey(projectKey).orElseThrow().getId(), scheme);
        if (!obstacles.isEmpty()) {
            throw new IllegalStateException(String.join(" ", obstacles));
        }
    }

    private void play(String user, String role, String projectKey) {
        HostProject project = jira.projects().byKey(projectKey).orElseThrow();
        jira.roles().addUser(role(role), project.getId(), user(user));
    }

    private HostUser user(String name) {
        return jira.users().byName(name).orElseThrow();
    }

    private HostRole role(String name) {
        return jira.roles().byName(name).orElseThrow();
    }
}
