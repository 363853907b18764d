package org.aimsforjira.risk.register.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.Forgiving;
import org.aimsforjira.platform.web.ProjectPage;
import org.aimsforjira.risk.register.app.Asked;
import org.aimsforjira.risk.register.app.RegisterView;
import org.aimsforjira.risk.register.app.RegisterViews;
import org.aimsforjira.risk.register.app.RiskRegister;
import org.aimsforjira.shared.Outcome;

/** The page "Risk register". Needs View AIMS. What its address says wrongly is told above the risks that the rest of it asks for. */
@Named
public class RegisterContextProvider extends ProjectPage {
    private final RiskRegister register;
    private final RegisterViews views;
    private final RegisterPageBuilder pages;
    private final Texts texts;

    @Inject
    public RegisterContextProvider(
            RiskRegister register,
            RegisterViews views,
            RegisterPageBuilder pages,
            Texts texts,
            @ComponentImport PageBuilderService pageBuilder) {
        super(texts, pageBuilder, "org.aimsforjira.aims-for-jira:risk-register-resources");
        this.register = register;
        this.views = views;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    protected Object page(Visit visit) {
        return Forgiving.page(
                Asked.USUAL.params().keySet(),
                name -> name.equals("columns") ? columns(visit) : visit.param(name),
                (params, told) -> Asked.of(params)
                        .flatMap(asked -> page(
                                visit, asked, told.stream().map(texts::sentence).collect(Collectors.joining(" ")))));
    }

    /** The form sends a parameter for each column that is ticked. */
    private static String columns(Visit visit) {
        String[] sent = visit.request().getParameterValues("columns");
        return sent == null ? "" : String.join(",", sent);
    }

    private Outcome<RegisterPage> page(Visit visit, Asked asked, String problem) {
        RegisterAddress address = RegisterAddress.of(visit, asked);
        Outcome<RegisterView> view =
                register.list(visit.user(), visit.project().key(), asked.filter(), asked.order(), address.page());
        return view.map(found -> pages.page(found, views.menu(visit.user(), found.aims()), address, visit, problem));
    }
}
