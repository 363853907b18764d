package org.aimsforjira.treatment.plan.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.CanonicalJson;
import org.aimsforjira.shared.Sha256;
import org.aimsforjira.shared.UserKey;

/**
 * An approved treatment plan (ISO/IEC 42001, 6.1.3: the risk owners' approval). Written once, never edited.
 *
 * @param number 1 and up in its AIMS
 * @param by who approved it
 * @param at when, to the millisecond
 * @param comment what was said; empty for nothing
 * @param risks how many risks it holds
 * @param treatments how many treatments; an issue that treats two risks counts twice
 * @param parts how many parts it has
 * @param previous the hash of the plan before; empty for the first
 * @param hash SHA-256 over all of this but the person, and the marks of the parts: the number that can be printed and kept elsewhere
 */
public record PlanApproval(
        int number,
        UserKey by,
        Instant at,
        String comment,
        int risks,
        int treatments,
        int parts,
        String previous,
        String hash) {

    /** The longest comment, in characters. */
    public static final int MAX_COMMENT = 2000;

    /** A new one, with its hash. */
    public static PlanApproval of(
            AimsId aims,
            int number,
            UserKey by,
            Instant at,
            String comment,
            int risks,
            int treatments,
            String previous,
            List<PlanPart> parts) {
        PlanApproval unhashed =
                new PlanApproval(number, by, at, comment, risks, treatments, parts.size(), previous, "");
        return unhashed.with(
                unhashed.hash(aims, parts.stream().map(PlanPart::mark).toList()));
    }

    private PlanApproval with(String other) {
        return new PlanApproval(number, by, at, comment, risks, treatments, parts, previous, other);
    }

    /**
     * The hash that this approval with parts of these marks has. Not over who approved: a person can be anonymized (ADR 050), and the entry in the
     * audit trail says who it was.
     */
    private String hash(AimsId aims, List<PartMark> marks) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("aims", aims.value());
        content.put("number", number);
        content.put("at", at.toEpochMilli());
        content.put("comment", comment);
        content.put("risks", risks);
        content.put("treatments", treatments);
        content.put("previous", previous);
        content.put("parts", marks.stream().map(PlanApproval::map).toList());
        return Sha256.of(CanonicalJson.write(content));
    }

    private static Map<String, Object> map(PartMark mark) {
        return Map.of(
                "first", mark.firstRisk(),
                "last", mark.lastRisk(),
                "from", mark.from(),
                "to", mark.to(),
                "hash", mark.hash());
    }

    /**
     * Whether the approval and the marks of its parts are what was hashed. It cannot tell when somebody with the database rewrote all plans
     * and their hashes; a hash kept elsewhere can.
     *
     * @param marks those of all parts, by place
     */
    boolean isConsistent(AimsId aims, List<PartMark> marks) {
        return marks.size() == parts
                && IntStream.range(0, parts).allMatch(i -> marks.get(i).place() == i)
                && hash.equals(hash(aims, marks));
    }
}
