package org.aimsforjira.search.jira;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.search.app.ControlSearch;
import org.aimsforjira.search.app.HiddenArguments;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.shared.Outcome;

/** {@code aimsControlsWithoutEvidence([aims])}: the included controls without fresh passing evidence today. */
@Named
public class WithoutEvidenceFunction extends ControlFunctionOfAims {

    private final ControlSearch search;

    @Inject
    public WithoutEvidenceFunction(ControlSearch search, HiddenArguments hidden, Texts texts) {
        super(texts, hidden);
        this.search = search;
    }

    @Override
    Outcome<Set<Long>> values(Searcher searcher, List<String> args, String clauseName) {
        return search.withoutEvidence(searcher, clauseName, optional(args, 0));
    }
}
