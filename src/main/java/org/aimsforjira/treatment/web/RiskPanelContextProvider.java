package org.aimsforjira.treatment.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.app.RiskView;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.app.RiskWork;
import org.aimsforjira.treatment.app.RiskWork.Ticket;
import org.aimsforjira.treatment.app.TreatmentQueries;
import org.aimsforjira.treatment.web.RiskPanelPage.ControlPart;
import org.aimsforjira.treatment.web.RiskPanelPage.IssuePart;
import org.aimsforjira.treatment.web.RiskPanelPage.TicketPart;
import org.jspecify.annotations.Nullable;

/** The panel on the issue of an AI risk. One indexed query, for the states of its controls; no search. Needs View AIMS. */
@Named
public class RiskPanelContextProvider extends AbstractJiraContextProvider {

    private final TreatmentQueries queries;
    private final PanelWords words;
    private final Texts texts;

    @Inject
    public RiskPanelContextProvider(TreatmentQueries queries, PanelWords words, Texts texts) {
        this.queries = queries;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(@Nullable ApplicationUser user, JiraHelper helper) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", texts.helper());
        if (user != null && helper.getContextParams().get("issue") instanceof Issue issue) {
            Outcome<RiskWork> work = queries.ofRisk(new UserKey(user.getKey()), issue.getKey());
            if (work.isDone()) {
                context.put("page", page(work.orElseThrow(), helper.getRequest().getContextPath() + "/browse/"));
            }
        }
        return context;
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
                view.systems().visible().stream()
                        .map(issue -> new IssuePart(issue.key(), browse + issue.key(), issue.summary()))
                        .toList(),
                view.systems().more(),
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
