package org.aimsforjira.platform.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.json.Json;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * Turns outcomes into responses: the value as JSON, a refusal as {@link ErrorJson} with the status of its kind and a sentence in
 * the reader's language. Nothing is stored by browsers or proxies.
 */
@Named
public class Answers {

    /** The largest JSON body that is read, in bytes. Files have their own way and their own limit. */
    static final int MAX_BODY = 1024 * 1024;

    private static final int UNAUTHORIZED = 401;

    private final Texts texts;
    private final People people;

    @Inject
    public Answers(Texts texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    /** Runs the use case as the person who makes the request; 401 for anonymous visitors. */
    public Response asUser(Function<UserKey, Response> use) {
        return people.current().map(use).orElseGet(() -> error(UNAUTHORIZED, "login-needed", Map.of()));
    }

    /**
     * Reads the body strictly and goes on with it. The platform's own reading is not used, since it answers mistakes in its own
     * words.
     *
     * @param body UTF-8, at most 1 MiB
     * @param type a record or bean; properties that are absent are null
     */
    public <B> Response withBody(InputStream body, Class<B> type, Function<B, Response> use) {
        return read(body).flatMap(text -> Json.read(text, type)).fold(use, this::refused);
    }

    /** 200 with the value. */
    public Response ok(Object json) {
        return json(Response.Status.OK.getStatusCode(), json);
    }

    /** 200 with the value, or the refusal. */
    public <T> Response of(Outcome<T> outcome, Function<? super T, ?> toJson) {
        return of(Response.Status.OK, outcome, toJson);
    }

    /** The status (201, 202 …) with the value, or the refusal. */
    public <T> Response of(Response.Status status, Outcome<T> outcome, Function<? super T, ?> toJson) {
        return outcome.fold(value -> json(status.getStatusCode(), toJson.apply(value)), this::refused);
    }

    /** 204, or the refusal. */
    public Response nothing(Outcome<?> outcome) {
        return outcome.fold(
                value ->
                        Response.noContent().header("Cache-Control", "no-store").build(),
                this::refused);
    }

    public Response refused(Refusal refusal) {
        return refused(refusal, Map.of());
    }

    /**
     * The refusal with facts a script needs, for example what somebody else saved meanwhile.
     *
     * @param details only what this reader may see
     */
    public Response refused(Refusal refusal, Map<String, ?> details) {
        return json(refusal.kind().httpStatus(), ErrorJson.of(refusal.code(), texts.sentence(refusal), details));
    }

    /** An error that is no refusal of ours, for example an unknown path. */
    Response error(int status, String code, Map<String, ?> details, Object... params) {
        return json(status, ErrorJson.of(code, texts.text("aims.refusal." + code, params), details));
    }

    private static Response json(int status, Object json) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(json)
                .build();
    }

    private static Outcome<String> read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MAX_BODY + 1);
            if (bytes.length > MAX_BODY) {
                return Outcome.refused(new Refusal(Refusal.Kind.TOO_LARGE, "json.too-large", List.of(MAX_BODY / 1024)));
            }
            return Outcome.done(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Outcome.refused(Refusal.invalid("json.not-utf-8"));
        } catch (IOException e) {
            throw new UncheckedIOException("The request's body could not be read", e);
        }
    }
}
