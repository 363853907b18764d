package io.atlassian.fugue;

import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** Of the library fugue, which Jira carries: only what a caller of Jira's API needs. */
public abstract class Option<A> implements Iterable<A>, Serializable {
    Option() {}

    public static <A> Option<A> option(A a) {
        return a == null ? none() : some(a);
    }

    public static <A> Option<A> some(A value) {
        return new Some<>(Objects.requireNonNull(value, "value"));
    }

    public static <A> Option<A> none() {
        return new Some<>(null);
    }

    public abstract boolean isDefined();

    public abstract A get();

    public final boolean isEmpty() {
        return !isDefined();
    }

    public final A getOrNull() {
        return isDefined() ? get() : null;
    }

    @Override
    public final Iterator<A> iterator() {
        return isDefined() ? List.of(get()).iterator() : Collections.emptyIterator();
    }

    private static final class Some<A> extends Option<A> {
        private final A value;

        private Some(A value) {
            this.value = value;
        }

        @Override
        public boolean isDefined() {
            return value != null;
        }

        @Override
        public A get() {
            if (value == null) {
                throw new java.util.NoSuchElementException();
            }
            return value;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Some && Objects.equals(value, ((Some<?>) o).value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return value == null ? "none()" : "some(" + value + ")";
        }
    }
}
