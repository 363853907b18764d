package org.aimsforjira.risk.register.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.risk.app.AiRiskReader;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.register.domain.LevelChoice;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.domain.RiskOrder;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryRiskModels;
import org.junit.jupiter.api.Test;

class JqlRegisterQueriesTest {
    private static final String RISKS = "project = 10000 AND issuetype = 101";

    private final FakeJiraPieces pieces = new FakeJiraPieces()
            .with(IssueTypeRole.AI_RISK, "101")
            .with(FieldRole.AI_LIKELIHOOD, 201)
            .with(FieldRole.AI_SEVERITY, 202)
            .with(FieldRole.AI_CONFIDENCE, 203)
            .with(FieldRole.AI_INHERENT_LEVEL, 204)
            .with(FieldRole.ANNEX_A_CONTROLS, 205)
            .with(FieldRole.AI_RESIDUAL_LIKELIHOOD, 206)
            .with(FieldRole.AI_RESIDUAL_SEVERITY, 207)
            .with(FieldRole.AI_RESIDUAL_LEVEL, 208)
            .withOption(FieldRole.AI_RESIDUAL_LEVEL, 81, "Low", "low")
            .withOption(FieldRole.AI_CONFIDENCE, 41, "Low", "low")
            .withOption(FieldRole.AI_CONFIDENCE, 42, "Medium", "medium")
            .withOption(FieldRole.AI_CONFIDENCE, 43, "High", "high")
            .withOption(FieldRole.AI_INHERENT_LEVEL, 54, "Critical", "critical")
            .withOption(FieldRole.ANNEX_A_CONTROLS, 61, "A.6.2.4 renamed", "A.6.2.4");

    JqlRegisterQueriesTest() {
        for (int step = 1; step <= 5; step++) {
            pieces.withOption(FieldRole.AI_LIKELIHOOD, 20 + step, "L" + step, Integer.toString(step));
            pieces.withOption(FieldRole.AI_SEVERITY, 30 + step, "S" + step, Integer.toString(step));
            pieces.withOption(FieldRole.AI_RESIDUAL_LIKELIHOOD, 90 + step, "L" + step, Integer.toString(step));
            pieces.withOption(FieldRole.AI_RESIDUAL_SEVERITY, 100 + step, "S" + step, Integer.toString(step));
        }
    }

    private String condition(RiskFilter filter) {
        String jql = jql(filter, "key");
        String end = " ORDER BY issuekey ASC";
        assertEquals(end, jql.substring(jql.length() - end.length()));
        String all = jql.substring(0, jql.length() - end.length());
        return all.equals(RISKS) ? "" : all.substring(RISKS.length() + " AND ".length());
    }

    private String jql(RiskFilter filter, String order) {
        return new JqlRegisterQueries(
                        pieces, new AiRiskReader(pieces, new InMemoryAimsRepository(), new InMemoryRiskModels()))
                .jql(10_000, filter, Optional.empty(), RiskOrder.of(order).orElseThrow())
                .orElseThrow();
    }

    private static RiskFilter cell(int likelihood, int severity) {
        return RiskFilter.NONE.withCell(MapKind.INHERENT, Optional.of(new Cell(likelihood, severity)));
    }

    private static RiskFilter level(LevelChoice level) {
        return RiskFilter.NONE.withLevel(MapKind.INHERENT, level);
    }

    @Test
    void withoutAFilterItIsAllRisksInTheOrderOfTheirKeys() {
        assertEquals("", condition(RiskFilter.NONE));
    }

    @Test
    void emergingRisksAreThoseWithTheLabel() {
        assertEquals("labels = \"aims-emerging\"", condition(RiskFilter.NONE.withEmerging(true)));
        assertEquals(
                "(labels is EMPTY OR labels != \"aims-emerging\")", condition(RiskFilter.NONE.withEmerging(false)));
    }

