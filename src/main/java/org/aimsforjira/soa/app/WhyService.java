package org.aimsforjira.soa.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceIssues;
import org.aimsforjira.evidence.domain.EvidenceItem;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.risk.domain.RiskControls;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.app.WhyView.Issues;
import org.aimsforjira.soa.domain.Missing;
import org.aimsforjira.soa.domain.VisibleIssues;
import org.aimsforjira.soa.domain.VisibleIssues.Seen;
import org.aimsforjira.treatment.domain.Treatments;

/** Explains the state of a control. The numbers are the same for everyone; of the issues each reader sees what Jira lets them see. */
@Named
public class WhyService {

    /** More issues than this are not listed; the links into the navigator have them all. */
    public static final int MOST_SHOWN = 20;

    private final AimsAccess access;
    private final SoaService soa;
    private final RiskControls riskControls;
    private final Treatments treatments;
    private final EvidenceIssues evidence;
    private final VisibleIssues visible;

    @Inject
    public WhyService(
            AimsAccess access,
            SoaService soa,
            RiskControls riskControls,
            Treatments treatments,
            EvidenceIssues evidence,
            VisibleIssues visible) {
        this.access = access;
        this.soa = soa;
        this.riskControls = riskControls;
        this.treatments = treatments;
        this.evidence = evidence;
        this.visible = visible;
    }

    /** Needs {@link Permission#VIEW_AIMS}. Refuses an unknown control as {@link SoaService#row} does. */
    public Outcome<WhyView> why(UserKey user, String projectKey, String controlId, Locale locale) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(aims -> soa.row(user, projectKey, controlId, locale).map(row -> why(user, aims, row)));
    }

    private WhyView why(UserKey user, Aims aims, SoaRow row) {
        ControlId control = row.control().id();
        EvidenceRule rule = EvidenceRule.DEFAULT;
        Page.Request first = new Page.Request(0, Page.Request.MAX_LIMIT);
        Page<Long> risks = riskControls.risksOf(aims.id(), control, first);
        Page<Long> work = treatments.issuesOf(aims.id(), control, first);
        List<Long> proofs = evidence.find(aims, control, rule).stream()
                .map(EvidenceItem::issueId)
                .toList();
        Optional<LocalDate> freshUntil =
                row.live().work().evidence().enoughSince().map(day -> day.plusDays(rule.windowDays()));
        return new WhyView(
                row,
                rule,
                Missing.of(row.live().state()),
                freshUntil,
                issues(user, risks.items(), risks.total()),
                issues(user, work.items(), work.total()),
                issues(user, proofs.stream().limit(Page.Request.MAX_LIMIT).toList(), proofs.size()));
    }

    private Issues issues(UserKey user, List<Long> ids, int total) {
        List<Seen> seen = visible.visible(user, ids);
        Set<Long> known = seen.stream().map(Seen::id).collect(Collectors.toSet());
        return new Issues(
                seen.stream().limit(MOST_SHOWN).toList(),
                !known.containsAll(ids),
                total > ids.size() || seen.size() > MOST_SHOWN);
    }
}
