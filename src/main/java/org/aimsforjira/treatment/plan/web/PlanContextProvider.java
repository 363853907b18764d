package org.aimsforjira.treatment.plan.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.Forgiving;
import org.aimsforjira.platform.web.ProjectPage;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.treatment.plan.app.PlanAsked;
import org.aimsforjira.treatment.plan.app.PlanView;
import org.aimsforjira.treatment.plan.app.TreatmentPlan;
import org.aimsforjira.treatment.plan.domain.PlanFilter;

/** The page "Treatment plan". Needs View AIMS. What its address says wrongly is told above the risks that the rest of it asks for. */
@Named
public class PlanContextProvider extends ProjectPage {
    private static final Set<String> FILTERS = Set.of("text", "option", "work", "project", "assignee");

    private final TreatmentPlan plan;
    private final PlanPageBuilder pages;
    private final Texts texts;

    @Inject
    public PlanContextProvider(
            TreatmentPlan plan, PlanPageBuilder pages, Texts texts, @ComponentImport PageBuilderService pageBuilder) {
        super(texts, pageBuilder, "org.aimsforjira.aims-for-jira:treatment-plan-resources");
        this.plan = plan;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    protected Object page(Visit visit) {
        return Forgiving.page(
                FILTERS,
                visit::param,
                (params, told) -> PlanAsked.of(params)
                        .flatMap(filter -> page(
                                visit,
                                filter,
                                told.stream().map(texts::sentence).collect(Collectors.joining(" ")))));
    }

    private Outcome<PlanPage> page(Visit visit, PlanFilter filter, String problem) {
        PlanAddress address = PlanAddress.of(visit, filter);
        Outcome<PlanView> view = plan.list(visit.user(), visit.project().key(), filter, address.page());
        return view.map(found -> pages.page(found, address, visit, problem));
    }
}
