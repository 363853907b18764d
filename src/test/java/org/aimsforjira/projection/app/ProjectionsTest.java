package org.aimsforjira.projection.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.projection.domain.Drift;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.Page;
import org.aimsforjira.soa.domain.Work;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.domain.Treatment;
import org.junit.jupiter.api.Test;

class ProjectionsTest {

    private static final String A22 = "A.2.2";
    private static final String A624 = "A.6.2.4";
    private static final Optional<String> DONE = Optional.of("10500");

    private final ProjectionWorld world = new ProjectionWorld();

    private long risk(String... controls) {
        long id = world.jira.create(ProjectionWorld.REGISTER, true);
        world.jira.controls(id, controls);
        world.projections.issueChanged(id);
        return id;
    }

    private long ticket() {
        long id = world.jira.create(ProjectionWorld.SHOP, false);
        world.projections.issueChanged(id);
        return id;
    }

    private void link(long ticket, long risk) {
        world.jira.link(ticket, risk);
        world.projections.treatmentLinked(ticket, risk);
    }

    private void transition(long id, String category, Optional<String> resolution) {
        world.jira.transition(id, category, resolution, world.clock.now());
        world.projections.issueChanged(id);
    }

    @Test
    void aRiskCountsForTheControlsThatItSelects() {
        long risk = risk(A22, A624);
        assertEquals(1, world.work(A22).risks());
        world.jira.controls(risk, A624);
        world.projections.issueChanged(risk);
        assertEquals(0, world.work(A22).risks());
        assertEquals(1, world.work(A624).risks());
        assertEquals(
                List.of(risk),
                world.riskControls
                        .risksOf(world.aims.id(), new ControlId(A624), new Page.Request(0, 10))
                        .items());
    }

    @Test
    void aTicketWithoutControlsImplementsThoseOfItsRisks() {
        long risk = risk(A22);
        long ticket = ticket();
        link(ticket, risk);
        assertEquals(world.todo(1), world.work(A22).work());
        world.jira.controls(risk, A624);
        world.projections.issueChanged(risk);
        assertEquals(Work.NONE, world.work(A22).work());
        assertEquals(world.todo(1), world.work(A624).work());
        world.jira.controls(ticket, A22);
        world.projections.issueChanged(ticket);
        assertEquals(world.todo(1), world.work(A22).work());
        assertEquals(Work.NONE, world.work(A624).work());
    }

    @Test
    void closingTheTicketMovesTheControl() {
        long risk = risk(A22);
        long ticket = ticket();
        link(ticket, risk);
        transition(ticket, "indeterminate", Optional.empty());
        assertEquals(new Work(0, 1, 0, 0), world.work(A22).work());
        transition(ticket, "done", DONE);
        assertEquals(new Work(0, 0, 1, 0), world.work(A22).work());
        transition(ticket, "done", Optional.of(ProjectionWorld.WONT_DO));
        assertEquals(new Work(0, 0, 0, 1), world.work(A22).work());
        assertEquals(
                List.of(new Treatment(world.aims.id(), risk, ticket, Progress.DROPPED)),
                world.treatments.ofIssue(ticket));
    }

    @Test
    void anIssueThatTreatsTwoRisksCountsOnce() {
        long ticket = ticket();
        link(ticket, risk(A22));
        link(ticket, risk(A22));
        assertEquals(2, world.work(A22).risks());
        assertEquals(world.todo(1), world.work(A22).work());
    }

    /** Somebody linked one risk to another as if it treated it; then that one was deleted unheard. */
    @Test
    void aRiskThatWasAlsoLinkedAsATreatmentLeavesNothingBehind() {
        long risk = risk(A22);
        long odd = risk(A22);
        link(odd, risk);
        world.jira.delete(odd);
        world.projections.issueChanged(risk);
        world.reconcile.all();
        assertEquals(1, world.work(A22).risks());
        assertEquals(List.of(), world.traces.ofIssue(odd));
    }

    /** As above, but it was moved out of the register instead, so that it does treat the other one now. */
    @Test
    void aFormerRiskThatTreatsOneIsNoLongerCountedAsARisk() {
        long risk = risk(A22);
        long odd = risk(A22);
        link(odd, risk);
        world.jira.move(odd, ProjectionWorld.SHOP, false);
        world.reconcile.all();
        assertEquals(1, world.work(A22).risks());
        assertEquals(world.todo(1), world.work(A22).work());
    }

