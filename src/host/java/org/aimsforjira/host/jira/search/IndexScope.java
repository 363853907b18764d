package org.aimsforjira.host.jira.search;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Which issues have a custom field at all: a context holds for their project and type, and the project's field configuration does not
 * hide it. Only those are found by EMPTY (unconfirmed; Jira's index keeps which fields an issue shows).
 */
final class IndexScope {
    private final Db db;

    IndexScope(Db db) {
        this.db = db;
    }

    Query of(HostCustomField field) {
        List<FieldConfigScheme> contexts = field.getConfigurationSchemes();
        Set<Long> own = new LinkedHashSet<>();
        contexts.forEach(context -> own.addAll(context.getAssociatedProjectIds()));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        contexts.forEach(context -> any.add(of(context, own), Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.FILTER)
                .add(terms("project", hidden(field)), Occur.MUST_NOT)
                .build();
    }

    /** The context for everywhere leaves out the projects that have one of their own. */
    private static Query of(FieldConfigScheme context, Set<Long> own) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (context.isAllProjects()) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
            all.add(terms("project", own), Occur.MUST_NOT);
        } else {
            all.add(terms("project", context.getAssociatedProjectIds()), Occur.FILTER);
        }
        if (!context.isAllIssueTypes()) {
            all.add(
                    terms(
                            "issuetype",
                            context.getAssociatedIssueTypes().stream()
                                    .map(IssueType::getId)
                                    .toList()),
                    Occur.FILTER);
        }
        return all.build();
    }

    private List<Long> hidden(HostCustomField field) {
        return db.list(
                "SELECT p.id FROM project p JOIN fieldlayoutitem f ON f.fieldlayout = p.fieldlayout"
                        + " WHERE f.fieldidentifier = ? AND f.ishidden = TRUE",
                row -> row.id("id"),
                field.getId());
    }

    private static Query terms(String field, Collection<?> values) {
        return new TermInSetQuery(
                field,
                values.stream().map(value -> new BytesRef(value.toString())).toList());
    }
}
