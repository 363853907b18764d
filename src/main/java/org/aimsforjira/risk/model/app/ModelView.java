package org.aimsforjira.risk.model.app;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.LevelRuns.Run;
import org.aimsforjira.risk.model.domain.ModelDraft;
import org.aimsforjira.risk.model.domain.ModelVersions.Kept;
import org.aimsforjira.risk.model.domain.PublishedModel;

/**
 * The model in force and how it came there.
 *
 * @param aims the AIMS; empty for the default of the administrators
 * @param model the model in force
 * @param published how it was published; empty for the built-in model
 * @param draft the same as a draft to change, every step with a name
 * @param kinds the kinds of consequence, text by key, in the order of Jira
 * @param roles the project roles, name by id
 * @param mayPublish whether the reader may publish another
 * @param versions all published versions, newest first
 * @param run how far the levels of the risks have followed; empty before the first publication and for the default
 * @param acceptances how many acceptances another model makes stale; empty for the default, which tells nothing of what stands in an AIMS
 * @param followers the names of the AIMS that follow the default; empty for an AIMS
 */
public record ModelView(
        Optional<Aims> aims,
        RiskModel model,
        Optional<PublishedModel> published,
        ModelDraft draft,
        Map<String, String> kinds,
        Map<Long, String> roles,
        boolean mayPublish,
        List<Version> versions,
        Optional<Run> run,
        Optional<Integer> acceptances,
        List<String> followers) {

    /** A version with the name of who published it. */
    public record Version(Kept kept, String byName) {}

    public ModelView {
        kinds = new LinkedHashMap<>(kinds);
        roles = new LinkedHashMap<>(roles);
        versions = List.copyOf(versions);
        followers = List.copyOf(followers);
    }

    /** The zone in which times are meant. */
    public ZoneId zone() {
        return aims.map(Aims::timeZone).orElseGet(ZoneId::systemDefault);
    }
}
