package org.aimsforjira.host.jira.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;

/** Answers searches from the index: how many issues there are, and the ids of a page of them. */
final class IndexSearch {
    private final IssueIndex index;
    private final IndexQueries queries;
    private final IndexOrder order;

    IndexSearch(IssueIndex index, IndexQueries queries, IndexOrder order) {
        this.index = index;
        this.queries = queries;
        this.order = order;
    }

    /**
     * A page of results.
     *
     * @param total how many issues there are on all pages
     * @param ids those of this page in their order
     */
    record Page(long total, List<Long> ids) {}

    /** How many issues there are. */
    long count(Condition where, Browsable browsable) {
        return index.ask(searcher -> count(searcher, queries.of(where, browsable, searcher)));
    }

    private static long count(IndexSearcher searcher, Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page. */
    Page page(
            Condition where,
            Browsable browsable,
            List<org.aimsforjira.host.jira.search.Sort> sorts,
            int start,
            int limit) {
        return index.ask(searcher -> {
            Query query = queries.of(where, browsable, searcher);
            long total = count(searcher, query);
            long end = Math.min(total, (long) start + limit);
            return new Page(
                    total,
                    start >= end ? List.of() : ids(searcher, query, order.of(sorts), start, Math.toIntExact(end)));
        });
    }

    private static List<Long> ids(IndexSearcher searcher, Query query, Sort sort, int start, int end) {
        try {
            ScoreDoc[] found = searcher.search(query, end, sort).scoreDocs;
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            List<Long> ids = new ArrayList<>();
            for (int i = start; i < found.length; i++) {
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found[i].doc, leaves));
                SortedNumericDocValues id = DocValues.getSortedNumeric(leaf.reader(), IndexNames.ID);
                if (id.advanceExact(found[i].doc - leaf.docBase)) {
                    ids.add(id.nextValue());
                }
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
