package org.aimsforjira.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plugin jar as packaged passes every guard. */
class PackagedPluginIT {

    private static PluginJar jar;

    @BeforeAll
    static void open() throws IOException {
        jar = PluginJar.open(Path.of(System.getProperty("aims.jar")));
    }

    static Stream<Guard> guards() {
        return Guards.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("guards")
    void thePackagedJarPasses(Guard guard) {
        assertEquals("", String.join("\n", guard.findings(jar)));
    }

    @Test
    void itIsATransformerlessBundleThatExportsNothing() {
        assertEquals("org.aimsforjira.aims-for-jira", jar.header("Atlassian-Plugin-Key"));
        assertEquals("", jar.header("Export-Package"));
        assertEquals("", jar.header("DynamicImport-Package"));
        assertEquals("", jar.header("Require-Capability"));
        assertTrue(jar.has("META-INF/spring/plugin-context.xml"));
    }

    @Test
    void noImportCarriesAVersionRange() {
        assertTrue(!jar.header("Import-Package").contains("version="), jar.header("Import-Package"));
    }

    @Test
    void itHoldsItsLicenceAndThoseOfItsLibraries() {
        List<String> missing = Stream.of("META-INF/LICENSE", "META-INF/NOTICE")
                .filter(name -> !jar.has(name))
                .toList();
        assertEquals(List.of(), missing);
    }
}
