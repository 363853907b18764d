package org.aimsforjira.search.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.plugin.jql.function.ClauseSanitisingJqlFunction;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.search.app.IssueSearch.Question;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/** A function on issues: ids of issues that the searcher may see. */
abstract class IssueFunction extends AimsFunction implements ClauseSanitisingJqlFunction {

    /** What Jira calls an issue, and an issue above another one, in clauses. */
    private static final Set<String> FIELDS = Set.of("issue", "issuekey", "key", "id", "parent", "epic link");

    IssueFunction(Texts texts, int fewest, int most) {
        super(texts, fewest, most);
    }

    abstract Outcome<Question> question(Searcher searcher, List<String> args);

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    @Override
    Outcome<List<String>> check(Searcher searcher, List<String> args, String clauseName) {
        return onIssues(searcher, args, clauseName)
                .map(question -> question.cut().map(cut -> text(cut.text(), getFunctionName(), cut.most())).stream()
                        .toList());
    }

    @Override
    Outcome<List<Long>> values(Searcher searcher, List<String> args, String clauseName) {
        return onIssues(searcher, args, clauseName).map(Question::answer);
    }

    private Outcome<Question> onIssues(Searcher searcher, List<String> args, String clauseName) {
        return FIELDS.contains(clauseName.toLowerCase(Locale.ROOT))
                ? question(searcher, args)
                : Outcome.refused(Refusal.invalid("search.field-no-issue", getFunctionName(), clauseName));
    }
}
