package org.aimsforjira.risk.model.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The model in force and how it came there.
 *
 * @param version what its results name
 * @param origin {@code BUILT_IN}, {@code DEFAULT} (that of the administrators) or {@code OWN}
 * @param mayPublish whether the reader may publish another
 * @param model the model, every step with a name
 * @param kinds the kinds of consequence, text by key
 * @param roles the project roles, name by id
 * @param versions the published versions, newest first; the built-in one is not among them
 * @param acceptances how many acceptances go stale when another model comes into force; null for the default
 * @param run how far the computed levels have followed; null before the first publication
 */
public record RiskModelJson(
        String version,
        String origin,
        boolean mayPublish,
        DraftJson model,
        Map<String, String> kinds,
        Map<Long, String> roles,
        List<VersionJson> versions,
        @Nullable Integer acceptances,
        @Nullable RunJson run) {

    /**
     * A published version.
     *
     * @param hash SHA-256 of its content
     * @param intact whether its content still has this hash
     */
    public record VersionJson(
            String version,
            String by,
            String at,
            String atText,
            String comment,
            boolean fromDefault,
            String hash,
            boolean intact) {}

    /**
     * A run of the computed levels.
     *
     * @param text the same as a sentence
     */
    public record RunJson(String version, int done, int failed, int total, boolean finished, String text) {}

    /**
     * A finding.
     *
     * @param severity {@code ERROR} keeps from publishing, {@code WARNING} does not
     * @param place where: {@code cell-3-4}, {@code level-2} …
     */
    public record FindingJson(String code, String severity, String place, String message) {}

    /** What is wrong with a draft. */
    public record CheckJson(boolean publishable, List<FindingJson> findings) {}

    /**
     * Some risks that go the same way.
     *
     * @param from the name of the level; what stands for none where there is none
     * @param fromStyle its style class
     */
    public record MoveJson(String from, String fromStyle, String to, String toStyle, int risks) {}

    /**
     * What happens to the levels of one kind.
     *
     * @param changed how many risks get another level
     * @param unchanged how many keep theirs
     * @param keys those among the changed ones that the reader may see, at most fifty
     * @param jql finds them; empty where there is nothing to find
     */
    public record ChangesJson(int changed, int unchanged, List<MoveJson> moves, List<String> keys, String jql) {}

    /**
     * What a draft would change.
     *
     * @param inherent the levels without treatment; null for a draft with errors, and for the default
     * @param residual the levels after treatment; null as {@code inherent}
     * @param acceptances how many acceptances go stale; null for the default
     * @param followers for the default: the names of the AIMS that would get it
     */
    public record PreviewJson(
            boolean publishable,
            List<FindingJson> findings,
            @Nullable ChangesJson inherent,
            @Nullable ChangesJson residual,
            @Nullable Integer acceptances,
            List<String> followers) {}

    /**
     * A draft on top of the version in force.
     *
     * @param version the version that it stands on now: what to send as {@code expected}
     * @param draft the same draft, with {@code was} of each step by that version
     * @param lost which steps it would cost to publish it, without the writer's doing
     */
    public record RebasedJson(String version, DraftJson draft, List<FindingJson> lost) {}

    /** One version. */
    public record OneJson(String version, DraftJson model) {}

    /** A new version in force. */
    public record PublishedJson(String version) {}
}
