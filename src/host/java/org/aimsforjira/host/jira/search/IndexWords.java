package org.aimsforjira.host.jira.search;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.jspecify.annotations.Nullable;

/**
 * Writes a search for words as a query on one field of the index. A term of left-out words only says nothing; an alternative of such
 * terms alone finds nothing. Patterns and similar spellings are compared with the words as the index has them, without their endings
 * (documented for Jira as a limit of stemming).
 */
final class IndexWords {
    private final IndexText analyzer;

    IndexWords(IndexText analyzer) {
        this.analyzer = analyzer;
    }

    Query of(String field, TextQuery text) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (List<TextQuery.Term> together : text.alternatives()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (TextQuery.Term term : together) {
                Query query = of(field, term);
                if (query != null) {
                    all.add(query, term.excluded() ? BooleanClause.Occur.MUST_NOT : BooleanClause.Occur.MUST);
                }
            }
            any.add(all.build(), BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    private @Nullable Query of(String field, TextQuery.Term term) {
        return switch (term.kind()) {
            case WORDS -> words(field, term);
            case PATTERN -> new WildcardQuery(new Term(field, term.text().toLowerCase(Locale.ENGLISH)));
            case SIMILAR -> new FuzzyQuery(new Term(field, term.text().toLowerCase(Locale.ENGLISH)));
        };
    }

    private @Nullable Query words(String field, TextQuery.Term term) {
        List<String> words = analyzer.words(term.text());
        if (words.isEmpty()) {
            return null;
        }
        return words.size() == 1
                ? new TermQuery(new Term(field, words.get(0)))
                : new PhraseQuery(term.distance(), field, words.toArray(String[]::new));
    }
}
