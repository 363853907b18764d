package org.aimsforjira.risk.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.IssuePanel;
import org.aimsforjira.risk.app.LevelWords;
import org.aimsforjira.risk.app.RiskService;
import org.aimsforjira.risk.app.SystemRisks;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.web.SystemRisksPage.RiskPart;
import org.aimsforjira.shared.UserKey;

/** The risks on the issue of an AI system, read from Jira's links: no query of ours. Needs View AIMS. */
@Named
public class SystemRisksContextProvider extends IssuePanel<SystemRisksPage> {

    private final RiskService service;
    private final Texts texts;

    @Inject
    public SystemRisksContextProvider(RiskService service, Texts texts) {
        super(texts);
        this.service = service;
        this.texts = texts;
    }

    @Override
    protected Optional<SystemRisksPage> page(UserKey user, Issue issue, JiraHelper helper) {
        return service.ofSystem(user, issue.getKey())
                .toOptional()
                .map(risks -> page(risks, helper.getRequest().getContextPath()));
    }

    private SystemRisksPage page(SystemRisks view, String contextPath) {
        String key = view.system().key();
        return new SystemRisksPage(
                key,
                key.substring(0, key.lastIndexOf('-')),
                view.risks().stream().map(risk -> part(risk, contextPath)).toList(),
                view.more());
    }

    private RiskPart part(AiRisk risk, String contextPath) {
        return new RiskPart(
                risk.key(),
                contextPath + "/browse/" + risk.key(),
                risk.summary(),
                LevelWords.name(risk.level().map(InherentLevel::level), texts::text),
                LevelWords.style(risk.level().map(InherentLevel::level)),
                risk.level()
                        .map(level -> texts.text(
                                LevelWords.key(level), LevelWords.params(level).toArray()))
                        .orElse(""));
    }
}
