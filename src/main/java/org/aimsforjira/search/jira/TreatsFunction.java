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

/** {@code aimsTreats("R-1")}: the issues that treat the risk. */
@Named
public class TreatsFunction extends LinkFunction {

    private final IssueSearch search;

    @Inject
    public TreatsFunction(IssueSearch search, HiddenArguments hidden, Texts texts) {
        super(texts, hidden);
        this.search = search;
    }

    @Override
    Outcome<Question> question(Searcher searcher, List<String> args) {
        return search.treating(searcher, args.get(0));
    }
}
