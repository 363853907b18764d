package org.aimsforjira.treatment.plan.json;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.aimsforjira.platform.json.Json;
import org.aimsforjira.treatment.plan.domain.TreatmentOption;
import org.aimsforjira.treatment.plan.domain.TreatmentOptions;

/** The options from {@code plan-options.json}, checked when it is read: a damaged file does not start. */
@Named
public class JsonTreatmentOptions implements TreatmentOptions {

    private static final String FILE = "/org/aimsforjira/treatment/plan-options.json";

    private final List<Row> rows;

    /** The shape of {@code plan-options.json}. */
    record Options(String note, List<Row> options) {}

    record Row(String key, Wording en, Wording de) {
        TreatmentOption option(Wording wording) {
            return new TreatmentOption(key, wording.name(), wording.explanation());
        }
    }

    record Wording(String name, String explanation) {}

    public JsonTreatmentOptions() {
        this(read());
    }

    JsonTreatmentOptions(String text) {
        rows = List.copyOf(Json.ours(text, Options.class).options());
        Set<String> keys = new LinkedHashSet<>();
        for (Row row : rows) {
            if (!keys.add(row.key())) {
                throw new IllegalStateException("The treatment options are damaged. They have " + row.key() + " twice");
            }
        }
    }

    @Override
    public List<TreatmentOption> all(Locale locale) {
        boolean german = locale.getLanguage().equals("de");
        return rows.stream()
                .map(row -> row.option(german ? row.de() : row.en()))
                .toList();
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(JsonTreatmentOptions.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
