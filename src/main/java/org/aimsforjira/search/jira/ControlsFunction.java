package org.aimsforjira.search.jira;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.search.app.ControlSearch;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.shared.Outcome;

/** {@code aimsControls(pattern…)}: the controls that match one of the patterns. */
@Named
public class ControlsFunction extends ControlFunction {

    private final ControlSearch search;

    @Inject
    public ControlsFunction(ControlSearch search, Texts texts) {
        super(texts, 1, ANY_NUMBER);
        this.search = search;
    }

    @Override
    Outcome<Set<Long>> values(Searcher searcher, List<String> args, String clauseName) {
        return search.matching(clauseName, args);
    }
}
