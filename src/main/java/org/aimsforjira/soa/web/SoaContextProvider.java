package org.aimsforjira.soa.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.ProjectPage;
import org.aimsforjira.soa.app.SoaService;

/** The page "Statement of Applicability". Needs View AIMS; the buttons to decide are there for holders of Edit AIMS only. */
@Named
public class SoaContextProvider extends ProjectPage {

    private final SoaService service;
    private final SoaPageBuilder pages;
    private final Texts texts;

    @Inject
    public SoaContextProvider(
            SoaService service, SoaPageBuilder pages, Texts texts, @ComponentImport PageBuilderService pageBuilder) {
        super(texts, pageBuilder, "org.aimsforjira.aims-for-jira:soa-resources");
        this.service = service;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    protected Object page(Visit visit) {
        return service.view(visit.user(), visit.project().id(), texts.locale())
                .map(view -> pages.page(
                        view,
                        visit.project().key(),
                        visit.user(),
                        visit.request().getContextPath()))
                .orElseThrow();
    }
}
