package org.aimsforjira.risk.acceptance.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An acceptance of a risk.
 *
 * @param number its number among those of the risk
 * @param riskKey the key of the risk when it was accepted
 * @param by the name of who accepted it, as Jira has it today
 * @param at ISO 8601 in UTC
 * @param atText the same for people
 * @param conditions empty for none
 * @param expires the last day on which it holds
 * @param renews the number of the acceptance that it renews; absent for none
 * @param assessment the number of the assessment that it rests on
 * @param facts what it froze
 * @param digest SHA-256 over all of it but the person
 * @param intact whether the digest still fits
 * @param state how it stands: {@code valid}, {@code stale}, {@code expired}, {@code revoked}; {@code replaced} for all but the newest
 * @param style the style class of the state
 * @param causes why the newest one is stale or expired
 * @param improvements what moved for the better since the newest one was made
 * @param staleSince when it was first seen to be stale; absent if it was not
 * @param revoked who took it back and why; absent if nobody did
 */
public record AcceptanceJson(
        int number,
        String riskKey,
        String by,
        String at,
        String atText,
        String rationale,
        String conditions,
        String expires,
        String expiresText,
        @Nullable Integer renews,
        int assessment,
        FactsJson facts,
        String digest,
        boolean intact,
        String state,
        String stateText,
        String style,
        List<ChangeJson> causes,
        List<ChangeJson> improvements,
        @Nullable String staleSince,
        @Nullable RevokedJson revoked) {

    /**
     * What an acceptance rests on.
     *
     * @param likelihood the rated likelihood after treatment; 0 while it is not rated
     * @param level the key of the level; empty while it is not rated
     * @param inherent the rating before treatment
     * @param inherentText the same in words
     * @param stance what the model says may happen with it: {@code acceptable}, {@code tolerable}; empty while it is not rated
     * @param treatments those that the reader may see
     * @param moreTreatments whether there are others
     */
    public record FactsJson(
            int likelihood,
            int severity,
            String level,
            String levelText,
            String model,
            InherentJson inherent,
            String inherentText,
            String stance,
            List<ControlJson> controls,
            List<TreatmentJson> treatments,
            boolean moreTreatments) {}

    /** A rating before treatment; what is absent is not rated, and unknown. */
    public record InherentJson(
            @Nullable Integer likelihood,
            @Nullable Integer severity,
            @Nullable String confidence) {}

    /** A control, its state and the day of its newest evidence. */
    public record ControlJson(
            String id,
            String title,
            String state,
            String stateText,
            @Nullable String newestEvidence) {}

    /** A treatment and how far it was. */
    public record TreatmentJson(long id, String key, String progress, String progressText) {}

    /**
     * Something that moved.
     *
     * @param kind {@code control-worse}, {@code treatment-added} …
     * @param subject the id of a control or the key of a treatment; empty for neither, and for a treatment that the reader may not see
     * @param text the same in words
     */
    public record ChangeJson(String kind, String subject, String text) {}

    /** A revocation. */
    public record RevokedJson(String by, String at, String atText, String reason) {}

    /**
     * Acceptances of a risk, the newest first.
     *
     * @param state how the newest one stands
     * @param offset how many newer ones stand before these
     * @param total how many there are for this reader
     */
    public record ListJson(String state, int offset, int total, List<AcceptanceJson> acceptances) {}

    /** One that was just made; {@code withinAppetite} if the risk might have stayed without. */
    public record MadeJson(int number, String expires, String digest, boolean withinAppetite, String text) {}
}
