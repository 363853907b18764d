package org.aimsforjira.host.ui.admin;

import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aimsforjira.host.sal.HostScheduler;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Jobs that wait for their time. */
public final class SchedulerServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public SchedulerServlet(Ui ui) {
        super(ui, "admin_system_menu", "scheduler_details");
    }

    @Override
    protected AdminPage page(Visit visit) {
        HostScheduler scheduler = ui().host().scheduler();
        List<JobRunnerKey> runners = new ArrayList<>(scheduler.getRegisteredJobRunnerKeys());
        runners.sort(Comparator.comparing(JobRunnerKey::toString));
        List<Row> rows = new ArrayList<>();
        for (JobRunnerKey runner : runners) {
            for (JobDetails job : scheduler.getJobsByJobRunnerKey(runner)) {
                RunOutcome outcome = scheduler.lastOutcome(job.getJobId());
                rows.add(Row.of(
                        "job-" + job.getJobId(),
                        Cell.code(job.getJobId()),
                        Cell.code(runner),
                        Cell.text(schedule(job.getSchedule())),
                        Cell.text(
                                job.getNextRunTime() == null
                                        ? ""
                                        : visit.words().moment(job.getNextRunTime())),
                        Cell.text(outcome == null ? "–" : outcome.name())));
            }
        }
        return AdminPage.of(visit.text("host.admin.scheduler_details"), visit.text("host.admin.scheduler.about"))
                .with(Block.table(
                        "scheduled-jobs",
                        null,
                        List.of(
                                visit.text("host.admin.job"),
                                visit.text("host.admin.runner"),
                                visit.text("host.admin.schedule"),
                                visit.text("host.admin.nextRun"),
                                visit.text("host.admin.lastRun")),
                        rows));
    }

    private static String schedule(Schedule schedule) {
        return schedule.getType() == Schedule.Type.CRON_EXPRESSION
                ? schedule.getCronScheduleInfo().getCronExpression()
                : schedule.getIntervalScheduleInfo().getIntervalInMillis() + " ms";
    }
}
