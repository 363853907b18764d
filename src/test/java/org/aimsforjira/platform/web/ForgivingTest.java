package org.aimsforjira.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.junit.jupiter.api.Test;

class ForgivingTest {
    private static final Set<String> NAMES = Set.of("text", "level", "system");

    /** Levels are high; systems have one letter, and the refusal does not quote them. */
    private static Outcome<String> page(UnaryOperator<String> params, List<Refusal> told) {
        String level = params.apply("level");
        String system = params.apply("system");
        if (!level.isEmpty() && !level.equals("high")) {
            return Outcome.refused(Refusal.invalid("level-unknown", level));
        }
        return system.length() > 1
                ? Outcome.refused(Refusal.invalid("system-too-long", 1))
                : Outcome.done(params.apply("text") + "|" + level + "|" + system + "|"
                        + params.apply("other") + "|"
                        + told.stream().map(Refusal::code).toList());
    }

    private static String shown(Map<String, String> params) {
        return Forgiving.page(NAMES, name -> params.getOrDefault(name, ""), ForgivingTest::page);
    }

    @Test
    void onlyWhatIsRefusedIsLeftOut() {
        assertEquals("bias|high|A||[]", shown(Map.of("text", "bias", "level", "high", "system", "A")));
        assertEquals(
                "bias||A|x|[level-unknown]",
                shown(Map.of("text", "bias", "level", "huge", "system", "A", "other", "x")));
        assertEquals("bias|high|||[system-too-long]", shown(Map.of("text", "bias", "level", "high", "system", "AAA")));
        assertEquals(
                "bias||||[level-unknown, system-too-long]",
                shown(Map.of("text", "bias", "level", "huge", "system", "AAA")));
    }

    @Test
    void aPageThatIsRefusedInAnyCaseIsADefect() {
        assertThrows(
                IllegalStateException.class,
                () -> Forgiving.page(
                        NAMES, name -> "x", (params, told) -> Outcome.<String>refused(Refusal.notFound())));
    }
}
