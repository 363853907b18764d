package org.aimsforjira.evidence.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.evidence.domain.EvidenceCount;
import org.aimsforjira.evidence.domain.EvidenceItem;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.evidence.domain.EvidenceSearch;
import org.aimsforjira.evidence.domain.EvidenceSearch.Filter;
import org.aimsforjira.evidence.domain.EvidenceSearch.Found;
import org.aimsforjira.evidence.domain.EvidenceSearch.Hit;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;

/** Lists what is marked as evidence; which issues somebody sees is up to Jira. */
@Named
public class EvidenceListService {

    private final AimsAccess access;
    private final EvidenceSearch search;
    private final ControlCatalogue catalogue;
    private final JiraPieces pieces;
    private final Clock clock;

    @Inject
    public EvidenceListService(
            AimsAccess access, EvidenceSearch search, ControlCatalogue catalogue, JiraPieces pieces, Clock clock) {
        this.access = access;
        this.search = search;
        this.catalogue = catalogue;
        this.pieces = pieces;
        this.clock = clock;
    }

    /**
     * One page of the evidence. Needs {@link Permission#VIEW_AIMS}; {@code not-found} without it. A page behind the last one becomes
     * the last one. One search, two at most.
     */
    public Outcome<EvidenceList> list(UserKey user, String projectKey, Filter filter, Page.Request page) {
        return access.require(user, projectKey, Permission.VIEW_AIMS).map(aims -> list(user, aims, filter, page));
    }

    private EvidenceList list(UserKey user, Aims aims, Filter filter, Page.Request page) {
        Set<String> notCarriedOut = pieces.notCarriedOut(aims.projectId());
        Optional<Found> found = search.search(user, filter, notCarriedOut, EvidenceRule.DEFAULT, page);
        int total = found.map(some -> some.page().total()).orElse(0);
        if (total > 0 && page.offset() >= total) {
            Page.Request last = new Page.Request((total - 1) / page.limit() * page.limit(), page.limit());
            found = search.search(user, filter, notCarriedOut, EvidenceRule.DEFAULT, last);
        }
        LocalDate today = clock.now().atZone(aims.timeZone()).toLocalDate();
        return new EvidenceList(
                aims,
                found.isPresent(),
                filter,
                found.map(Found::page)
                        .orElseGet(() -> new Page<>(List.of(), 0, page.limit(), 0))
                        .map(hit -> row(aims, hit, notCarriedOut, today)),
                catalogue.controls(),
                found.map(Found::jql).orElse(""));
    }

    private static EvidenceList.Row row(Aims aims, Hit hit, Set<String> notCarriedOut, LocalDate today) {
        EvidenceItem item = hit.work().item(hit.issueId(), hit.failed(), notCarriedOut, aims.timeZone());
        return new EvidenceList.Row(hit, EvidenceCount.of(item, hit.work().done(), EvidenceRule.DEFAULT, today));
    }
}
