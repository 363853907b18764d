package org.aimsforjira.search.jira;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.search.app.HiddenArguments;
import org.aimsforjira.search.app.IssueSearch;
import org.aimsforjira.search.app.IssueSearch.Question;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.shared.Outcome;

/** {@code aimsRisksOf("S-1")}: the risks of the AI system. */
@Named
public class RisksOfFunction extends LinkFunction {

    private final IssueSearch search;

    @Inject
    public RisksOfFunction(IssueSearch search, HiddenArguments hidden, Texts texts) {
        super(texts, hidden);
        this.search = search;
    }

    @Override
    Outcome<Question> question(Searcher searcher, List<String> args) {
        return search.risksOf(searcher, args.get(0));
    }
}
