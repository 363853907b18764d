package org.aimsforjira.treatment.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.IssuePanel;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.app.TicketView;
import org.aimsforjira.treatment.app.TicketView.TreatedRisk;
import org.aimsforjira.treatment.app.TreatmentQueries;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.web.TicketPanelPage.ControlPart;
import org.aimsforjira.treatment.web.TicketPanelPage.Part;
import org.aimsforjira.treatment.web.TicketPanelPage.RiskPart;
import org.aimsforjira.treatment.web.TicketPanelPage.SystemPart;

/**
 * The panel on an ordinary issue that treats a risk. Its own part is for everybody who sees the issue; risks and systems only for those
 * who may see them. Two indexed queries where it works for one AIMS; no search.
 */
@Named
public class TicketPanelContextProvider extends IssuePanel<TicketPanelPage> {

    private final TreatmentQueries queries;
    private final TicketLookup lookup;
    private final PanelWords words;
    private final ControlCatalogue catalogue;
    private final Texts texts;

    @Inject
    public TicketPanelContextProvider(
            TreatmentQueries queries, TicketLookup lookup, PanelWords words, ControlCatalogue catalogue, Texts texts) {
        super(texts);
        this.queries = queries;
        this.lookup = lookup;
        this.words = words;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    protected Optional<TicketPanelPage> page(UserKey user, Issue issue, JiraHelper helper) {
        return queries.ticket(user, issue.getKey(), lookup.of(issue.getId(), helper))
                .toOptional()
                .map(view -> page(view, helper.getRequest().getContextPath() + "/browse/"));
    }

    private TicketPanelPage page(TicketView view, String browse) {
        return new TicketPanelPage(
                view.issue().key(),
                view.parts().stream().map(part -> part(part, browse)).toList(),
                view.mayEdit());
    }

    private Part part(TicketView.Part part, String browse) {
        return new Part(
                words.progress(part.progress()),
                PanelWords.progressLozenge(part.progress()),
                part.controls().stream()
                        .map(control -> new ControlPart(
                                control.id().value(), control.title(), catalogue.about(control.id(), texts.locale())))
                        .toList(),
                texts.text(
                        part.progress() == Progress.DONE
                                ? "aims.treatment.panel.done-now"
                                : "aims.treatment.panel.done-means"),
                part.contact().orElse(""),
                part.risks().stream().map(risk -> risk(risk, browse)).toList());
    }

    private RiskPart risk(TreatedRisk treated, String browse) {
        return new RiskPart(
                treated.risk().key(),
                browse + treated.risk().key(),
                treated.risk().summary(),
                words.level(treated.risk().level()),
                PanelWords.levelLozenge(treated.risk().level()),
                treated.systems().stream()
                        .map(system -> new SystemPart(system.key(), browse + system.key(), system.summary()))
                        .toList());
    }
}