    @Test
    void unlinkingDeletingAndMovingTakeTheWorkAway() {
        long risk = risk(A22);
        long first = ticket();
        long second = ticket();
        link(first, risk);
        link(second, risk);
        world.jira.unlink(first, risk);
        world.projections.treatmentLinked(first, risk);
        assertEquals(world.todo(1), world.work(A22).work());
        assertEquals(List.of(), world.traces.ofIssue(first));
        world.jira.delete(second);
        world.projections.issueChanged(second);
        assertEquals(Work.NONE, world.work(A22).work());

        link(first, risk);
        world.jira.move(risk, ProjectionWorld.SECOND_REGISTER, true);
        world.projections.issueChanged(risk);
        assertEquals(0, world.work(A22).risks());
        assertEquals(Work.NONE, world.work(A22).work());
        assertEquals(
                1,
                world.works
                        .get(world.second.id(), new ControlId(A22))
                        .orElseThrow()
                        .work()
                        .todo());
        world.jira.delete(risk);
        world.projections.issueChanged(risk);
        assertEquals(List.of(), world.treatments.ofIssue(first));
        assertEquals(List.of(), world.traces.ofIssue(first));
        assertEquals(
                0,
                world.works
                        .get(world.second.id(), new ControlId(A22))
                        .orElseThrow()
                        .risks());
    }

    @Test
    void whoWatchesRisksHearsOfThemAndOfTheirWorkAndOfNothingElse() {
        long risk = risk(A22);
        long ticket = ticket();
        link(ticket, risk);
        world.touched.clear();
        world.projections.issueChanged(world.jira.create(ProjectionWorld.SHOP, false));
        assertEquals(Set.of(), world.touched);

        transition(ticket, "done", Optional.of("1"));
        assertEquals(Set.of(ticket, risk), world.touched);
        world.touched.clear();
        world.jira.delete(ticket);
        world.projections.issueChanged(ticket);
        assertEquals(Set.of(ticket, risk), world.touched, "gone, and what it treated");
        world.touched.clear();
        world.jira.delete(risk);
        world.projections.issueChanged(risk);
        assertEquals(Set.of(risk), world.touched);
    }

    @Test
    void anIssueThatIsNotOursCostsOneLookUpAndNoLink() {
        long other = world.jira.create(ProjectionWorld.SHOP, false);
        int reads = world.jira.reads();
        int transactions = world.transactions.completed();
        world.projections.issueChanged(other);
        assertEquals(reads + 1, world.jira.reads());
        assertEquals(transactions, world.transactions.completed());
    }

    @Test
    void evidenceCountsForEveryAimsAndIsSearchedOnlyWhenItChanges() {
        long proof = world.jira.create(ProjectionWorld.SHOP, false);
        world.jira.evidenceFor(proof, A624);
        transition(proof, "done", DONE);
        LocalDate today = LocalDate.of(2026, 11, 2);
        assertEquals(Optional.of(today), world.work(A624).evidence().enoughSince());
        assertEquals(
                1,
                world.works
                        .get(world.second.id(), new ControlId(A624))
                        .orElseThrow()
                        .evidence()
                        .passes());
        int searches = world.jira.searches(A624);
        world.projections.issueChanged(proof);
        risk(A624);
        assertEquals(searches, world.jira.searches(A624));

        world.jira.label(proof, "AIMS-Failed");
        world.projections.issueChanged(proof);
        assertTrue(world.work(A624).evidence().newestFails());
        world.jira.evidenceFor(proof, A22);
        world.projections.issueChanged(proof);
        assertEquals(0, world.work(A624).evidence().found());
        assertEquals(1, world.work(A22).evidence().found());
        world.jira.delete(proof);
        world.projections.issueChanged(proof);
        assertEquals(0, world.work(A22).evidence().found());
        assertEquals(List.of(), world.traces.ofIssue(proof));
    }

