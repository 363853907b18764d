package org.aimsforjira.evidence.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.app.EvidenceView;
import org.aimsforjira.evidence.domain.EvidenceCount;
import org.aimsforjira.evidence.web.EvidencePanelPage.AimsPart;
import org.aimsforjira.evidence.web.EvidencePanelPage.ControlPart;
import org.aimsforjira.evidence.web.EvidencePanelPage.SystemPart;
import org.aimsforjira.platform.i18n.Texts;

/** Writes what an issue proves in the reader's language. */
@Named
public class EvidencePanelBuilder {

    private static final String SOA_PAGE = "org.aimsforjira.aims-for-jira:soa-page";

    private final ControlCatalogue catalogue;
    private final Texts texts;

    @Inject
    public EvidencePanelBuilder(ControlCatalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    EvidencePanelPage page(EvidenceView view, String contextPath) {
        return new EvidencePanelPage(
                view.issue().key(),
                view.issue().marking().failed(),
                view.issue().marking().controls().stream()
                        .flatMap(id -> catalogue.control(id).stream())
                        .map(control -> control(control, view, contextPath))
                        .toList(),
                view.issue().systems().stream()
                        .map(system ->
                                new SystemPart(system.key(), system.summary(), contextPath + "/browse/" + system.key()))
                        .toList(),
                view.issue().otherSystems(),
                view.parts().stream().map(part -> part(part, contextPath)).toList(),
                view.issue().mayEdit());
    }

    private ControlPart control(Control control, EvidenceView view, String contextPath) {
        ControlId id = control.id();
        EvidenceView.Part part = view.parts().size() == 1 ? view.parts().get(0) : null;
        String state = part == null ? "" : part.states().getOrDefault(id, "");
        return new ControlPart(
                id.value(),
                control.title(),
                catalogue.about(id, texts.locale()),
                state.isEmpty() ? "" : texts.text("aims.soa.state." + state),
                state,
                part == null || state.isEmpty()
                        ? ""
                        : soa(part, contextPath) + "#aims-soa-" + id.value().replace('.', '-'));
    }

    private AimsPart part(EvidenceView.Part part, String contextPath) {
        EvidenceCount count = part.count();
        String kind = count.kind().key();
        return new AimsPart(
                part.aims().name(),
                texts.text(
                        "aims.evidence.count." + kind,
                        count.from().map(texts::date).orElse(""),
                        count.freshUntil().map(texts::date).orElse("")),
                texts.text("aims.evidence.effect." + kind),
                soa(part, contextPath));
    }

    private static String soa(EvidenceView.Part part, String contextPath) {
        return part.register()
                .map(project ->
                        contextPath + "/projects/" + encoded(project.key()) + "?selectedItem=" + encoded(SOA_PAGE))
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
