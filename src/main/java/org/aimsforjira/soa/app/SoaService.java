package org.aimsforjira.soa.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.app.DecideResult.ChangedMeanwhile;
import org.aimsforjira.soa.domain.ControlWorks;
import org.aimsforjira.soa.domain.Position;
import org.aimsforjira.soa.domain.PositionChange;
import org.aimsforjira.soa.domain.SoaTotals;
import org.aimsforjira.soa.domain.StateTotals;
import org.aimsforjira.soa.domain.Statement;
import org.aimsforjira.soa.domain.StatementRepository;
import org.aimsforjira.soa.domain.StatementRevision;

/**
 * The Statement of Applicability (ISO/IEC 42001, 6.1.3). Every method refuses with {@code not-found} where the person may not view
 * the AIMS.
 */
@Named
public class SoaService {

    private final AimsAccess access;
    private final StatementRepository statements;
    private final ControlWorks works;
    private final SoaRows rows;
    private final People people;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public SoaService(
            AimsAccess access,
            StatementRepository statements,
            ControlWorks works,
            SoaRows rows,
            People people,
            AuditTrail trail,
            Clock clock) {
        this.access = access;
        this.statements = statements;
        this.works = works;
        this.rows = rows;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** The whole statement, in the reader's language. Needs {@link Permission#VIEW_AIMS}. Three queries at most. */
    public Outcome<SoaView> view(UserKey user, String projectKey, Locale locale) {
        return access.require(user, projectKey, Permission.VIEW_AIMS).map(aims -> view(user, aims, locale));
    }

    /** As {@link #view(UserKey, String, Locale)}, by the id of the register project. */
    public Outcome<SoaView> view(UserKey user, long projectId, Locale locale) {
        return access.require(user, projectId, Permission.VIEW_AIMS).map(aims -> view(user, aims, locale));
    }

    private SoaView view(UserKey user, Aims aims, Locale locale) {
        List<Statement> said = statements.all(aims.id());
        ControlWorks.All done = works.all(aims.id());
        List<SoaArea> areas = rows.areas(aims, said, done.works(), locale);
        List<SoaRow> all = areas.stream().flatMap(area -> area.rows().stream()).toList();
        long revision = said.stream().mapToLong(Statement::version).sum();
        return new SoaView(
                aims,
                mark(user, aims, revision, done.revision()),
                SoaTotals.of(all.stream().map(row -> row.position().decision()).toList()),
                StateTotals.of(all.stream().map(row -> row.live().state()).toList()),
                areas);
    }

    /**
     * What an open page asks every few seconds: a mark that changes with every save, with all work that changes a number, and with
     * the day. Two queries. Needs {@link Permission#VIEW_AIMS}.
     */
    public Outcome<SoaMark> mark(UserKey user, String projectKey) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .map(aims -> mark(user, aims, statements.revisions(aims.id()), works.revision(aims.id())));
    }

    private SoaMark mark(UserKey user, Aims aims, long revision, long workRevision) {
        return new SoaMark(
                aims.id(),
                revision,
                workRevision,
                rows.today(aims),
                access.may(user, Permission.EDIT_AIMS, aims.projectId()));
    }

