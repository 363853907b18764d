package org.aimsforjira.host.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts of the host's pages: both languages have the same keys, the pages use no other, and apostrophes are doubled. */
final class TextsTest {
    private static final Path RESOURCES = Path.of("src/host/resources/org/aimsforjira/host/ui");
    private static final Path SOURCES = Path.of("src/host/java/org/aimsforjira/host/ui");
    private static final Pattern KEY = Pattern.compile("[\"'](host\\.[A-Za-z0-9_.]+)[\"']");

    private static Map<String, String> texts(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path root : new Path[] {RESOURCES, SOURCES}) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(vm|java)"))
                        .toList()) {
                    Matcher match = KEY.matcher(Files.readString(file));
                    while (match.find()) {
                        used.add(match.group(1));
                    }
                }
            }
        }
        return used;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(
                new TreeSet<>(texts("texts.properties").keySet()),
                new TreeSet<>(texts("texts_de.properties").keySet()));
    }

    @Test
    void everyKeyUsedIsThereAndEveryKeyThereIsUsed() throws IOException {
        Set<String> known = texts("texts.properties").keySet();
        Set<String> used = used();
        Set<String> missing = new TreeSet<>(used);
        missing.removeIf(key -> key.endsWith(".") || known.contains(key));
        assertEquals(Set.of(), missing);
        Set<String> idle = new TreeSet<>(known);
        idle.removeIf(key ->
                used.contains(key) || used.stream().anyMatch(prefix -> prefix.endsWith(".") && key.startsWith(prefix)));
        assertEquals(Set.of(), idle);
    }

    @Test
    void apostrophesAreDoubled() throws IOException {
        for (String file : new String[] {"texts.properties", "texts_de.properties"}) {
            texts(file)
                    .forEach((key, text) ->
                            assertTrue(!text.replace("''", "").contains("'"), file + ": " + key + "=" + text));
        }
    }
}
