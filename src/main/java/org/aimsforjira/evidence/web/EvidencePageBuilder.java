package org.aimsforjira.evidence.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.app.EvidenceList;
import org.aimsforjira.evidence.domain.EvidenceCount;
import org.aimsforjira.evidence.domain.EvidenceSearch.Filter;
import org.aimsforjira.evidence.web.EvidencePage.Choice;
import org.aimsforjira.evidence.web.EvidencePage.Row;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.Pager;
import org.aimsforjira.platform.web.ProjectPage.Visit;

/** Writes the list of evidence in the reader's language. */
@Named
public class EvidencePageBuilder {

    static final String PAGE = "org.aimsforjira.aims-for-jira:evidence-page";

    /** The verdicts that can be filtered by. */
    static final List<EvidenceCount.Kind> KINDS =
            List.of(EvidenceCount.Kind.FRESH, EvidenceCount.Kind.STALE, EvidenceCount.Kind.FAILED);

    private final Texts texts;

    @Inject
    public EvidencePageBuilder(Texts texts) {
        this.texts = texts;
    }

    EvidencePage page(EvidenceList list, Visit visit) {
        String context = visit.request().getContextPath();
        String project = context + "/projects/" + encoded(visit.project().key());
        String base = project + "?selectedItem=" + encoded(PAGE);
        String filtered = base + params(list.filter());
        return new EvidencePage(
                list.aims().name(),
                list.isSetUp(),
                project,
                PAGE,
                list.filter().equals(Filter.NONE) ? "" : base,
                context + "/issues/?jql=" + encoded(list.jql()),
                controls(list),
                kinds(list.filter()),
                list.rows().items().stream().map(row -> row(row, context)).toList(),
                Pager.of(list.rows(), texts, offset -> offset == 0 ? filtered : filtered + "&offset=" + offset));
    }

    private Row row(EvidenceList.Row row, String context) {
        EvidenceCount count = row.count();
        return new Row(
                row.issue().key(),
                context + "/browse/" + row.issue().key(),
                row.issue().summary(),
                row.issue().controls().stream().map(ControlId::value).toList(),
                texts.text("aims.evidence.kind." + count.kind().key()),
                lozenge(count.kind()),
                count.from().map(texts::date).orElse(""),
                count.freshUntil().map(texts::date).orElse(""),
                row.issue().status());
    }

    private static String lozenge(EvidenceCount.Kind kind) {
        return switch (kind) {
            case FRESH -> "aui-lozenge-success";
            case STALE -> "aui-lozenge-moved";
            case FAILED -> "aui-lozenge-error";
            default -> "";
        };
    }

    private List<Choice> controls(EvidenceList list) {
        String now = list.filter().control().map(ControlId::value).orElse("");
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.text("aims.evidence.page.any-control"), now.isEmpty()));
        for (Control control : list.controls()) {
            String id = control.id().value();
            choices.add(new Choice(id, id + " " + control.title(), id.equals(now)));
        }
        return choices;
    }

    private List<Choice> kinds(Filter filter) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                "", texts.text("aims.evidence.page.any-kind"), filter.kind().isEmpty()));
        for (EvidenceCount.Kind kind : KINDS) {
            choices.add(new Choice(
                    kind.key(),
                    texts.text("aims.evidence.kind." + kind.key()),
                    filter.kind().filter(kind::equals).isPresent()));
        }
        return choices;
    }

    private static String params(Filter filter) {
        return filter.control().map(control -> "&control=" + control.value()).orElse("")
                + filter.kind().map(kind -> "&verdict=" + kind.key()).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
