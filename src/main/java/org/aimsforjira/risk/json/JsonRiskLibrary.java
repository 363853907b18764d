package org.aimsforjira.risk.json;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.platform.json.Json;
import org.aimsforjira.risk.domain.LifeCycleStage;
import org.aimsforjira.risk.domain.RiskLibrary;
import org.aimsforjira.risk.domain.RiskNature;
import org.aimsforjira.risk.domain.RiskTemplate;
import org.aimsforjira.risk.domain.RiskTemplate.Wording;

/** The library from {@code library.json}, checked when it is read: a damaged library does not start. */
@Named
public class JsonRiskLibrary implements RiskLibrary {

    private static final String FILE = "/org/aimsforjira/risk/library.json";

    private final Map<String, RiskTemplate> templates = new LinkedHashMap<>();
    private final Map<String, Map<String, Wording>> wordings = new LinkedHashMap<>();

    /** The shape of {@code library.json}. */
    record Library(String note, List<Row> templates) {}

    record Row(
            String id,
            List<String> sources,
            List<String> stages,
            List<String> consequenceTo,
            List<String> consequenceKinds,
            List<String> controls,
            boolean emerging,
            List<String> mayTrigger,
            Wording en,
            Wording de) {
        RiskTemplate template() {
            return new RiskTemplate(
                    id,
                    new RiskNature(sources, consequenceTo, consequenceKinds),
                    stages.stream()
                            .map(key -> LifeCycleStage.of(key)
                                    .orElseThrow(() -> damaged("There is no stage " + key + ", named by " + id)))
                            .toList(),
                    controls.stream().map(ControlId::new).toList(),
                    emerging,
                    mayTrigger);
        }
    }

    public JsonRiskLibrary() {
        this(read());
    }

    JsonRiskLibrary(String text) {
        for (Row row : Json.ours(text, Library.class).templates()) {
            if (templates.put(row.id(), row.template()) != null) {
                throw damaged("It has " + row.id() + " twice");
            }
            wordings.put(row.id(), Map.of("en", row.en(), "de", row.de()));
        }
        for (RiskTemplate template : templates.values()) {
            for (String triggered : template.mayTrigger()) {
                if (!templates.containsKey(triggered) || triggered.equals(template.id())) {
                    throw damaged(template.id() + " cannot trigger " + triggered);
                }
            }
        }
    }

    @Override
    public List<RiskTemplate> templates() {
        return List.copyOf(templates.values());
    }

    @Override
    public Optional<RiskTemplate> template(String id) {
        return Optional.ofNullable(templates.get(id));
    }

    @Override
    public Wording wording(RiskTemplate template, Locale locale) {
        Map<String, Wording> languages = Objects.requireNonNull(wordings.get(template.id()), template.id());
        Wording own = languages.get(locale.getLanguage());
        return own == null ? Objects.requireNonNull(languages.get("en")) : own;
    }

    private static IllegalStateException damaged(String what) {
        return new IllegalStateException("The library of risks is damaged. " + what);
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(JsonRiskLibrary.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
