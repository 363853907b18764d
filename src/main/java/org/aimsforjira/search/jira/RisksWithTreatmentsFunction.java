package org.aimsforjira.search.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.search.app.HiddenArguments;
import org.aimsforjira.search.app.IssueSearch;
import org.aimsforjira.search.app.IssueSearch.Question;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** {@code aimsRisksWithTreatments("due < now()"[, aims])}: the risks of the AIMS that an issue treats which the query finds. */
@Named
public class RisksWithTreatmentsFunction extends IssueFunction {

    private final IssueSearch search;
    private final HiddenArguments hidden;

    @Inject
    public RisksWithTreatmentsFunction(IssueSearch search, HiddenArguments hidden, Texts texts) {
        super(texts, 1, 2);
        this.search = search;
        this.hidden = hidden;
    }

    @Override
    Outcome<Question> question(Searcher searcher, List<String> args) {
        return search.treatedByAny(searcher, args.get(0), optional(args, 1));
    }

    @Override
    public FunctionOperand sanitiseOperand(@Nullable ApplicationUser searcher, FunctionOperand operand) {
        List<String> args = new ArrayList<>(operand.getArgs());
        if (!args.isEmpty()) {
            args.set(0, hidden.query(key(searcher), args.get(0)));
        }
        if (args.size() > 1) {
            args.set(1, hidden.project(key(searcher), args.get(1)));
        }
        return new FunctionOperand(operand.getName(), args);
    }
}
