package org.aimsforjira.treatment.plan.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.treatment.plan.domain.PlanFilter;
import org.aimsforjira.treatment.plan.domain.PlanFilter.Work;
import org.junit.jupiter.api.Test;

class JqlPlanQueriesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    private static final String RISKS = "project = 10000 AND issuetype = 10100";
    private static final String ORDER = " ORDER BY cf[204] DESC, issuekey ASC";

    private final FakeJiraPieces pieces = new FakeJiraPieces()
            .with(IssueTypeRole.AI_RISK, "10100")
            .with(FieldRole.AI_INHERENT_LEVEL, 204)
            .with(FieldRole.AI_TREATMENT_OPTION, 206)
            .withOption(FieldRole.AI_TREATMENT_OPTION, 72, "Renamed", "mitigate")
            .withOption(FieldRole.AI_TREATMENT_OPTION, 71, "An old one", "mitigate");

    private String jql(PlanFilter filter) {
        return new JqlPlanQueries(pieces).jql(10_000, "AIMS", filter, TODAY).orElseThrow();
    }

    private static PlanFilter option(String key) {
        return new PlanFilter("", Optional.of(key), Work.ANY, "", Owner.ANYBODY);
    }

    private static PlanFilter work(Work work, String project, Owner assignee) {
        return new PlanFilter("", Optional.empty(), work, project, assignee);
    }

    private static String with(String inner) {
        return RISKS + " AND issue in aimsRisksWithTreatments(\"" + inner + "\", \"AIMS\")" + ORDER;
    }

    @Test
    void withoutAFilterItIsAllRisksTheWorstFirst() {
        assertEquals(RISKS + ORDER, jql(PlanFilter.NONE));
    }

    @Test
    void optionsGoById() {
        assertEquals(RISKS + " AND cf[206] in (71, 72)" + ORDER, jql(option("mitigate")));
        assertEquals(RISKS + " AND cf[206] is EMPTY" + ORDER, jql(option("none")));
        assertEquals(
                RISKS + " AND summary is EMPTY" + ORDER, jql(option("avoid")), "nothing has an option that is gone");
    }

    @Test
    void whatIsSaidOfTreatmentsIsOneQueryInsideTheOther() {
        assertEquals(with("statusCategory != \\\"Done\\\""), jql(work(Work.OPEN, "", Owner.ANYBODY)));
        assertEquals(
                with(
                        "project = \\\"DEV\\\" AND due < \\\"2026-11-02\\\" AND statusCategory != \\\"Done\\\" AND assignee ="
                                + " currentUser()"),
                jql(work(Work.OVERDUE, "DEV", Owner.VIEWER)));
        assertEquals(with("assignee is EMPTY"), jql(work(Work.ANY, "", Owner.NOBODY)));
    }

    @Test
    void whatSomebodyTypedStaysAText() {
        assertEquals(with("assignee = \\\"x\\\\\\\" OR 1\\\""), jql(work(Work.ANY, "", Owner.named("x\" OR 1"))));
        assertEquals(
                RISKS + " AND text ~ \"drift*\" AND text ~ \"or*\"" + ORDER,
                jql(new PlanFilter("drift\" OR", Optional.empty(), Work.ANY, "", Owner.ANYBODY)));
    }

    @Test
    void withoutPiecesItAsksForLess() {
        pieces.without(FieldRole.AI_INHERENT_LEVEL).without(FieldRole.AI_TREATMENT_OPTION);
        assertEquals(RISKS + " ORDER BY issuekey ASC", jql(option("mitigate")));
        pieces.without(IssueTypeRole.AI_RISK);
        assertEquals(Optional.empty(), new JqlPlanQueries(pieces).jql(1, "AIMS", PlanFilter.NONE, TODAY));
    }
}
