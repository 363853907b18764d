package org.aimsforjira.evidence.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceIssues;
import org.aimsforjira.evidence.domain.EvidenceItem;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.platform.search.AllIssues;
import org.aimsforjira.platform.search.Jql;
import org.aimsforjira.platform.search.Jql.Field;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.Page;

/** Finds evidence by the JQL of the default rule, the field and the option by id. */
@Named
public class JiraEvidenceIssues implements EvidenceIssues {

    /** The English name, which every language of Jira's understands. */
    private static final String DONE = "Done";

    /** The field has one context for all projects. */
    private static final long ANY_PROJECT = 0;

    private final AllIssues search;
    private final JiraPieces pieces;

    @Inject
    public JiraEvidenceIssues(@ComponentImport SearchService search, JiraPieces pieces) {
        this.search = new AllIssues(search);
        this.pieces = pieces;
    }

    @Override
    public List<EvidenceItem> find(Aims aims, ControlId control, EvidenceRule rule) {
        Set<String> notCarriedOut = pieces.notCarriedOut(aims.projectId());
        return condition(control)
                .map(jql -> all(jql).stream()
                        .map(issue -> item(issue, aims, notCarriedOut, rule))
                        .sorted(Comparator.comparing(EvidenceItem::issueId))
                        .toList())
                .orElse(List.of());
    }

    private List<Issue> all(Jql jql) {
        List<Issue> found = new ArrayList<>();
        Page<Issue> page;
        do {
            page = search.page(jql, new Page.Request(found.size(), Page.Request.MAX_LIMIT));
            found.addAll(page.items());
        } while (!page.items().isEmpty() && page.hasNext());
        return found;
    }

    private static EvidenceItem item(Issue issue, Aims aims, Set<String> notCarriedOut, EvidenceRule rule) {
        String resolution = issue.getResolutionId();
        Timestamp resolved = issue.getResolutionDate();
        return EvidenceItem.of(
                issue.getId(),
                Optional.ofNullable(resolved).map(Timestamp::toInstant),
                aims.timeZone(),
                Optional.ofNullable(resolution),
                notCarriedOut,
                issue.getLabels().stream().map(Label::getLabel).toList(),
                rule);
    }

    @Override
    public Optional<String> jql(ControlId control) {
        return condition(control).map(Jql::text);
    }

    private Optional<Jql> condition(ControlId control) {
        Optional<Field> field = pieces.field(FieldRole.AI_EVIDENCE_FOR).map(Field::custom);
        List<Long> options = pieces.optionKeys(FieldRole.AI_EVIDENCE_FOR, ANY_PROJECT).entrySet().stream()
                .filter(option -> option.getValue().equals(control.value()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return field.isEmpty() || options.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Jql.all(List.of(Jql.hasAnyId(field.get(), options), Jql.is(Field.STATUS_CATEGORY, DONE))));
    }
}
