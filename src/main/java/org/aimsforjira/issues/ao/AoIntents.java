package org.aimsforjira.issues.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aimsforjira.issues.domain.Intent;
import org.aimsforjira.issues.domain.Intent.State;
import org.aimsforjira.issues.domain.Intents;
import org.aimsforjira.platform.json.Json;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** Intents in Active Objects. */
@Named
public class AoIntents implements Intents {

    private final ActiveObjects ao;

    @Inject
    public AoIntents(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Intent> byToken(String token) {
        return row(token).map(AoIntents::intent);
    }

    @Override
    public void open(Intent intent) {
        String content = StoredChange.write(intent.change(), intent.note());
        Optional<WriteIntentEntity> before = row(intent.token());
        if (before.isPresent()) {
            WriteIntentEntity row = before.get();
            row.setAimsId(intent.aims().value());
            row.setActor(intent.actor().value());
            row.setContent(content);
            row.setBegunAt(Date.from(intent.at()));
            save(row, State.OPEN, null);
            return;
        }
        ao.create(
                WriteIntentEntity.class,
                new DBParam("TOKEN", intent.token()),
                new DBParam("AIMS_ID", intent.aims().value()),
                new DBParam("ACTOR", intent.actor().value()),
                new DBParam("CONTENT", content),
                new DBParam("STATE", State.OPEN.name()),
                new DBParam("BEGUN_AT", Date.from(intent.at())));
    }

    @Override
    public void done(String token, long issueId) {
        save(existing(token), State.DONE, issueId);
    }

    @Override
    public void dropped(String token) {
        save(existing(token), State.DROPPED, null);
    }

    @Override
    public void forget(String token) {
        ao.deleteWithSQL(WriteIntentEntity.class, "TOKEN = ?", token);
    }

    @Override
    public List<Intent> open(int limit) {
        return Arrays.stream(ao.find(
                        WriteIntentEntity.class,
                        Query.select()
                                .where("STATE = ?", State.OPEN.name())
                                .order("ID")
                                .limit(limit)))
                .map(AoIntents::intent)
                .toList();
    }

    @Override
    public void forgetClosedBefore(Instant time) {
        ao.deleteWithSQL(WriteIntentEntity.class, "STATE <> ? AND BEGUN_AT < ?", State.OPEN.name(), Date.from(time));
    }

    private WriteIntentEntity existing(String token) {
        return row(token).orElseThrow(() -> new IllegalStateException("The intent " + token + " is gone"));
    }

    private Optional<WriteIntentEntity> row(String token) {
        return Arrays.stream(ao.find(WriteIntentEntity.class, Query.select().where("TOKEN = ?", token)))
                .findFirst();
    }

    private static void save(WriteIntentEntity row, State state, @Nullable Long issueId) {
        row.setState(state.name());
        row.setIssueId(issueId);
        row.save();
    }

    private static Intent intent(WriteIntentEntity row) {
        StoredChange stored = Json.ours(row.getContent(), StoredChange.class);
        Long issueId = row.getIssueId();
        return new Intent(
                row.getToken(),
                new AimsId(row.getAimsId()),
                new UserKey(row.getActor()),
                stored.change(),
                stored.note(),
                State.valueOf(row.getState()),
                issueId == null ? OptionalLong.empty() : OptionalLong.of(issueId),
                row.getBegunAt().toInstant());
    }
}
