package org.aimsforjira.platform.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/** Reads and writes JSON. What other people wrote is refused with its place; what we wrote ourselves and cannot read is a defect. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private Json() {}

    /**
     * Reads what somebody sent into a record or bean. Strict: unknown properties, wrong types and numbers in quotes are refused.
     * Properties that are absent are null.
     *
     * @return the value, or a refusal {@code json.empty}, {@code json.malformed} (line, column), {@code json.duplicate-property},
     *     {@code json.unknown-property} (place, known ones) or {@code json.wrong-type} (place, what is expected)
     */
    public static <T> Outcome<T> read(String text, Class<T> type) {
        if (text.isBlank()) {
            return Outcome.refused(Refusal.invalid("json.empty"));
        }
        try {
            T value = MAPPER.readValue(text, type);
            return value == null ? Outcome.refused(Refusal.invalid("json.empty")) : Outcome.done(value);
        } catch (UnrecognizedPropertyException e) {
            return Outcome.refused(Refusal.invalid("json.unknown-property", place(e), known(e)));
        } catch (InvalidFormatException e) {
            return Outcome.refused(expected(e, e.getTargetType()));
        } catch (MismatchedInputException e) {
            return Outcome.refused(
                    e.getOriginalMessage().startsWith("Trailing token")
                            ? malformed(e)
                            : expected(e, e.getTargetType()));
        } catch (JsonMappingException e) {
            return Outcome.refused(malformed(e));
        } catch (JsonProcessingException e) {
            return Outcome.refused(malformed(e));
        }
    }

    /**
     * Reads an object that we wrote ourselves: maps, lists, strings, {@code Integer}, {@code Long}, {@code Double}, booleans, null.
     *
     * @throws IllegalStateException when it is not a JSON object
     */
    public static Map<String, Object> object(String text) {
        try {
            return MAPPER.readValue(text, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a JSON object of ours: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads a record that we wrote ourselves.
     *
     * @throws IllegalStateException when it does not fit
     */
    public static <T> T ours(String text, Class<T> type) {
        return read(text, type).fold(value -> value, refusal -> {
            throw new IllegalStateException("Not a " + type.getSimpleName() + " of ours: " + refusal);
        });
    }

    /** Writes maps, collections, records, strings, numbers, booleans, with sorted keys; for data attributes and stored columns. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + value.getClass(), e);
        }
    }

    private static Refusal malformed(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        if (e.getOriginalMessage().startsWith("Duplicate field")) {
            return Refusal.invalid("json.duplicate-property", line(location), column(location));
        }
        return Refusal.invalid("json.malformed", line(location), column(location));
    }

    private static String line(JsonLocation location) {
        return location == null ? "1" : Integer.toString(location.getLineNr());
    }

    private static String column(JsonLocation location) {
        return location == null ? "1" : Integer.toString(location.getColumnNr());
    }

    private static Refusal expected(JsonMappingException e, Class<?> type) {
        if (type != null && type.isEnum()) {
            String known =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return Refusal.invalid("json.unknown-value", place(e), known);
        }
        return Refusal.invalid("json.wrong-type", place(e), typeKey(type));
    }

    private static String typeKey(Class<?> type) {
        if (type == null) {
            return "aims.json.type.object";
        }
        JavaType known = MAPPER.constructType(type);
        if (type == String.class) {
            return "aims.json.type.text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "aims.json.type.boolean";
        }
        if (known.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "aims.json.type.number";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "aims.json.type.list";
        }
        return "aims.json.type.object";
    }

    private static String known(UnrecognizedPropertyException e) {
        Collection<Object> ids = e.getKnownPropertyIds();
        return ids == null ? "" : ids.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    /** The place as people write it: {@code reasons[0].kind}; empty for the whole body. */
    private static String place(JsonMappingException e) {
        StringBuilder place = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() != null) {
                place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
            } else if (step.getIndex() >= 0) {
                place.append('[').append(step.getIndex()).append(']');
            }
        }
        return place.isEmpty() ? "$" : place.toString();
    }
}
