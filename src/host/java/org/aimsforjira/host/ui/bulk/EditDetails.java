package org.aimsforjira.host.ui.bulk;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.CommonFields;

/** Which fields are set, and to what. */
final class EditDetails implements Details {
    private final Visit visit;
    private final ChangedFields fields;

    EditDetails(Visit visit, List<Issue> issues) {
        this.visit = visit;
        this.fields = new ChangedFields(visit, CommonFields.ofEditScreens(visit, issues), Set.of());
    }

    @Override
    public List<BulkPage.Question> questions() {
        List<String> wrong = fields.changed().isEmpty() ? List.of(visit.text("host.bulk.noField")) : List.of();
        return List.of(new BulkPage.Question(
                fields.names(),
                wrong,
                List.of(visit.text("host.bulk.edit.about")),
                List.of(),
                fields.rows(),
                List.of()));
    }

    @Override
    public List<BulkPage.Line> summary() {
        return fields.summary();
    }

    @Override
    public String warning() {
        return visit.text("host.bulk.edit.confirm");
    }

    @Override
    public Function<Issue, Optional<String>> work(BulkWork work) {
        Function<Issue, Map<String, String[]>> values = fields.values();
        return issue -> work.edit(issue, values);
    }
}
