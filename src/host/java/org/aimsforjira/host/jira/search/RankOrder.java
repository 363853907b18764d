package org.aimsforjira.host.jira.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SimpleFieldComparator;
import org.jspecify.annotations.Nullable;

/**
 * Orders documents by the rank of their smallest value. A value without a rank counts as none, and none comes last in both directions.
 */
final class RankOrder extends FieldComparatorSource {
    private final Map<String, Integer> ranks;
    private final int last;

    /**
     * An order.
     *
     * @param ranks the rank of each value
     * @param down whether the order is used from large to small
     */
    RankOrder(Map<String, Integer> ranks, boolean down) {
        this.ranks = ranks;
        this.last = down ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }

    @Override
    public FieldComparator<Integer> newComparator(String field, int count, Pruning pruning, boolean reversed) {
        return new Ranks(field, count);
    }

    private final class Ranks extends SimpleFieldComparator<Integer> {
        private final String field;
        private final int[] slots;
        private int bottom;
        private int top;
        private int[] rankOf = {};
        private @Nullable SortedSetDocValues values;

        private Ranks(String field, int count) {
            this.field = field;
            this.slots = new int[count];
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            SortedSetDocValues found = DocValues.getSortedSet(context.reader(), field);
            int[] known = new int[Math.toIntExact(found.getValueCount())];
            for (int ordinal = 0; ordinal < known.length; ordinal++) {
                known[ordinal] = ranks.getOrDefault(found.lookupOrd(ordinal).utf8ToString(), last);
            }
            values = found;
            rankOf = known;
        }

        private int rank(int document) throws IOException {
            SortedSetDocValues found = values;
            if (found == null || !found.advanceExact(document)) {
                return last;
            }
            int smallest = last;
            for (int i = 0; i < found.docValueCount(); i++) {
                int rank = rankOf[Math.toIntExact(found.nextOrd())];
                if (rank != last && (smallest == last || rank < smallest)) {
                    smallest = rank;
                }
            }
            return smallest;
        }

        @Override
        public int compare(int slot1, int slot2) {
            return Integer.compare(slots[slot1], slots[slot2]);
        }

        @Override
        public void setBottom(int slot) {
            bottom = slots[slot];
        }

        @Override
        public void setTopValue(Integer value) {
            top = value;
        }

        @Override
        public Integer value(int slot) {
            return slots[slot];
        }

        @Override
        public int compareBottom(int document) throws IOException {
            return Integer.compare(bottom, rank(document));
        }

        @Override
        public int compareTop(int document) throws IOException {
            return Integer.compare(top, rank(document));
        }

        @Override
        public void copy(int slot, int document) throws IOException {
            slots[slot] = rank(document);
        }
    }
}
