package org.aimsforjira.shared;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of a use case: a value, or a refusal. An expected no is a value; an exception is a defect.
 *
 * @param <T> the value's type
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> done(change.apply(value)), Outcome::refused);
    }

    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
        return fold(next, Outcome::refused);
    }

    default <R extends @Nullable Object> R fold(
            Function<? super T, ? extends R> whenDone, Function<Refusal, ? extends R> whenRefused) {
        if (this instanceof Done<T> done) {
            return whenDone.apply(done.value());
        }
        return whenRefused.apply(((Refused<T>) this).refusal());
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    /** The value; empty for a refusal, where that shows nothing. */
    default Optional<T> toOptional() {
        return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** The value; for callers that have just made sure of it. */
    default T orElseThrow() {
        return fold(value -> value, refusal -> {
            throw new IllegalStateException("Refused: " + refusal);
        });
    }
}