    @Test
    void everyFilterIsAConditionOnIds() {
        RiskFilter filter = RiskFilter.NONE
                .withText("Bias \"drift\"")
                .withLevel(MapKind.INHERENT, new LevelChoice(Optional.of("critical")))
                .withLevel(MapKind.RESIDUAL, new LevelChoice(Optional.of("low")))
                .withControl(new ControlId("A.6.2.4"))
                .withSystem("AIMS-7")
                .withProgress(Progress.DONE)
                .withCell(MapKind.RESIDUAL, Optional.of(new Cell(1, 2)));
        assertEquals(
                "text ~ \"bias*\" AND text ~ \"drift*\" AND cf[204] = 54 AND cf[208] = 81 AND cf[205] = 61"
                        + " AND issue in aimsRisksOf(\"AIMS-7\") AND statusCategory = \"Done\" AND cf[207] = 102 AND cf[206] = 91",
                condition(filter));
        assertEquals("cf[204] is EMPTY", condition(level(LevelChoice.NOT_RATED)));
    }

    @Test
    void aCellHoldsSureRatingsAndUnsureOnesOfTheStepBelow() {
        String sure = "cf[203] in (42, 43)";
        String unsure = "(cf[203] is EMPTY OR cf[203] not in (42, 43))";
        assertEquals("cf[202] = 32 AND cf[201] = 21 AND " + sure, condition(cell(1, 2)));
        assertEquals(
                "cf[202] = 35 AND ((cf[201] = 23 AND " + sure + ") OR (cf[201] = 22 AND " + unsure + "))",
                condition(cell(3, 5)));
        assertEquals(
                "cf[202] = 31 AND (cf[201] = 25 OR (cf[201] = 24 AND " + unsure + "))",
                condition(cell(5, 1)),
                "the highest cannot rise");
    }

    @Test
    void allOptionsOfOneKeyCountAndOneThatIsGoneFindsNothing() {
        pieces.withOption(FieldRole.AI_INHERENT_LEVEL, 59, "Critical, disabled", "critical");
        assertEquals("cf[204] in (54, 59)", condition(level(new LevelChoice(Optional.of("critical")))));
        assertEquals("summary is EMPTY", condition(level(new LevelChoice(Optional.of("low")))));
    }

    @Test
    void theOrderEndsWithTheKey() {
        assertEquals(RISKS + " ORDER BY cf[204] DESC, issuekey ASC", jql(RiskFilter.NONE, "-level"));
        assertEquals(RISKS + " ORDER BY cf[201] ASC, issuekey ASC", jql(RiskFilter.NONE, "likelihood"));
        assertEquals(RISKS + " ORDER BY issuekey DESC", jql(RiskFilter.NONE, "-key"));
    }

    @Test
    void whatSetUpHasLostIsLeftOut() {
        pieces.without(FieldRole.AI_INHERENT_LEVEL);
        assertEquals(RISKS + " ORDER BY issuekey ASC", jql(level(LevelChoice.NOT_RATED), "-level"));
        pieces.without(IssueTypeRole.AI_RISK);
        assertEquals(
                Optional.empty(),
                new JqlRegisterQueries(
                                pieces,
                                new AiRiskReader(pieces, new InMemoryAimsRepository(), new InMemoryRiskModels()))
                        .jql(10_000, RiskFilter.NONE, Optional.empty(), RiskOrder.USUAL));
    }

    @Test
    void aTypedKeyIsAskedForAsAKey() {
        RiskFilter typed = RiskFilter.NONE.withText("aims-7");
        assertEquals(
                Optional.of(RISKS + " AND issuekey = \"AIMS-7\" ORDER BY issuekey ASC"),
                new JqlRegisterQueries(
                                pieces,
                                new AiRiskReader(pieces, new InMemoryAimsRepository(), new InMemoryRiskModels()))
                        .jql(10_000, typed, Optional.of("AIMS-7"), RiskOrder.USUAL));
    }
}
