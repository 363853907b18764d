package org.aimsforjira.host.ui.testing;

import java.util.List;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.screen.Screens;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowScheme;

/** Projects that the base data do not have; made once for a host. */
public final class TestProjects {
    private TestProjects() {}

    /** BRIEF: its workflow knows To Do and Done only, and risklead is its developer. */
    public static HostProject brief(Host host) {
        JiraModel jira = host.context().jira();
        return jira.projects().byKey("BRIEF").orElseGet(() -> create(jira));
    }

    private static HostProject create(JiraModel jira) {
        HostProject shop = jira.projects().byKey("SHOP").orElseThrow();
        HostProject project = jira.projects()
                .create(new Projects.NewProject(
                        "BRIEF",
                        "Brief Project",
                        "",
                        "",
                        jira.users().byName("admin").orElseThrow().getKey(),
                        "software",
                        3,
                        shop.row().permissionScheme(),
                        shop.row().issueTypeScreenScheme(),
                        Screens.DEFAULT_LAYOUT));
        jira.roles()
                .addUser(
                        jira.roles().byName("Developers").orElseThrow(),
                        project.getId(),
                        jira.users().byName("risklead").orElseThrow());
        Workflow whole = jira.workflows().store().byName(Workflow.DEFAULT_NAME).orElseThrow();
        Workflow brief = jira.workflows()
                .store()
                .create(new Workflow(
                        0,
                        "Brief",
                        "",
                        List.of(whole.step(1), whole.step(3)),
                        List.of(whole.initial(), whole.transition(31).orElseThrow())));
        WorkflowScheme scheme = jira.workflows().schemes().create("Brief scheme", brief);
        jira.workflows().schemes().assign(project.getId(), scheme);
        return project;
    }
}
