package org.aimsforjira.inventory.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.aimsforjira.inventory.app.InventoryService;
import org.aimsforjira.inventory.app.SystemView;
import org.aimsforjira.inventory.domain.AiSystem;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** The panel on the issue of an AI system. One indexed query, for the origin; no search. Needs View AIMS. */
@Named
public class SystemPanelContextProvider extends AbstractJiraContextProvider {

    private static final String SOA_PAGE = "org.aimsforjira.aims-for-jira:soa-page";

    private final InventoryService service;
    private final Texts texts;

    @Inject
    public SystemPanelContextProvider(InventoryService service, Texts texts) {
        this.service = service;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(@Nullable ApplicationUser user, JiraHelper helper) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", texts.helper());
        if (user != null && helper.getContextParams().get("issue") instanceof Issue issue) {
            Outcome<SystemView> view = service.system(new UserKey(user.getKey()), issue.getKey());
            if (view.isDone()) {
                context.put("page", page(view.orElseThrow(), project(helper, issue)));
            }
        }
        return context;
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
