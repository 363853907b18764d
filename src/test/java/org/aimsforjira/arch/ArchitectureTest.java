package org.aimsforjira.arch;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.Date;
import java.util.Set;

/** Direction of dependency: web, rest, jira to app to domain; ao to domain; nothing points back. */
@AnalyzeClasses(packages = "org.aimsforjira", importOptions = ArchitectureTest.PluginOnly.class)
class ArchitectureTest {

    /** Classes of the plugin itself: neither tests nor the host. */
    static final class PluginOnly implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return location.contains("/target/classes/");
        }
    }

    private static final String[] PLAIN_JAVA = {
        "java..", "org.jspecify..", "org.aimsforjira.shared..", "org.aimsforjira..domain.."
    };

    /** Commands of actions that change nothing. */
    private static final Set<String> READING_COMMANDS = Set.of("doDefault", "doPreview", "doBack", "doRepair");

    @ArchTest
    static final ArchRule domainIsPlainJava = classes()
            .that()
            .resideInAnyPackage("org.aimsforjira..domain..", "org.aimsforjira.shared..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(PLAIN_JAVA)
            .because("rules must be readable and testable without Jira (DESIGN.md, section 7)");

    @ArchTest
    static final ArchRule useCasesKnowNoTechnology = noClasses()
            .that()
            .resideInAPackage("org.aimsforjira..app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.atlassian..",
                    "net.java.ao..",
                    "jakarta.servlet..",
                    "jakarta.ws..",
                    "org.apache.velocity..",
                    "com.fasterxml..",
                    "de.siegmar..",
                    "org.dhatim..",
                    "org.aimsforjira..ao..",
                    "org.aimsforjira..rest..",
                    "org.aimsforjira..web..",
                    "org.aimsforjira..jira..")
            .because("a use case is permission, load, domain, save, trail; page, REST and import share it");

    @ArchTest
    static final ArchRule tablesStayInTheirAdapters = noClasses()
            .that()
            .resideOutsideOfPackages("org.aimsforjira..ao..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..", "org.aimsforjira..ao..")
            .because(
                    "adapters are wired by their ports; an entity that leaves its adapter carries the database with it");

    @ArchTest
    static final ArchRule tablesKnowTheDomainOnly = noClasses()
            .that()
            .resideInAPackage("org.aimsforjira..ao..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.aimsforjira..rest..", "org.aimsforjira..web..", "org.aimsforjira..jira..")
            .because("nothing points back");

    @ArchTest
    static final ArchRule featuresHaveNoCycles = slices().matching("org.aimsforjira.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that cannot be read without another is not a feature");

    @ArchTest
    static final ArchRule featuresMeetThroughDomainAndAppOnly = classes()
            .that()
            .resideInAPackage("org.aimsforjira..")
            .should(new ArchCondition<>("use other features through their domain and app only") {
                @Override
                public void check(JavaClass source, ConditionEvents events) {
                    source.getDirectDependenciesFromSelf().forEach(dependency -> {
                        JavaClass target = dependency.getTargetClass();
                        String from = featureOf(source);
                        String to = featureOf(target);
                        boolean shared =
                                to.isEmpty() || to.equals("shared") || to.equals("platform") || from.equals(to);
                        if (!shared
                                && !target.getPackageName().matches(".*\\.(domain|app)(\\..*)?")
                                && !isSharedCondition(target)) {
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                        }
                    });
                }
            })
            .because("adapters of a feature are its own business");

    @ArchTest
    static final ArchRule jsonCsvAndXlsxLibrariesStayInPlatform = noClasses()
            .that()
            .resideOutsideOfPackages("org.aimsforjira.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "de.siegmar..", "org.dhatim..")
            .because("they are moved into our packages when the jar is made; a REST body would miss its annotations");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackages("org.aimsforjira.platform..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("rules about dates are tried on any date");

    @ArchTest
    static final ArchRule noStaticServiceLocator = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.atlassian.jira.component.ComponentAccessor")
            .because("collaborators come by constructor");

    @ArchTest
    static final ArchRule nobodyStopsJiraOrPrints = noClasses()
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a plugin is a guest");

    @ArchTest
    static final ArchRule restMethodsOfPluginAreInDeclaredResources = classes()
            .that()
            .areAnnotatedWith(jakarta.ws.rs.Path.class)
            .should(beAnnotatedWith(jakarta.inject.Named.class))
            .andShould()
            .resideInAPackage("org.aimsforjira..rest..")
            .because("Jira builds a resource as a Spring bean");

    @ArchTest
    static final ArchRule actionsDeclareTheirVerbs = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo("com.atlassian.jira.web.action.JiraWebActionSupport")
            .and()
            .arePublic()
            .and()
            .haveNameMatching("do[A-Z].*")
            .and()
            .doNotHaveName("doValidation")
            .should(
                    new ArchCondition<JavaMethod>(
                            "declare SupportedMethods, and the XSRF check unless they only read") {
                        @Override
                        public void check(JavaMethod method, ConditionEvents events) {
                            boolean verbs =
                                    method.isAnnotatedWith("com.atlassian.jira.security.request.SupportedMethods");
                            boolean reads = READING_COMMANDS.contains(method.getName());
                            boolean token =
                                    method.isAnnotatedWith("com.atlassian.jira.security.xsrf.RequiresXsrfCheck");
                            if (!verbs || !(reads || token)) {
                                events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                            }
                        }
                    })
            .because("a state changing request without a token can be forged (DESIGN.md, section 8)")
            .allowEmptyShould(true);

    private static boolean isSharedCondition(JavaClass target) {
        return target.getFullName().equals("org.aimsforjira.aims.web.ViewAimsCondition");
    }

    private static String featureOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("org.aimsforjira.")) {
            return "";
        }
        return name.substring("org.aimsforjira.".length()).split("\\.")[0];
    }
}
