package org.aimsforjira.inventory.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.aimsforjira.inventory.app.InventoryService;
import org.aimsforjira.inventory.app.SystemView;
import org.aimsforjira.inventory.domain.AiSystem;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.IssuePanel;
import org.aimsforjira.shared.UserKey;

/** The panel on the issue of an AI system. One indexed query, for the origin; no search. Needs View AIMS. */
@Named
public class SystemPanelContextProvider extends IssuePanel<SystemPanelPage> {

    private static final String SOA_PAGE = "org.aimsforjira.aims-for-jira:soa-page";

    private final InventoryService service;
    private final Texts texts;

    @Inject
    public SystemPanelContextProvider(InventoryService service, Texts texts) {
        super(texts);
        this.service = service;
        this.texts = texts;
    }

    @Override
    protected Optional<SystemPanelPage> page(UserKey user, Issue issue, JiraHelper helper) {
        return service.system(user, issue.getKey()).toOptional().map(view -> page(view, project(helper, issue)));
    }

    private SystemPanelPage page(SystemView view, String project) {
        AiSystem system = view.row().system();
        return new SystemPanelPage(
                system.tier(),
                system.regulatoryClass(),
                system.roles(),
                view.row().ownerName(),
                system.nextReview().map(texts::date).orElse(""),
                view.row().isOverdue(),
                view.details().missing().stream()
                        .map(fact -> texts.text("aims.inventory.fact." + fact.key()))
                        .toList(),
                view.origin()
                        .map(origin -> texts.text(
                                "aims.inventory.panel.imported",
                                origin.fileName(),
                                texts.dateTime(origin.importedAt(), view.aims().timeZone()),
                                origin.externalId()))
                        .orElse(""),
                project + encoded(SystemsAddress.PAGE),
                project + encoded(SOA_PAGE));
    }

    private static String project(JiraHelper helper, Issue issue) {
        String key = issue.getKey().substring(0, issue.getKey().lastIndexOf('-'));
        return helper.getRequest().getContextPath() + "/projects/" + encoded(key) + "?selectedItem=";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
