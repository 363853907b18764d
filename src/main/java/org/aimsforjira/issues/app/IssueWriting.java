package org.aimsforjira.issues.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.aimsforjira.issues.domain.Intent;
import org.aimsforjira.issues.domain.Intent.State;
import org.aimsforjira.issues.domain.Intents;
import org.aimsforjira.issues.domain.IssueChange;
import org.aimsforjira.issues.domain.IssueWriter;
import org.aimsforjira.issues.domain.IssueWriter.Written;
import org.aimsforjira.issues.domain.Note;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;

/**
 * Changes Jira and records it in the audit trail, exactly once, though the two have no common transaction (DESIGN.md, section 4):
 * 1 store the intent, 2 write Jira, marked with the token, 3 link, 4 close the intent and append the entry in one transaction.
 * Whoever asks again with the same token, and {@link Settlement} after a crash, goes on where it stopped (ADR 026).
 *
 * <p>Asks for no permission: the use case has done so.
 */
@Named
public class IssueWriting {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{7,63}");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** A lock for each token would leave a row in Jira's table for each. */
    private static final int LOCKS = 16;

    private final Intents intents;
    private final IssueWriter writer;
    private final Completion completion;
    private final Transactions transactions;
    private final ClusterLocks locks;
    private final Clock clock;

    @Inject
    public IssueWriting(
            Intents intents,
            IssueWriter writer,
            Completion completion,
            Transactions transactions,
            ClusterLocks locks,
            Clock clock) {
        this.intents = intents;
        this.writer = writer;
        this.completion = completion;
        this.transactions = transactions;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param already whether nothing was left to do: an earlier request with the same token did it, or a link stood as wanted before
     */
    public record Result(long id, String key, boolean already) {}

    /** A change that nobody can ask for twice by accident. */
    public Outcome<Result> write(UserKey actor, AimsId aims, IssueChange change, Note note) {
        return write(actor, aims, UUID.randomUUID().toString(), change, note);
    }

    /**
     * As {@link #write(UserKey, AimsId, IssueChange, Note)}, unless something speaks against it when its turn has come: nobody who goes
     * this way writes the same issue between the question and the change.
     *
     * @return what was written; or the refusal, and then nothing is there
     */
    public Outcome<Result> writeUnless(
            UserKey actor, AimsId aims, IssueChange change, Note note, Supplier<Optional<Refusal>> against) {
        Intent intent = intent(actor, aims, UUID.randomUUID().toString(), change, note);
        return locks.holding(
                lock(intent),
                PATIENCE,
                () -> against.get().map(Outcome::<Result>refused).orElseGet(() -> begin(intent)));
    }

    /**
     * Makes the change, unless an earlier request with this token made it. A link that is there already, or one to be taken away that
     * is not, leaves neither an intent nor an entry: nothing happened.
     *
     * @return what was written; or Jira's refusal, and then nothing is there; or {@code issues.token-malformed}, {@code
     *     issues.token-used} for a token with which something else was done
     */
    public Outcome<Result> write(UserKey actor, AimsId aims, String token, IssueChange change, Note note) {
        if (!TOKEN.matcher(token).matches()) {
            return Outcome.refused(Refusal.invalid("issues.token-malformed"));
        }
        Intent intent = intent(actor, aims, token, change, note);
        return locks.holding(lock(intent), PATIENCE, () -> begin(intent));
    }

    private Intent intent(UserKey actor, AimsId aims, String token, IssueChange change, Note note) {
        return new Intent(token, aims, actor, change, note, State.OPEN, OptionalLong.empty(), clock.now());
    }

    /** By the token; by its issue for a choice; by its ends for a link, so that of two people who want the same one only the first writes and records it. */
    static String lock(Intent intent) {
        IssueChange change = intent.change();
        Object what = intent.token();
        if (change instanceof IssueChange.Link link) {
            what = List.of(link.source(), link.destination());
        } else if (change instanceof IssueChange.Unlink unlink) {
            what = List.of(unlink.source(), unlink.destination());
        } else if (change instanceof IssueChange.Choose choose) {
            what = choose.issue();
        }
        return "org.aimsforjira.issues.write." + Math.floorMod(what.hashCode(), LOCKS);
    }

    private Outcome<Result> begin(Intent wanted) {
        Optional<Intent> before = intents.byToken(wanted.token());
        if (before.isPresent()) {
            Intent known = before.get();
            if (!known.actor().equals(wanted.actor()) || !known.aims().equals(wanted.aims())) {
                return Outcome.refused(Refusal.conflict("issues.token-used"));
            }
            if (known.state() == State.DONE) {
                return again(known, wanted);
            }
            // What came of the earlier request was never said: if it is in Jira, it is the answer, whatever is asked
            // now.
            Optional<Written> found = completion.inJira(known);
            if (found.isPresent()) {
                completion.complete(known, found.get());
                return Outcome.done(result(found.get(), true));
            }
        } else if (isLinking(wanted.change())) {
            Optional<Written> standing = completion.inJira(wanted);
            if (standing.isPresent()) {
                return Outcome.done(result(standing.get(), true));
            }
        }
        transactions.run(() -> {
            intents.open(wanted);
            return true;
        });
        return write(wanted);
    }

    private static boolean isLinking(IssueChange change) {
        return change instanceof IssueChange.Link || change instanceof IssueChange.Unlink;
    }

    private Outcome<Result> again(Intent known, Intent wanted) {
        if (!known.change().equals(wanted.change())) {
            return Outcome.refused(Refusal.conflict("issues.token-used"));
        }
        long id = known.issueId().orElseThrow();
        return writer.key(id)
                .map(key -> Outcome.done(new Result(id, key, true)))
                .orElseGet(() -> Outcome.refused(Refusal.conflict("issues.deleted-meanwhile")));
    }

    private Outcome<Result> write(Intent intent) {
        return inJira(intent)
                .fold(
                        written -> {
                            completion.complete(intent, written);
                            return Outcome.done(result(written, false));
                        },
                        refusal -> {
                            transactions.run(() -> {
                                intents.forget(intent.token());
                                return true;
                            });
                            return Outcome.refused(refusal);
                        });
    }

    private Outcome<Written> inJira(Intent intent) {
        IssueChange change = intent.change();
        if (change instanceof IssueChange.Create create) {
            return writer.create(intent.actor(), create.draft(), intent.token());
        }
        if (change instanceof IssueChange.Choose choose) {
            return writer.choose(intent.actor(), choose.issue(), choose.options());
        }
        if (change instanceof IssueChange.Link link) {
            writer.link(intent.actor(), link.type(), link.source(), link.destination());
            return source(link.source());
        }
        IssueChange.Unlink unlink = (IssueChange.Unlink) change;
        writer.unlink(intent.actor(), unlink.type(), unlink.source(), unlink.destination());
        return source(unlink.source());
    }

    private Outcome<Written> source(long id) {
        return writer.key(id)
                .map(key -> Outcome.done(new Written(id, key)))
                .orElseGet(() -> Outcome.refused(Refusal.conflict("issues.deleted-meanwhile")));
    }

    private static Result result(Written written, boolean already) {
        return new Result(written.id(), written.key(), already);
    }
}
