package org.aimsforjira.host.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import org.aimsforjira.host.data.BaseData;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.sal.HostEvents;

/** A process of its own that creates issues and prints the key of each once it is committed, until somebody kills it. */
final class IssuesUntilKilled {
    private IssuesUntilKilled() {}

    public static void main(String[] arguments) {
        HostDatabase database = HostDatabase.open(DatabaseKind.valueOf(arguments[0]), Path.of(arguments[1]));
        JiraModel jira = new JiraModel(database, new HostEvents());
        BaseData.fill(jira);
        IssueService issues = jira.service(IssueService.class);
        ApplicationUser lead = jira.users().byName("risklead").orElseThrow();
        var project = jira.projects().byKey("AIMS").orElseThrow();
        String type = project.getIssueTypes().iterator().next().getId();
        for (int i = 0; ; i++) {
            var input = issues.newIssueInputParameters()
                    .setProjectId(project.getId())
                    .setIssueTypeId(type)
                    .setSummary("issue " + i)
                    .setReporterId("risklead");
            System.out.println(issues.create(lead, issues.validateCreate(lead, input))
                    .getIssue()
                    .getKey());
        }
    }
}
