package org.aimsforjira.evidence.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.app.EvidenceListService;
import org.aimsforjira.evidence.domain.EvidenceSearch.Filter;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.ProjectPage;
import org.aimsforjira.shared.Page;

/**
 * The page "Evidence". Needs View AIMS. Its state is its address; what an address says wrongly counts as not said.
 */
@Named
public class EvidenceContextProvider extends ProjectPage {

    private static final int LIMIT = 50;

    private final EvidenceListService service;
    private final EvidencePageBuilder pages;

    @Inject
    public EvidenceContextProvider(
            EvidenceListService service,
            EvidencePageBuilder pages,
            Texts texts,
            @ComponentImport PageBuilderService pageBuilder) {
        super(texts, pageBuilder, "org.aimsforjira.aims-for-jira:evidence-page-resources");
        this.service = service;
        this.pages = pages;
    }

    @Override
    protected Object page(Visit visit) {
        Filter filter = new Filter(
                Optional.of(visit.param("control"))
                        .filter(ControlId::isWellFormed)
                        .map(ControlId::new),
                EvidencePageBuilder.KINDS.stream()
                        .filter(kind -> kind.key().equals(visit.param("verdict")))
                        .findFirst());
        return pages.page(
                service.list(
                                visit.user(),
                                visit.project().key(),
                                filter,
                                Page.Request.clamped(visit.number("offset", 0), LIMIT))
                        .orElseThrow(),
                visit);
    }
}
