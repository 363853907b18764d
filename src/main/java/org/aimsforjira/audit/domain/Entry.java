package org.aimsforjira.audit.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.shared.CanonicalJson;

/**
 * What an entry says, read from its content.
 *
 * @param aims the AIMS it belongs to
 * @param seq its place
 * @param time when
 * @param actor the hash of the person who did it
 * @param action what happened
 * @param subject what it happened to
 * @param details names and values; a person is a map with the one key {@value Details#PERSON} and a hash
 */
public record Entry(
        long aims, long seq, Instant time, String actor, String action, String subject, Map<String, ?> details) {

    /**
     * @throws IllegalArgumentException when the content is not one that {@link Link#next} made
     */
    public static Entry read(String content) {
        if (!(CanonicalJson.read(content) instanceof Map<?, ?> map)
                || !Long.valueOf(Link.FORMAT).equals(map.get("format"))
                || !(map.get("aims") instanceof Long aims)
                || !(map.get("seq") instanceof Long seq)
                || !(map.get("time") instanceof String time)
                || !(map.get("actor") instanceof String actor)
                || !(map.get("action") instanceof String action)
                || !(map.get("subject") instanceof String subject)
                || !(map.get("details") instanceof Map<?, ?> details)) {
            throw new IllegalArgumentException("Not an entry of an audit trail");
        }
        try {
            return new Entry(aims, seq, Instant.parse(time), actor, action, subject, named(details));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a time: " + time, e);
        }
    }

    /** The hashes of all persons it names. */
    public Set<String> persons() {
        Set<String> hashes = new LinkedHashSet<>();
        hashes.add(actor);
        Details.collectPersons(details, hashes);
        return hashes;
    }

    @SuppressWarnings("unchecked") // read from JSON, where every key is a string
    private static Map<String, ?> named(Map<?, ?> map) {
        return Collections.unmodifiableMap((Map<String, ?>) map);
    }
}
