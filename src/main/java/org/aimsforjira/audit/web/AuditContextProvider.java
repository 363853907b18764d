package org.aimsforjira.audit.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.audit.app.AuditTrailService;
import org.aimsforjira.audit.app.TrailEntry;
import org.aimsforjira.audit.app.TrailEntry.PersonView;
import org.aimsforjira.audit.app.TrailPage;
import org.aimsforjira.audit.domain.AuditStore.Filter;
import org.aimsforjira.audit.domain.Entry;
import org.aimsforjira.audit.web.AuditPage.EntryPart;
import org.aimsforjira.audit.web.AuditPage.FilterPart;
import org.aimsforjira.audit.web.AuditPage.Option;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.ProjectPage;

/** The page "Audit trail". Needs View AIMS or Audit AIMS. Costs a constant number of queries, however long the trail is. */
@Named
public class AuditContextProvider extends ProjectPage {

    static final int PAGE = 25;

    private static final String SELECTED_ITEM = "org.aimsforjira.aims-for-jira:audit-page";

    private final AuditTrailService service;
    private final DetailTexts details;
    private final Texts texts;

    @Inject
    public AuditContextProvider(
            AuditTrailService service,
            DetailTexts details,
            Texts texts,
            @ComponentImport PageBuilderService pageBuilder) {
        super(texts, pageBuilder, "org.aimsforjira.aims-for-jira:audit-resources");
        this.service = service;
        this.details = details;
        this.texts = texts;
    }

    @Override
    protected Object page(Visit visit) {
        Filter filter = new Filter(chosen(visit.param("action")), chosen(visit.param("subject")));
        int before = visit.number("before", 0);
        TrailPage trail = service.page(
                        visit.user(), visit.project().key(), filter, before == 0 ? Long.MAX_VALUE : before, PAGE)
                .orElseThrow();
        String address = visit.request().getContextPath()
                + "/projects/"
                + encoded(visit.project().key())
                + "?selectedItem="
                + encoded(SELECTED_ITEM);
        String filtered = address + query("action", filter.action()) + query("subject", filter.subject());
        ZoneId zone = trail.aims().timeZone();
        return new AuditPage(
                trail.aims().name(),
                visit.project().key(),
                address,
                SELECTED_ITEM,
                texts.text("aims.audit.page.count", trail.tip().seq()),
                trail.tip().hash(),
                zone.getDisplayName(TextStyle.FULL, texts.locale()),
                filter(trail, filter),
                trail.entries().stream()
                        .map(entry -> entry(entry, zone, address))
                        .toList(),
                trail.more() ? filtered + "&before=" + last(trail) : "",
                before > 0 ? filtered : "");
    }

    private FilterPart filter(TrailPage trail, Filter filter) {
        List<Option> actions = trail.actions().stream()
                .map(action -> new Option(
                        action,
                        details.action(action),
                        filter.action().filter(action::equals).isPresent()))
                .sorted(Comparator.comparing(Option::text, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new FilterPart(
                actions,
                filter.subject().orElse(""),
                filter.action().isPresent() || filter.subject().isPresent());
    }

    private EntryPart entry(TrailEntry shown, ZoneId zone, String address) {
        String number = texts.number(shown.link().seq());
        String subject = shown.link().subject();
        String subjectAddress = address + query("subject", Optional.of(subject));
        String action = details.action(shown.link().action());
        if (shown.entry().isEmpty()) {
            return new EntryPart(
                    number,
                    "",
                    "",
                    false,
                    action,
                    subject,
                    subjectAddress,
                    List.of(),
                    shown.link().hash(),
                    true);
        }
        Entry entry = shown.entry().get();
        PersonView actor = shown.persons().of(entry.actor());
        return new EntryPart(
                number,
                texts.exactTime(entry.time(), zone),
                details.name(actor),
                actor.name().isEmpty(),
                action,
                subject,
                subjectAddress,
                details.parts(entry.details(), shown.persons()),
                shown.link().hash(),
                false);
    }

    private static long last(TrailPage trail) {
        return trail.entries().get(trail.entries().size() - 1).link().seq();
    }

    private static Optional<String> chosen(String param) {
        return param.isEmpty() ? Optional.empty() : Optional.of(param);
    }

    private static String query(String name, Optional<String> value) {
        return value.map(text -> "&" + name + "=" + encoded(text)).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
