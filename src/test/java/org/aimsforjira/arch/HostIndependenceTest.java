package org.aimsforjira.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The development host loads the plugin through its descriptor, as Jira does: it imports no class of it. */
class HostIndependenceTest {

    @Test
    void theHostImportsNoPluginClass() {
        JavaClasses host = new ClassFileImporter()
                .importPath(Path.of(HostIndependenceTest.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .resolve("org/aimsforjira/host"));

        noClasses()
                .that(DescribedPredicate.describe("belong to the host, not to its tests", type -> !isTest(type)))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to the plugin",
                        type -> type.getPackageName().startsWith("org.aimsforjira.")
                                && !type.getPackageName().startsWith("org.aimsforjira.host")))
                .because("a host that knows the plugin proves nothing")
                .check(host);
    }

    private static boolean isTest(JavaClass type) {
        return type.getSource()
                .flatMap(source -> source.getFileName())
                .map(name -> name.endsWith("Test.java") || name.endsWith("IT.java"))
                .orElse(false);
    }
}
