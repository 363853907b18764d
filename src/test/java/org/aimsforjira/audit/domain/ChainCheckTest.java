package org.aimsforjira.audit.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.aimsforjira.audit.domain.Link.Tip;
import org.aimsforjira.audit.domain.NamedPerson.State;
import org.aimsforjira.audit.domain.Verification.Fault;
import org.aimsforjira.audit.domain.Verification.Kind;
import org.aimsforjira.audit.domain.Verification.Result;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail.Changed;
import org.aimsforjira.shared.AuditTrail.Person;
import org.aimsforjira.shared.Sha256;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainCheckTest {
    private static final AimsId AIMS = new AimsId(7);
    private static final NamedPerson ROBIN = NamedPerson.of(new UserKey("risklead"), "Robin Risk", "00".repeat(16));
    private static final NamedPerson ALEX = NamedPerson.of(new UserKey("admin"), "Alex Admin", "11".repeat(16));

    private final Map<String, State> persons =
            new HashMap<>(Map.of(ROBIN.hash(), State.KNOWN, ALEX.hash(), State.KNOWN));

    private static List<Link> chain(AimsId aims, int length) {
        List<Link> links = new ArrayList<>();
        Tip tip = Tip.empty(aims);
        for (int i = 0; i < length; i++) {
            Map<String, ?> details = Details.hashed(
                    Map.of(
                            "decision", new Changed(i % 2 == 0 ? null : "UNDECIDED", "INCLUDED"),
                            "owner", new Person(new UserKey("admin")),
                            "reasons", List.of("RISK", i)),
                    person -> ALEX.hash());
            Link link = Link.next(
                    aims,
                    tip,
                    Instant.parse("2026-11-02T09:00:00.120Z").plusSeconds(i),
                    ROBIN.hash(),
                    "soa.statement.decided",
                    "A.6.2." + (i + 2),
                    details);
            links.add(link);
            tip = link.tip();
        }
        return links;
    }

    private Verification check(List<Link> links, Optional<Tip> head, String expected) {
        ChainCheck check = new ChainCheck(
                AIMS,
                hash -> persons.getOrDefault(hash, State.MISSING),
                Optional.of(expected).filter(text -> !text.isEmpty()));
        for (Link link : links) {
            if (!check.accept(link)) {
                break;
            }
        }
        return check.finish(head, links.size());
    }

    private static Optional<Tip> headOf(List<Link> links) {
        return Optional.of(
                links.isEmpty() ? Tip.empty(AIMS) : links.get(links.size() - 1).tip());
    }

    private void assertFault(Fault expected, Verification found) {
        assertEquals(Result.BROKEN, found.result());
        assertEquals(Optional.of(expected), found.fault());
    }

    @Test
    void anUntouchedChainIsConsistent() {
        List<Link> links = chain(AIMS, 5);

        Verification found = check(links, headOf(links), "");

        assertEquals(
                new Verification(Result.CONSISTENT, headOf(links).orElseThrow(), Optional.empty(), Optional.empty()),
                found);
    }

    @Test
    void anEmptyChainIsConsistentAndItsGenesisBelongsToTheAims() {
        assertEquals(Result.CONSISTENT, check(List.of(), Optional.empty(), "").result());
        assertEquals(
                Result.MATCHES_ANCHOR,
                check(List.of(), Optional.empty(), Link.genesis(AIMS)).result());
        assertNotEquals(Link.genesis(AIMS), Link.genesis(new AimsId(8)));
    }

    /** The format as the documentation for auditors has it; a change here is a new format. */
    @Test
    void theFormatIsWrittenDown() {
        Link first = chain(AIMS, 1).get(0);

        assertEquals(
                "{\"action\":\"soa.statement.decided\",\"actor\":\"" + ROBIN.hash()
                        + "\",\"aims\":7,\"details\":{\"decision\":{\"after\":\"INCLUDED\",\"before\":null},"
                        + "\"owner\":{\"person\":\"" + ALEX.hash()
                        + "\"},\"reasons\":[\"RISK\",0]},\"format\":1,\"seq\":1,\"subject\":\"A.6.2.2\","
                        + "\"time\":\"2026-11-02T09:00:00.120Z\"}",
                first.content());
        assertEquals(Sha256.of("{\"aims\":7,\"format\":1}"), first.previousHash());
        assertEquals(Sha256.of(first.previousHash() + "\n" + first.content()), first.hash());
        assertEquals(
                Sha256.of("{\"key\":\"risklead\",\"name\":\"Robin Risk\",\"salt\":\"" + "00".repeat(16) + "\"}"),
                ROBIN.hash());
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.of(""));
    }

    @Test
    void anAnchorIsFoundWhereItWasNotedDown() {
        List<Link> links = chain(AIMS, 5);

        Verification found = check(links, headOf(links), links.get(2).hash());

        assertEquals(Result.MATCHES_ANCHOR, found.result());
        assertEquals(Optional.of(3L), found.anchorSeq());
    }

    @Test
    void aChainCutOffWithItsHeadIsSeenThroughTheAnchorOnly() {
        List<Link> links = chain(AIMS, 5);
        List<Link> cut = links.subList(0, 3);

        assertEquals(Result.CONSISTENT, check(cut, headOf(cut), "").result());
        assertEquals(
                Result.ANCHOR_NOT_FOUND,
                check(cut, headOf(cut), links.get(4).hash()).result());
    }

    @Test
    void aChainWrittenAnewIsSeenThroughTheAnchorOnly() {
        List<Link> links = chain(AIMS, 3);
        Link other = Link.next(
                AIMS, Tip.empty(AIMS), Instant.parse("2026-11-02T09:00:00Z"), ROBIN.hash(), "a", "b", Map.of());

        assertEquals(
                Result.CONSISTENT,
                check(List.of(other), headOf(List.of(other)), "").result());
        assertEquals(
                Result.ANCHOR_NOT_FOUND,
                check(List.of(other), headOf(List.of(other)), links.get(0).hash())
                        .result());
    }

    @Test
    void theFirstChangedContentIsNamed() {
        List<Link> links = chain(AIMS, 5);
        Link third = links.get(2);
        links.set(2, withContent(third, third.content().replace("INCLUDED", "EXCLUDED")));
        links.set(3, withContent(links.get(3), "{}"));

        assertFault(new Fault(3, Kind.CONTENT_CHANGED), check(links, headOf(links), ""));
    }

    @Test
    void aContentThatWasHashedAnewBreaksTheNextLink() {
        List<Link> links = chain(AIMS, 5);
        Link third = links.get(2);
        String content = third.content().replace("INCLUDED", "EXCLUDED");
        links.set(
                2,
                new Link(
                        3,
                        third.action(),
                        third.subject(),
                        content,
                        third.previousHash(),
                        Link.hash(third.previousHash(), content)));

        assertFault(new Fault(4, Kind.LINK_BROKEN), check(links, headOf(links), ""));
    }

    @Test
    void aContentThatWasHashedAnewAtTheEndDoesNotFitTheHead() {
        List<Link> links = chain(AIMS, 3);
        Optional<Tip> head = headOf(links);
        Link third = links.get(2);
        String content = third.content().replace("INCLUDED", "EXCLUDED");
        links.set(
                2,
                new Link(
                        3,
                        third.action(),
                        third.subject(),
                        content,
                        third.previousHash(),
                        Link.hash(third.previousHash(), content)));

        assertFault(new Fault(3, Kind.HEAD_CHANGED), check(links, head, ""));
    }

    @Test
    void aMissingEntryIsNamed() {
        List<Link> links = chain(AIMS, 5);
        Optional<Tip> head = headOf(links);
        links.remove(2);

        assertFault(new Fault(3, Kind.ENTRY_MISSING), check(links, head, ""));
    }

    @Test
    void entriesGoneAtTheEndAreNamed() {
        List<Link> links = chain(AIMS, 5);

        assertFault(new Fault(4, Kind.CUT_OFF), check(links.subList(0, 3), headOf(links), ""));
    }

    @Test
    void aHeadMovedBackOrGoneIsNamed() {
        List<Link> links = chain(AIMS, 5);

        assertFault(new Fault(4, Kind.HEAD_MOVED_BACK), check(links, headOf(links.subList(0, 3)), ""));
        assertFault(new Fault(1, Kind.HEAD_MOVED_BACK), check(links, Optional.empty(), ""));
    }

    @Test
    void anEntryOfAnotherChainIsNamed() {
        List<Link> links = chain(AIMS, 3);
        List<Link> others = chain(new AimsId(8), 3);
        links.set(1, others.get(1));

        assertFault(new Fault(2, Kind.OUT_OF_PLACE), check(links, headOf(links), ""));
    }

    @Test
    void anEntryThatHidesBehindTheNumberOfAnotherIsNamed() {
        List<Link> links = chain(AIMS, 3);
        ChainCheck check = new ChainCheck(AIMS, hash -> State.KNOWN, Optional.empty());
        links.forEach(check::accept);

        assertFault(new Fault(3, Kind.OUT_OF_PLACE), check.finish(headOf(links), 4));
    }

    @Test
    void searchWordsThatHideAnEntryAreNamed() {
        List<Link> links = chain(AIMS, 3);
        Link second = links.get(1);
        links.set(1, new Link(2, second.action(), "A.9.9", second.content(), second.previousHash(), second.hash()));

        assertFault(new Fault(2, Kind.SEARCH_WORDS_CHANGED), check(links, headOf(links), ""));
    }

    @Test
    void anErasedPersonLeavesTheChainWholeAndAChangedOneDoesNot() {
        List<Link> links = chain(AIMS, 3);

        persons.put(ALEX.hash(), State.ERASED);
        assertEquals(Result.CONSISTENT, check(links, headOf(links), "").result());
        persons.put(ALEX.hash(), State.CHANGED);
        assertFault(new Fault(1, Kind.PERSON_CHANGED), check(links, headOf(links), ""));
        persons.remove(ALEX.hash());
        assertFault(new Fault(1, Kind.PERSON_MISSING), check(links, headOf(links), ""));
    }

    static Stream<Long> seeds() {
        return new Random(42).longs(300).boxed();
    }

    /** Whatever one person with a database client does to one thing is found. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everySingleDeedIsFound(long seed) {
        Random random = new Random(seed);
        List<Link> links = chain(AIMS, 2 + random.nextInt(20));
        Optional<Tip> head = headOf(links);
        int at = random.nextInt(links.size());
        Link link = links.get(at);
        switch (random.nextInt(8)) {
            case 0 -> links.set(at, withContent(link, flipped(link.content(), random)));
            case 1 ->
                links.set(
                        at,
                        new Link(
                                link.seq(),
                                link.action(),
                                link.subject(),
                                link.content(),
                                flipped(link.previousHash(), random),
                                link.hash()));
            case 2 ->
                links.set(
                        at,
                        new Link(
                                link.seq(),
                                link.action(),
                                link.subject(),
                                link.content(),
                                link.previousHash(),
                                flipped(link.hash(), random)));
            case 3 -> links.remove(at);
            case 4 -> Collections.swap(links, at, (at + 1 + random.nextInt(links.size() - 1)) % links.size());
            case 5 -> links.add(random.nextInt(links.size() + 1), link);
            case 6 -> {
                int other = (at + 1 + random.nextInt(links.size() - 1)) % links.size();
                renumber(links, at, other);
            }
            default -> links.subList(at, links.size()).clear();
        }

        Verification found = check(links, head, "");

        assertEquals(Result.BROKEN, found.result());
        assertTrue(found.fault().isPresent());
    }

    /** Two entries change places with their numbers. */
    private static void renumber(List<Link> links, int one, int two) {
        Link first = links.get(one);
        Link second = links.get(two);
        links.set(one, numbered(second, first.seq()));
        links.set(two, numbered(first, second.seq()));
    }

    private static Link numbered(Link link, long seq) {
        return new Link(seq, link.action(), link.subject(), link.content(), link.previousHash(), link.hash());
    }

    private static Link withContent(Link link, String content) {
        return new Link(link.seq(), link.action(), link.subject(), content, link.previousHash(), link.hash());
    }

    private static String flipped(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
    }
}
