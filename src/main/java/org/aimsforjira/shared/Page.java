package org.aimsforjira.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list, cut on the server.
 *
 * @param items the items of this page, in order
 * @param offset how many items stand before the first one, 0 or more
 * @param limit how many items a page holds at most
 * @param total how many items the whole list has for this viewer
 * @param <T> the items' type
 */
public record Page<T>(List<T> items, int offset, int limit, int total) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<R>(items.stream().<R>map(change).toList(), offset, limit, total);
    }

    public boolean hasNext() {
        return offset + items.size() < total;
    }

    public boolean hasPrevious() {
        return offset > 0;
    }

    /**
     * What a caller may ask for.
     *
     * @param offset 0 or more
     * @param limit 1 to {@value #MAX_LIMIT}
     */
    public record Request(int offset, int limit) {
        public static final int MAX_LIMIT = 100;

        public Request {
            if (offset < 0 || limit < 1 || limit > MAX_LIMIT) {
                throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
            }
        }

        /** The nearest request that is allowed. */
        public static Request clamped(int offset, int limit) {
            return new Request(Math.max(0, offset), Math.max(1, Math.min(MAX_LIMIT, limit)));
        }
    }
}
