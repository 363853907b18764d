package org.aimsforjira.inventory.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.inventory.app.InventoryService;
import org.aimsforjira.inventory.app.SystemList;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemFilter.Choice;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.ProjectPage;
import org.aimsforjira.shared.Outcome;

/** The page "AI systems". Needs View AIMS; the way to the import is there for holders of Edit AIMS only. */
@Named
public class SystemsContextProvider extends ProjectPage {

    private final InventoryService service;
    private final SystemsPageBuilder pages;

    @Inject
    public SystemsContextProvider(
            InventoryService service,
            SystemsPageBuilder pages,
            Texts texts,
            @ComponentImport PageBuilderService pageBuilder) {
        super(texts, pageBuilder, "org.aimsforjira.aims-for-jira:inventory-systems-resources");
        this.service = service;
        this.pages = pages;
    }

    @Override
    protected Object page(Visit visit) {
        SystemsAddress address = SystemsAddress.of(visit);
        Outcome<SystemList> list = list(visit, address);
        if (!list.isDone()) {
            // An option that was deleted: the rest of the address is still good.
            SystemFilter filter = address.filter();
            address = new SystemsAddress(
                    address.base(),
                    new SystemFilter(
                            filter.text(), Choice.ANY, Choice.ANY, Choice.ANY, filter.owner(), filter.progress()),
                    address.order(),
                    address.page());
            list = list(visit, address);
        }
        return pages.page(list.orElseThrow(), address, visit);
    }

    private Outcome<SystemList> list(Visit visit, SystemsAddress address) {
        return service.list(visit.user(), visit.project().key(), address.filter(), address.order(), address.page());
    }
}
