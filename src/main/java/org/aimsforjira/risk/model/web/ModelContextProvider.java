package org.aimsforjira.risk.model.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.ProjectPage;
import org.aimsforjira.risk.model.app.RiskModelService;

/** The page "Risk model". Needs View AIMS; the editor is there for holders of Approve AIMS only. */
@Named
public class ModelContextProvider extends ProjectPage {

    private final RiskModelService service;
    private final ModelPageBuilder pages;

    @Inject
    public ModelContextProvider(
            RiskModelService service,
            ModelPageBuilder pages,
            Texts texts,
            @ComponentImport PageBuilderService pageBuilder) {
        super(texts, pageBuilder, "org.aimsforjira.aims-for-jira:risk-model-resources");
        this.service = service;
        this.pages = pages;
    }

    @Override
    protected Object page(Visit visit) {
        return service.view(visit.user(), visit.project().id())
                .map(view -> pages.page(view, "projects/" + visit.project().key() + "/risk-model", visit.user()))
                .orElseThrow();
    }
}
