package org.aimsforjira.risk.register.web;

import java.util.List;
import java.util.stream.Stream;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.ProjectPage.Visit;
import org.aimsforjira.risk.register.app.RegisterExport;
import org.aimsforjira.risk.register.app.RegisterView;
import org.aimsforjira.risk.register.app.RegisterViews;
import org.aimsforjira.risk.register.domain.SavedView;
import org.aimsforjira.risk.register.web.RegisterPage.ViewGroup;
import org.aimsforjira.risk.register.web.RegisterPage.ViewPart;

/** Writes the menus of saved views and exports. */
final class ToolsPart {
    private final Texts texts;

    ToolsPart(Texts texts) {
        this.texts = texts;
    }

    RegisterPage.Views views(RegisterViews.Menu menu, RegisterAddress address, Visit visit) {
        return new RegisterPage.Views(
                visit.project().key(),
                address.asked().query(),
                menu.mayShare(),
                Stream.of(
                                new ViewGroup(
                                        texts.text("aims.risk.register.views.own"), views(menu.own(), true, address)),
                                new ViewGroup(
                                        texts.text("aims.risk.register.views.shared"),
                                        views(menu.shared(), menu.mayShare(), address)))
                        .filter(group -> !group.views().isEmpty())
                        .toList());
    }

    private static List<ViewPart> views(List<SavedView> views, boolean mayChange, RegisterAddress address) {
        return views.stream()
                .map(view -> new ViewPart(
                        view.id(),
                        view.name(),
                        address.base() + (view.query().isEmpty() ? "" : "&" + view.query()),
                        view.version(),
                        view.shared(),
                        mayChange))
                .toList();
    }

    RegisterPage.Exports exports(RegisterView view, RegisterAddress address, Visit visit) {
        String base = visit.request().getContextPath() + "/rest/aims/1.0/projects/"
                + RegisterAddress.encoded(visit.project().key()) + "/risks/export/";
        String query =
                address.asked().query().isEmpty() ? "" : "?" + address.asked().query();
        return new RegisterPage.Exports(
                base + "csv" + query,
                base + "xlsx" + query,
                view.risks().total() > RegisterExport.MAX_ROWS
                        ? texts.text("aims.risk.register.export.too-many", RegisterExport.MAX_ROWS)
                        : "");
    }
}