    /** The row of one control. Needs {@link Permission#VIEW_AIMS}. Refuses an unknown control as {@link #decide} does. */
    public Outcome<SoaRow> row(UserKey user, String projectKey, String controlId, Locale locale) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(aims ->
                        control(controlId).map(control -> row(aims, control, current(aims.id(), control), locale)));
    }

    /**
     * Says something about a control. Needs {@link Permission#EDIT_AIMS}. One transaction holds the revision, the current statement
     * and the audit trail's entry {@code soa.statement.decided}; of two savers at once exactly one gets through.
     *
     * @return what became of it; or {@code soa.control-unknown} (NOT_FOUND), {@code soa.version-unknown} (INVALID: a version that
     *     never was), or what {@link Position#of} refuses
     */
    public Outcome<DecideResult> decide(UserKey user, String projectKey, DecideControl wish, Locale locale) {
        return access.require(user, projectKey, Permission.EDIT_AIMS)
                .flatMap(aims -> control(wish.control())
                        .flatMap(control -> Position.of(wish.decision(), wish.reasons(), wish.justification())
                                .flatMap(wanted ->
                                        decide(user, aims, control, wanted, wish.expectedVersion(), locale))));
    }

    private Outcome<DecideResult> decide(
            UserKey user, Aims aims, Control control, Position wanted, int expectedVersion, Locale locale) {
        try {
            return trail.recording(aims.id(), user, recorder -> {
                Statement now = current(aims.id(), control);
                if (expectedVersion < 0 || expectedVersion > now.version()) {
                    return Outcome.refused(Refusal.invalid("soa.version-unknown", expectedVersion, now.version()));
                }
                if (now.position().equals(wanted)) {
                    return Outcome.done(new DecideResult.Unchanged(row(aims, control, now, locale)));
                }
                if (expectedVersion < now.version()) {
                    return Outcome.done(changedMeanwhile(aims, control, now, wanted, expectedVersion, locale));
                }
                StatementRevision next = now.next(wanted, user, clock.now());
                statements.append(aims.id(), next);
                recorder.record(
                        "soa.statement.decided",
                        control.id().value(),
                        DecisionDetails.of(new PositionChange(now.position(), wanted), next.version()));
                return Outcome.done(new DecideResult.Saved(row(aims, control, Statement.of(next), locale)));
            });
        } catch (ConcurrentChange e) {
            // The database let somebody else through each time; nothing of ours was written.
            Statement now = current(aims.id(), control);
            if (now.version() <= expectedVersion) {
                throw e;
            }
            return Outcome.done(changedMeanwhile(aims, control, now, wanted, expectedVersion, locale));
        }
    }

    /**
     * The saves of one statement, newest first. Needs {@link Permission#VIEW_AIMS}. Refuses an unknown control as {@link #decide}
     * does.
     */
    public Outcome<Page<HistoryEntry>> history(
            UserKey user, String projectKey, String controlId, Page.Request request) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(aims -> control(controlId).map(control -> history(aims, control, request)));
    }

    private Page<HistoryEntry> history(Aims aims, Control control, Page.Request request) {
        Page<StatementRevision> page = statements.history(aims.id(), control.id(), request);
        return new Page<>(entries(aims, control, page.items()), page.offset(), page.limit(), page.total());
    }

    private ChangedMeanwhile changedMeanwhile(
            Aims aims, Control control, Statement now, Position wanted, int expectedVersion, Locale locale) {
        int missed = Math.min(now.version() - expectedVersion, ChangedMeanwhile.MOST_SHOWN);
        List<StatementRevision> meanwhile = statements
                .history(aims.id(), control.id(), new Page.Request(0, missed))
                .items();
        return new ChangedMeanwhile(row(aims, control, now, locale), wanted, entries(aims, control, meanwhile));
    }

    /** The entries of consecutive revisions, newest first; the one before the oldest is read to tell what that one changed. */
    private List<HistoryEntry> entries(Aims aims, Control control, List<StatementRevision> newestFirst) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            StatementRevision revision = newestFirst.get(i);
            Position before = i + 1 < newestFirst.size()
                    ? newestFirst.get(i + 1).position()
                    : before(aims.id(), control, revision);
            entries.add(new HistoryEntry(
                    revision,
                    people.displayName(revision.saved().by()),
                    new PositionChange(before, revision.position()),
                    aims.timeZone()));
        }
        return entries;
    }

    private Position before(AimsId aims, Control control, StatementRevision revision) {
        Optional<StatementRevision> found = revision.version() == 1
                ? Optional.empty()
                : statements.revision(aims, control.id(), revision.version() - 1);
        return found.map(StatementRevision::position).orElse(Position.NONE);
    }

    private SoaRow row(Aims aims, Control control, Statement statement, Locale locale) {
        return rows.row(aims, control, statement, works.get(aims.id(), control.id()), locale);
    }

    private Statement current(AimsId aims, Control control) {
        return statements.get(aims, control.id()).orElseGet(() -> Statement.untouched(control.id()));
    }

    private Outcome<Control> control(String id) {
        return rows.control(id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        new Refusal(Refusal.Kind.NOT_FOUND, "soa.control-unknown", List.of(shortened(id)))));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
