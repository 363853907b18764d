package org.aimsforjira.search.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import java.util.List;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.shared.Outcome;

/** A function on the two fields of controls: ids of options. To check one is to answer it: that costs two queries at most. */
abstract class ControlFunction extends AimsFunction {

    ControlFunction(Texts texts, int fewest, int most) {
        super(texts, fewest, most);
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.OPTION;
    }

    @Override
    Outcome<List<String>> check(Searcher searcher, List<String> args, String clauseName) {
        return values(searcher, args, clauseName).map(ids -> List.of());
    }
}
