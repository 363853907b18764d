package org.aimsforjira.setup.jira;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.platform.json.Json;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.OptionSource;
import org.aimsforjira.setup.domain.WantedOptions;
import org.aimsforjira.setup.domain.WantedOptions.Wanted;

/** The options of {@code options.json}, and the controls of the catalogue. */
@Named
public class OptionFile implements OptionSource {

    private static final String FILE = "/org/aimsforjira/setup/options.json";

    private final WantedOptions options;

    @Inject
    public OptionFile(ControlCatalogue catalogue) {
        this.options = WantedOptions.of(read(), catalogue.controls());
    }

    @Override
    public WantedOptions options() {
        return options;
    }

    private static Map<FieldRole, List<Wanted>> read() {
        Map<FieldRole, List<Wanted>> options = new EnumMap<>(FieldRole.class);
        Json.object(text())
                .forEach((role, entries) -> options.put(
                        FieldRole.valueOf(role),
                        ((List<?>) entries).stream().map(OptionFile::wanted).toList()));
        return options;
    }

    private static Wanted wanted(Object entry) {
        Map<?, ?> map = (Map<?, ?>) entry;
        return new Wanted((String) Objects.requireNonNull(map.get("key"), "key"), (String)
                Objects.requireNonNull(map.get("text"), "text"));
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(OptionFile.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
