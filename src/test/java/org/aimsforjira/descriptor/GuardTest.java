package org.aimsforjira.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guards accept a good plugin and refuse each broken one, for the right reason. */
class GuardTest {

    @TempDir
    Path folder;

    @Test
    void aGoodPluginHasNoFinding() throws IOException {
        PluginJar good = FixtureJar.good(folder);

        assertEquals(
                List.of(),
                Guards.ALL.stream()
                        .flatMap(guard -> guard.findings(good).stream())
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            other-key               | manifest's Atlassian-Plugin-Key is 'something.else'
            alias-twice             | alias 'AimsFixture' stands twice
            class-missing           | fixture.Gone', which is neither in the jar nor in the API
            package-not-imported    | UserLoggedInCondition', but the manifest does not import its package
            unknown-element         | Jira knows no descriptor element <coditions>
            template-missing        | names the file 'fixture/gone.vm', which is not in the jar
            index-line-missing      | 'component' lacks the line: org.aimsforjira.descriptor.fixture.FixtureBean
            index-line-too-many     | 'imports' has a line that no annotation declares: com.atlassian.gone.Service
            index-export-missing    | 'exports' lacks the line: org.aimsforjira.descriptor.fixture.FixtureBean#
            unlisted-call           | FixturePage$Row#hashCode(), which the allow-list lacks
            undeclared-variable     | the type of $secret is not declared
            missing-method          | has no public 'headline'
            listed-but-not-called   | FixtureBean#onStart(), which no template calls
            text-missing            | 'aims.fixture.page.gone' is used but does not exist
            text-unused             | 'aims.fixture.page.old' is used nowhere
            text-only-english       | aims_de.properties lacks the key aims.fixture.thing.one
            refusal-without-text    | 'aims.refusal.fixture.refused' is used but does not exist
            lone-apostrophe         | lone apostrophe
            other-parameters        | aims.fixture.page.text has other parameters
            reserved-column         | LEVEL is a reserved word
            reserved-column         | 'FIXTURE_OF_A_NAME_TOO_LONG' is longer than 20
            other-namespace         | namespace of <ao> is 'x'
            bad-class               | fixture/OldServlet refers to javax/servlet/Servlet
            """)
    void aBrokenPluginIsRefused(String fixture, String finding) throws IOException {
        assertFinding(FixtureJar.broken(folder, fixture), finding);
    }

    @Test
    void aBadJarIsRefused() throws IOException {
        PluginJar bad = FixtureJar.committed("broken/bad.jar");

        Stream.of(
                        "The jar holds com/atlassian/jira/Own.class",
                        "The jar holds org/slf4j/Logger.class",
                        "fixture/Newer is of class file version 65",
                        "manifest's Atlassian-Plugin-Key is 'another.key'")
                .forEach(finding -> assertFinding(bad, finding));
    }

    private static void assertFinding(PluginJar jar, String finding) {
        List<String> findings = Guards.ALL.stream()
                .flatMap(guard -> guard.findings(jar).stream())
                .toList();
        assertTrue(findings.stream().anyMatch(line -> line.contains(finding)), () -> "Findings: " + findings);
    }
}
