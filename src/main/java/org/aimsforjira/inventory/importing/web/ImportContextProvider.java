package org.aimsforjira.inventory.importing.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.inventory.importing.domain.ImportLimits;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.ProjectPage;
import org.aimsforjira.shared.Permission;

/** Fills the page "Import AI systems". */
@Named
public class ImportContextProvider extends ProjectPage {

    private final AimsAccess access;

    @Inject
    public ImportContextProvider(AimsAccess access, Texts texts, @ComponentImport PageBuilderService pageBuilder) {
        super(texts, pageBuilder, "org.aimsforjira.aims-for-jira:inventory-import-resources");
        this.access = access;
    }

    @Override
    protected Object page(Visit visit) {
        return access.require(visit.user(), visit.project().id(), Permission.VIEW_AIMS)
                .map(aims -> new ImportPage(
                        aims.name(),
                        visit.project().key(),
                        visit.request().getContextPath() + "/projects/"
                                + visit.project().key()
                                + "?selectedItem=org.aimsforjira.aims-for-jira:inventory-systems-page",
                        access.may(
                                visit.user(),
                                Permission.EDIT_AIMS,
                                visit.project().id()),
                        ImportLimits.MAX_FILE_BYTES))
                .orElseThrow();
    }
}