    @Test
    void evidenceThatTheIndexDoesNotKnowYetCounts() {
        long proof = world.jira.create(ProjectionWorld.SHOP, false);
        world.jira.evidenceFor(proof, A624);
        world.jira.notIndexed(proof);
        transition(proof, "done", DONE);
        assertEquals(1, world.work(A624).evidence().passes());
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() {
        long risk = risk(A22);
        long ticket = ticket();
        link(ticket, risk);
        int before = world.transactions.completed();
        long revision = world.works.revision(world.aims.id());
        world.projections.issueChanged(risk);
        world.projections.issueChanged(ticket);
        world.projections.treatmentLinked(ticket, risk);
        assertEquals(before, world.transactions.completed());
        assertEquals(revision, world.works.revision(world.aims.id()));
    }

    @Test
    void theDatabaseMayLetAnotherWriterComeFirst() {
        world.transactions.anotherWriterComesFirst(ConcurrentChange.Reason.NOT_SERIALIZABLE);
        risk(A22);
        assertEquals(1, world.work(A22).risks());
        assertEquals(List.of(), world.jobs);
    }

    @Test
    void anEventThatCannotBeFollowedNeverFailsAndTheReconcileMends() {
        long risk = risk(A22);
        world.reconcile.all();
        assertFalse(world.states.get(world.aims.id()).isDoubtful());
        world.jira.controls(risk, A624);
        world.jira.failing(true);
        world.projections.issueChanged(risk);
        assertTrue(world.states.get(world.aims.id()).isDoubtful());
        assertEquals(List.of(world.aims.id(), world.second.id()), world.jobs);

        world.jira.failing(false);
        world.clock.advance(Duration.ofHours(1));
        world.reconcile.all();
        assertEquals(1, world.work(A624).risks());
        assertFalse(world.states.get(world.aims.id()).isDoubtful());
        assertEquals(new Drift(1, 0, 0, 2), world.states.get(world.aims.id()).drift());
        assertEquals(
                Optional.of(world.clock.now()),
                world.states.get(world.aims.id()).finished());
    }

    @Test
    void aDeletedProjectIsFollowedByAReconcile() {
        long risk = risk(A22);
        long ticket = ticket();
        link(ticket, risk);
        world.jira.delete(ticket);
        world.projections.manyChanged();
        assertEquals(List.of(world.aims.id(), world.second.id()), world.jobs);
        world.reconcile.one(world.aims.id());
        assertEquals(Work.NONE, world.work(A22).work());
        assertEquals(1, world.states.get(world.aims.id()).drift().treatments());
    }

    @Test
    void whatWasArchivedDoesNotCount() {
        long risk = risk(A22);
        long ticket = ticket();
        link(ticket, risk);
        world.jira.archive(ticket, true);
        world.reconcile.all();
        assertEquals(Work.NONE, world.work(A22).work());
        world.jira.archive(risk, true);
        world.reconcile.all();
        assertEquals(0, world.work(A22).risks());
        world.jira.archive(risk, false);
        world.jira.archive(ticket, false);
        world.reconcile.all();
        assertEquals(1, world.work(A22).risks());
        assertEquals(world.todo(1), world.work(A22).work());
    }

    @Test
    void theRowsOfAnAimsWhoseRegisterIsGoneAreDeleted() {
        long risk = risk(A22);
        link(ticket(), risk);
        world.projects.remove(ProjectionWorld.REGISTER);
        world.reconcile.all();
        assertEquals(List.of(), world.works.all(world.aims.id()).works());
        assertEquals(List.of(), world.treatments.ofRisk(world.aims.id(), risk));
        assertEquals(Set.of(), world.traces.all(world.aims.id()).keySet());
    }

    @Test
    void onlyOneNodeReconcilesAtATime() {
        long risk = world.jira.create(ProjectionWorld.REGISTER, true);
        world.jira.controls(risk, A22);
        Thread other = new Thread(() -> world.reconcile.one(world.aims.id()));
        world.locks.ifFree(Reconcile.lockName(world.aims.id()), () -> {
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertEquals(0, world.work(A22).risks());
        world.reconcile.one(world.aims.id());
        assertEquals(1, world.work(A22).risks());
    }

    @Test
    void aLongRegisterIsWalkedPageByPage() {
        for (int i = 0; i < 250; i++) {
            long risk = world.jira.create(ProjectionWorld.REGISTER, true);
            world.jira.controls(risk, A22);
        }
        world.reconcile.all();
        assertEquals(250, world.work(A22).risks());
        assertEquals(new Drift(250, 0, 0, 1), world.states.get(world.aims.id()).drift());
        world.reconcile.all();
        assertEquals(Drift.NONE, world.states.get(world.aims.id()).drift());
    }
}
