package org.aimsforjira.audit.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.CanonicalJson;
import org.aimsforjira.shared.Sha256;

/**
 * One entry of the chain, as it is stored.
 *
 * @param seq its place, from 1, without gaps
 * @param action beside the content, to be searched; a copy of what stands in it
 * @param subject likewise
 * @param content canonical JSON; exactly these characters are hashed
 * @param previousHash the hash of the entry before; of the first, the chain's {@link #genesis}
 * @param hash SHA-256 over previous hash, line feed and content
 */
public record Link(long seq, String action, String subject, String content, String previousHash, String hash) {

    /** The version of the format; it stands in every content and in the genesis. */
    static final long FORMAT = 1;

    /** Where the chain of an AIMS begins: a hash that is the same for nobody else. */
    public static String genesis(AimsId aims) {
        return Sha256.of(CanonicalJson.write(Map.of("aims", aims.value(), "format", FORMAT)));
    }

    /**
     * Makes the next entry.
     *
     * @param actor the hash of the person who did it
     * @param details as {@link Details#hashed} made them
     */
    public static Link next(
            AimsId aims, Tip tip, Instant time, String actor, String action, String subject, Map<String, ?> details) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("action", action);
        content.put("actor", actor);
        content.put("aims", aims.value());
        content.put("details", details);
        content.put("format", FORMAT);
        content.put("seq", tip.seq() + 1);
        content.put("subject", subject);
        content.put("time", time.toString());
        String json = CanonicalJson.write(content);
        return new Link(tip.seq() + 1, action, subject, json, tip.hash(), hash(tip.hash(), json));
    }

    static String hash(String previousHash, String content) {
        return Sha256.of(previousHash + "\n" + content);
    }

    /** Where the chain ends after this entry. */
    public Tip tip() {
        return new Tip(seq, hash);
    }

    /** Whether the hash is that of previous hash and content. */
    boolean holds() {
        return hash.equals(hash(previousHash, content));
    }

    /**
     * The end of a chain.
     *
     * @param seq how many entries it has
     * @param hash the hash of the last one, or the genesis
     */
    public record Tip(long seq, String hash) {
        public static Tip empty(AimsId aims) {
            return new Tip(0, genesis(aims));
        }
    }
}
