package org.aimsforjira.treatment.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.issues.domain.SeenIssues.Linked;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.IssuePanel;
import org.aimsforjira.risk.app.RiskView;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.app.RiskWork;
import org.aimsforjira.treatment.app.RiskWork.Ticket;
import org.aimsforjira.treatment.app.TreatmentQueries;
import org.aimsforjira.treatment.web.RiskPanelPage.ControlPart;
import org.aimsforjira.treatment.web.RiskPanelPage.IssuePart;
import org.aimsforjira.treatment.web.RiskPanelPage.TicketPart;

/** The panel on the issue of an AI risk. One indexed query, for the states of its controls; no search. Needs View AIMS. */
@Named
public class RiskPanelContextProvider extends IssuePanel<RiskPanelPage> {

    private final TreatmentQueries queries;
    private final PanelWords words;

    @Inject
    public RiskPanelContextProvider(TreatmentQueries queries, PanelWords words, Texts texts) {
        super(texts);
        this.queries = queries;
        this.words = words;
    }

    @Override
    protected Optional<RiskPanelPage> page(UserKey user, Issue issue, JiraHelper helper) {
        return queries.ofRisk(user, issue.getKey())
                .toOptional()
                .map(work -> page(work, helper.getRequest().getContextPath() + "/browse/"));
    }

    private RiskPanelPage page(RiskWork work, String browse) {
        RiskView view = work.risk();
        String key = view.risk().key();
        return new RiskPanelPage(
                key,
                key.substring(0, key.lastIndexOf('-')),
                words.level(view.risk().level()),
                PanelWords.levelLozenge(view.risk().level()),
                words.why(view.risk().level()),
                view.risk().emerging(),
                issues(view.systems(), browse),
                view.systems().more(),
                issues(view.mayTrigger(), browse),
                issues(view.triggeredBy(), browse),
                view.mayTrigger().more() || view.triggeredBy().more(),
                work.controls().stream()
                        .map(part -> new ControlPart(
                                part.control().id().value(),
                                part.control().title(),
                                part.state().map(words::state).orElse(""),
                                part.state().map(PanelWords::stateLozenge).orElse(""),
                                tickets(part.tickets(), browse)))
                        .toList(),
                tickets(work.others(), browse),
                work.more(),
                view.mayEdit(),
                view.mayRate(),
                view.mayLink());
    }

    private static List<IssuePart> issues(Linked linked, String browse) {
        return linked.visible().stream()
                .map(issue -> new IssuePart(issue.key(), browse + issue.key(), issue.summary()))
                .toList();
    }

    private List<TicketPart> tickets(List<Ticket> tickets, String browse) {
        return tickets.stream()
                .map(ticket -> new TicketPart(
                        ticket.issue().key(),
                        browse + ticket.issue().key(),
                        ticket.issue().summary(),
                        words.progress(ticket.progress()),
                        PanelWords.progressLozenge(ticket.progress())))
                .toList();
    }
}
