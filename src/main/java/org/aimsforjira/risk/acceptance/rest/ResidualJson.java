package org.aimsforjira.risk.acceptance.rest;

import java.util.List;
import org.aimsforjira.risk.acceptance.rest.AcceptanceJson.ChangeJson;
import org.aimsforjira.risk.acceptance.rest.AcceptanceJson.FactsJson;
import org.jspecify.annotations.Nullable;

/**
 * What remains of a risk and how its acceptance stands.
 *
 * @param risk its key
 * @param model the version of the model in force, which everything here was judged by
 * @param rated what people rated; absent while they did not
 * @param computed what the rule of this product makes of it; absent while the inherent risk is not rated
 * @param difference {@code not-rated}, {@code not-computed}, {@code lower}, {@code within}, {@code higher}: how the rated one lies to
 *     the computed one
 * @param differenceText the same in words
 * @param layers the layered defence rule; absent while the inherent risk is not rated
 * @param stance {@code acceptable}, {@code tolerable}, {@code unacceptable}; absent while what remains is not rated
 * @param stanceText the same in words
 * @param acceptance how its acceptance stands
 */
public record ResidualJson(
        String risk,
        String model,
        @Nullable CellJson rated,
        @Nullable RangeJson computed,
        String difference,
        String differenceText,
        @Nullable LayersJson layers,
        @Nullable String stance,
        @Nullable String stanceText,
        StandingJson acceptance) {

    /**
     * A cell of the model.
     *
     * @param level the key of its level
     * @param levelText the name of its level
     * @param style the style class that colours it
     */
    public record CellJson(int likelihood, int severity, String level, String levelText, String style) {}

    /** A range; {@code exact} if both ends are the same. */
    public record RangeJson(EndJson best, EndJson worst, boolean exact) {}

    /** One end and why: the amounts of the lines add up to its likelihood. */
    public record EndJson(CellJson cell, List<LineJson> lines) {}

    /**
     * A line of an explanation.
     *
     * @param kind what it says: {@code rated}, {@code kind-operates}, {@code not-operating}, {@code lowest-step} …
     * @param subject the kind of control or the id of the control that it is about; empty for neither
     * @param controls the ids of the controls that it names
     * @param amount by how many steps it changes the likelihood
     * @param text the same in words
     */
    public record LineJson(String kind, String subject, List<String> controls, int amount, String text) {}

    /**
     * The layered defence rule. Ours, not the standard's.
     *
     * @param required whether the model asks for it
     * @param met whether two controls of different kinds operate
     * @param present the kinds among the operating controls
     * @param missing the kinds of which one more operating control would do
     */
    public record LayersJson(boolean required, boolean met, List<String> present, List<String> missing, String text) {}

    /**
     * How the acceptance stands.
     *
     * @param state {@code none}, {@code valid}, {@code stale}, {@code expired}, {@code revoked}
     * @param text the same in words
     * @param number of the newest acceptance; 0 for none
     * @param expires the last day on which it holds; absent for none
     * @param causes why it is stale or expired
     * @param improvements what moved for the better since
     * @param assessment the number of the newest assessment of the risk; 0 for none
     * @param mayApprove whether the reader holds Approve AIMS
     * @param obstacle why the reader cannot accept it as it is; absent if nothing is in the way
     * @param earliest the first day that an acceptance can last until
     * @param latest the last one
     * @param proposed the day that a form starts with
     * @param freezes what an acceptance would freeze now
     * @param facts the digest of it, for the wish to accept; covers treatments that the reader may not see
     * @param mayRevoke whether the reader may revoke the newest acceptance
     */
    public record StandingJson(
            String state,
            String text,
            String style,
            int number,
            @Nullable String expires,
            List<ChangeJson> causes,
            List<ChangeJson> improvements,
            int assessment,
            boolean mayApprove,
            @Nullable String obstacle,
            String earliest,
            String latest,
            String proposed,
            FactsJson freezes,
            String facts,
            boolean mayRevoke) {}
}
