package org.aimsforjira.host.jira.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Writes conditions as queries on the index. */
final class IndexQueries {
    private final IndexWords words;
    private final IndexScope scope;

    IndexQueries(IndexWords words, IndexScope scope) {
        this.words = words;
        this.scope = scope;
    }

    /** The issues the condition and the permissions leave over. */
    Query of(Condition where, Browsable browsable, IndexSearcher searcher) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(IndexNames.KIND, IndexNames.ISSUE)), Occur.FILTER);
        all.add(browsable(browsable), Occur.FILTER);
        all.add(of(where, searcher), Occur.FILTER);
        return new ConstantScoreQuery(all.build());
    }

    private static Query browsable(Browsable browsable) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(terms("project", browsable.everything()), Occur.SHOULD);
        String user = browsable.userKey();
        if (user != null) {
            any.add(own("reporter", user, browsable.asReporter()), Occur.SHOULD);
            any.add(own("assignee", user, browsable.asAssignee()), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query own(String field, String user, Set<Long> projects) {
        return both(new TermQuery(new Term(field, user)), terms("project", projects));
    }

    private Query of(Condition condition, IndexSearcher searcher) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), Occur.FILTER, searcher);
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.parts(), Occur.SHOULD, searcher);
        }
        if (condition instanceof Condition.Not not) {
            return without(new MatchAllDocsQuery(), of(not.part(), searcher));
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf(oneOf.field(), oneOf.values());
        }
        if (condition instanceof Condition.NoneOf noneOf) {
            return without(filled(noneOf.field()), oneOf(noneOf.field(), noneOf.values()));
        }
        if (condition instanceof Condition.Filled filled) {
            return filled(filled.field());
        }
        if (condition instanceof Condition.Empty empty) {
            return empty(empty.field());
        }
        if (condition instanceof Condition.Between between) {
            return between(between);
        }
        if (condition instanceof Condition.Numbered numbered) {
            return both(
                    terms("project", List.of(numbered.projectId())),
                    LongField.newRangeQuery(IndexNames.NUMBER, numbered.from(), numbered.to()));
        }
        if (condition instanceof Condition.Words text) {
            return words(text, searcher);
        }
        return condition instanceof Condition.Everything ? new MatchAllDocsQuery() : new MatchNoDocsQuery();
    }

    private Query joined(List<Condition> parts, Occur occur, IndexSearcher searcher) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        parts.forEach(part -> joined.add(of(part, searcher), occur));
        return joined.build();
    }

    private static Query oneOf(SearchField field, Collection<Object> values) {
        return switch (field.kind()) {
            case KEY -> LongPoint.newSetQuery(IndexNames.ID, longs(values));
            case NUMBER ->
                DoublePoint.newSetQuery(
                        field.id(),
                        values.stream()
                                .mapToDouble(value -> ((Number) value).doubleValue() + 0.0)
                                .toArray());
            default -> terms(field.id(), values);
        };
    }

    private static long[] longs(Collection<?> values) {
        return values.stream().mapToLong(value -> ((Number) value).longValue()).toArray();
    }

    private static Query terms(String field, Collection<?> values) {
        return new TermInSetQuery(
                field,
                values.stream().map(value -> new BytesRef(value.toString())).toList());
    }

    private static Query filled(SearchField field) {
        boolean always = field.kind() == FieldKind.KEY;
        return always ? new MatchAllDocsQuery() : new TermQuery(new Term(IndexNames.FILLED, field.id()));
    }

    private Query empty(SearchField field) {
        Query scoped = field.custom() == null ? new MatchAllDocsQuery() : scope.of(field.custom());
        return without(scoped, filled(field));
    }

    private static Query between(Condition.Between between) {
        String field = between.field().id();
        if (between.field().kind() == FieldKind.NUMBER) {
            double from = number(between.from(), Double.NEGATIVE_INFINITY);
            double to = number(between.to(), Double.POSITIVE_INFINITY);
            return DoublePoint.newRangeQuery(
                    field,
                    between.fromIncluded() || between.from() == null ? from : DoublePoint.nextUp(from),
                    between.toIncluded() || between.to() == null ? to : DoublePoint.nextDown(to));
        }
        long from = between.from() == null ? Long.MIN_VALUE : ((Number) between.from()).longValue();
        long to = between.to() == null ? Long.MAX_VALUE : ((Number) between.to()).longValue();
        return LongField.newRangeQuery(
                field,
                between.fromIncluded() || between.from() == null ? from : from + 1,
                between.toIncluded() || between.to() == null ? to : to - 1);
    }

    private static double number(@Nullable Object value, double otherwise) {
        return value == null ? otherwise : ((Number) value).doubleValue() + 0.0;
    }

    private Query words(Condition.Words condition, IndexSearcher searcher) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (SearchField field : condition.fields()) {
            boolean comment = field.kind() == FieldKind.COMMENT;
            Query found = words.of(field.id(), condition.text());
            Query issues = comment ? commented(found, searcher) : found;
            Query all = comment ? new MatchAllDocsQuery() : filled(field);
            any.add(condition.negated() ? without(all, issues) : issues, Occur.SHOULD);
        }
        return any.build();
    }

    /** The issues of the comments that are found. */
    private static Query commented(Query comments, IndexSearcher searcher) {
        List<Long> issues = new ArrayList<>();
        try {
            searcher.search(comments, new SimpleCollector() {
                private @Nullable NumericDocValues issue;

                @Override
                protected void doSetNextReader(LeafReaderContext context) throws IOException {
                    issue = DocValues.unwrapSingleton(
                            DocValues.getSortedNumeric(context.reader(), IndexNames.COMMENT_OF));
                }

                @Override
                public void collect(int document) throws IOException {
                    if (issue != null && issue.advanceExact(document)) {
                        issues.add(issue.longValue());
                    }
                }

                @Override
                public ScoreMode scoreMode() {
                    return ScoreMode.COMPLETE_NO_SCORES;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LongPoint.newSetQuery(IndexNames.ID, longs(issues));
    }

    private static Query both(Query first, Query second) {
        return new BooleanQuery.Builder()
                .add(first, Occur.FILTER)
                .add(second, Occur.FILTER)
                .build();
    }

    private static Query without(Query all, Query excluded) {
        return new BooleanQuery.Builder()
                .add(all, Occur.FILTER)
                .add(excluded, Occur.MUST_NOT)
                .build();
    }
}
