package org.aimsforjira.testing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.aimsforjira.issues.domain.Intent;
import org.aimsforjira.issues.domain.Intent.State;
import org.aimsforjira.issues.domain.Intents;

/** Intents in memory; a write can be the death of the node, and then nothing of it is kept. */
public final class InMemoryIntents implements Intents {
    private final Deaths deaths;
    private final Map<String, Intent> intents = new LinkedHashMap<>();

    public InMemoryIntents() {
        this(new Deaths());
    }

    public InMemoryIntents(Deaths deaths) {
        this.deaths = deaths;
    }

    @Override
    public Optional<Intent> byToken(String token) {
        return Optional.ofNullable(intents.get(token));
    }

    @Override
    public void open(Intent intent) {
        deaths.step();
        intents.put(
                intent.token(),
                new Intent(
                        intent.token(),
                        intent.aims(),
                        intent.actor(),
                        intent.change(),
                        intent.note(),
                        State.OPEN,
                        OptionalLong.empty(),
                        intent.at()));
        deaths.step();
    }

    @Override
    public void done(String token, long issueId) {
        deaths.step();
        intents.compute(token, (any, intent) -> closed(existing(token), State.DONE, OptionalLong.of(issueId)));
    }

    @Override
    public void dropped(String token) {
        deaths.step();
        intents.compute(token, (any, intent) -> closed(existing(token), State.DROPPED, OptionalLong.empty()));
    }

    @Override
    public void forget(String token) {
        deaths.step();
        intents.remove(token);
    }

    @Override
    public List<Intent> open(int limit) {
        return intents.values().stream()
                .filter(intent -> intent.state() == State.OPEN)
                .limit(limit)
                .toList();
    }

    @Override
    public void forgetClosedBefore(Instant time) {
        intents.values()
                .removeIf(intent -> intent.state() != State.OPEN && intent.at().isBefore(time));
    }

    private Intent existing(String token) {
        return byToken(token).orElseThrow(() -> new IllegalStateException("The intent " + token + " is gone"));
    }

    private static Intent closed(Intent intent, State state, OptionalLong issueId) {
        return new Intent(
                intent.token(),
                intent.aims(),
                intent.actor(),
                intent.change(),
                intent.note(),
                state,
                issueId,
                intent.at());
    }
}
