package org.aimsforjira.soa.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.shared.Page;
import org.aimsforjira.soa.app.DecideResult.ChangedMeanwhile;
import org.aimsforjira.soa.app.HistoryEntry;
import org.aimsforjira.soa.app.SoaArea;
import org.aimsforjira.soa.app.SoaRow;
import org.aimsforjira.soa.app.SoaView;
import org.aimsforjira.soa.app.WhyView;
import org.aimsforjira.soa.domain.Position;
import org.aimsforjira.soa.domain.SoaTotals;
import org.aimsforjira.soa.domain.Statement.Saved;

/** Writes the views of the use cases as JSON for the reader. */
@Named
public class SoaJsonMapper {

    private final Texts texts;
    private final LiveJsonMapper live;

    @Inject
    public SoaJsonMapper(Texts texts, LiveJsonMapper live) {
        this.texts = texts;
        this.live = live;
    }

    public SoaJson soa(SoaView view) {
        SoaTotals totals = view.totals();
        return new SoaJson(
                view.aims().name(),
                view.revision(),
                view.mayEdit(),
                new SoaJson.Totals(totals.included(), totals.excluded(), totals.undecided(), totals.all()),
                live.states(view.states()),
                live.coverage(view.states()),
                view.areas().stream().map(this::area).toList());
    }

    private SoaJson.AreaJson area(SoaArea area) {
        return new SoaJson.AreaJson(
                area.area().id(),
                area.area().title(),
                area.objective(),
                area.rows().stream().map(this::statement).toList());
    }

    public StatementJson statement(SoaRow row) {
        return new StatementJson(
                row.id(),
                row.control().title(),
                row.about(),
                row.position().decision().name(),
                names(row.position().reasons()),
                row.position().justification(),
                row.version(),
                row.statement()
                        .saved()
                        .map(saved -> saved(saved, row.savedByName().orElse(""), row.zone()))
                        .orElse(null),
                live.live(row));
    }

    public WhyJson why(WhyView why) {
        return live.why(why, statement(why.row()));
    }

    public HistoryJson history(Page<HistoryEntry> page) {
        return new HistoryJson(page.offset(), page.limit(), page.total(), revisions(page.items()));
    }

    /** What a client needs to show both sides: what stands there now, what it sent, the saves it had not seen, what differs. */
    public Map<String, Object> conflict(ChangedMeanwhile conflict) {
        Position wanted = conflict.wanted();
        Map<String, Object> yours = new LinkedHashMap<>();
        yours.put("decision", wanted.decision().name());
        yours.put("reasons", names(wanted.reasons()));
        yours.put("justification", wanted.justification());
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("current", statement(conflict.row()));
        details.put("yours", yours);
        details.put("differs", names(conflict.difference().parts()));
        details.put("meanwhile", revisions(conflict.meanwhile()));
        return details;
    }

    private List<RevisionJson> revisions(List<HistoryEntry> entries) {
        return entries.stream().map(this::revision).toList();
    }

    private RevisionJson revision(HistoryEntry entry) {
        Position position = entry.revision().position();
        return new RevisionJson(
                entry.revision().version(),
                saved(entry.revision().saved(), entry.savedByName(), entry.zone()),
                position.decision().name(),
                names(position.reasons()),
                position.justification(),
                names(entry.change().parts()),
                entry.change().before().decision().name(),
                names(entry.change().reasonsAdded()),
                names(entry.change().reasonsRemoved()),
                entry.change().before().justification());
    }

    private SavedJson saved(Saved saved, String name, ZoneId zone) {
        return new SavedJson(saved.by().value(), name, saved.at().toString(), texts.dateTime(saved.at(), zone));
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }
}
