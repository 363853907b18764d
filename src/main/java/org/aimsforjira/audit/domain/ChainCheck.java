package org.aimsforjira.audit.domain;

import java.util.Optional;
import java.util.function.Function;
import org.aimsforjira.audit.domain.Link.Tip;
import org.aimsforjira.audit.domain.NamedPerson.State;
import org.aimsforjira.audit.domain.Verification.Fault;
import org.aimsforjira.audit.domain.Verification.Kind;
import org.aimsforjira.audit.domain.Verification.Result;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Checks a chain entry by entry, from the first to the last, and keeps none of them. Entries are given in the order of their
 * numbers; it ends at the first fault.
 */
public final class ChainCheck {

    private final AimsId aims;
    private final Function<String, State> persons;
    private final Optional<String> expected;
    private Tip tip;
    private @Nullable Long anchorSeq;
    private @Nullable Fault fault;

    /**
     * @param persons what lies beside the chain for a hash
     * @param expected a hash noted down earlier: the anchor
     */
    public ChainCheck(AimsId aims, Function<String, State> persons, Optional<String> expected) {
        this.aims = aims;
        this.persons = persons;
        this.expected = expected;
        this.tip = Tip.empty(aims);
        lookForAnchor();
    }

    /** Whether a text can be the hash of an entry at all. */
    public static boolean isHash(String text) {
        return Sha256.isOne(text);
    }

    /**
     * @return whether to go on
     */
    public boolean accept(Link link) {
        if (fault == null) {
            Optional<Kind> kind = check(link);
            if (kind.isPresent()) {
                fault = new Fault(kind.get() == Kind.ENTRY_MISSING ? tip.seq() + 1 : link.seq(), kind.get());
            } else {
                tip = link.tip();
                lookForAnchor();
            }
        }
        return fault == null;
    }

    /** The number of the last entry that was accepted. */
    public long seq() {
        return tip.seq();
    }

    /**
     * After the last entry.
     *
     * @param head what the head says; empty when there is none
     * @param rows how many rows of this chain there are in all: one more than were seen hides behind the number of another
     */
    public Verification finish(Optional<Tip> head, long rows) {
        if (fault == null && rows != tip.seq()) {
            fault = new Fault(tip.seq(), Kind.OUT_OF_PLACE);
        }
        if (fault == null) {
            fault = checkHead(head)
                    .map(kind -> new Fault(faultyAtHead(kind, head), kind))
                    .orElse(null);
        }
        Result result = fault != null
                ? Result.BROKEN
                : expected.isEmpty()
                        ? Result.CONSISTENT
                        : anchorSeq == null ? Result.ANCHOR_NOT_FOUND : Result.MATCHES_ANCHOR;
        return new Verification(result, tip, Optional.ofNullable(anchorSeq), Optional.ofNullable(fault));
    }

    private Optional<Kind> check(Link link) {
        if (link.seq() > tip.seq() + 1) {
            return Optional.of(Kind.ENTRY_MISSING);
        }
        if (link.seq() < tip.seq() + 1) {
            return Optional.of(Kind.OUT_OF_PLACE);
        }
        if (!link.holds()) {
            return Optional.of(Kind.CONTENT_CHANGED);
        }
        Entry entry;
        try {
            entry = Entry.read(link.content());
        } catch (IllegalArgumentException e) {
            return Optional.of(Kind.CONTENT_CHANGED);
        }
        if (entry.seq() != link.seq() || entry.aims() != aims.value()) {
            return Optional.of(Kind.OUT_OF_PLACE);
        }
        if (!link.previousHash().equals(tip.hash())) {
            return Optional.of(Kind.LINK_BROKEN);
        }
        if (!entry.action().equals(link.action()) || !entry.subject().equals(link.subject())) {
            return Optional.of(Kind.SEARCH_WORDS_CHANGED);
        }
        return entry.persons().stream()
                .map(persons)
                .filter(state -> state == State.CHANGED || state == State.MISSING)
                .findFirst()
                .map(state -> state == State.CHANGED ? Kind.PERSON_CHANGED : Kind.PERSON_MISSING);
    }

    private Optional<Kind> checkHead(Optional<Tip> head) {
        Tip said = head.orElseGet(() -> Tip.empty(aims));
        if (said.seq() > tip.seq()) {
            return Optional.of(Kind.CUT_OFF);
        }
        if (said.seq() < tip.seq()) {
            return Optional.of(Kind.HEAD_MOVED_BACK);
        }
        return said.hash().equals(tip.hash()) ? Optional.empty() : Optional.of(Kind.HEAD_CHANGED);
    }

    private long faultyAtHead(Kind kind, Optional<Tip> head) {
        return switch (kind) {
            case CUT_OFF -> tip.seq() + 1;
            case HEAD_MOVED_BACK -> head.map(Tip::seq).orElse(0L) + 1;
            default -> tip.seq();
        };
    }

    private void lookForAnchor() {
        if (expected.isPresent() && expected.get().equals(tip.hash())) {
            anchorSeq = tip.seq();
        }
    }
}
