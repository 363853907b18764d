package org.aimsforjira.setup.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.WantedOptions;
import org.aimsforjira.setup.domain.WantedOptions.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionFileTest {

    private final WantedOptions options = new OptionFile(new JsonControlCatalogue()).options();

    private List<String> texts(FieldRole role) {
        return options.of(role).stream().map(Wanted::text).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everySelectFieldHasOptionsAndNoOtherHas(FieldRole role) {
        assertEquals(WantedOptions.hasOptions(role), !options.of(role).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNEX_A_CONTROLS", "AI_EVIDENCE_FOR"})
    void theControlsStandInTheirOrderWithTheirTitles(FieldRole role) {
        assertEquals(38, texts(role).size());
        assertEquals("A.2.2 AI policy", texts(role).get(0));
        assertEquals("A.10.4 Customers", texts(role).get(37));
        assertTrue(texts(role).contains("A.6.2.4 AI system verification and validation"));
        assertTrue(options.of(role).stream().allMatch(option -> option.text().startsWith(option.key() + " ")));
    }

    @Test
    void theRiskSourcesAreThoseOfAnnexC() {
        assertEquals(
                List.of(
                        "C.3.1 Complexity of environment",
                        "C.3.2 Lack of transparency and explainability",
                        "C.3.3 Level of automation",
                        "C.3.4 Risk sources related to machine learning",
                        "C.3.5 System hardware issues",
                        "C.3.6 System life cycle issues",
                        "C.3.7 Technology readiness"),
                texts(FieldRole.AI_RISK_SOURCE));
    }

    @Test
    void scalesCountUpwardsAndResidualOnesAreTheSame() {
        for (FieldRole role : List.of(FieldRole.AI_LIKELIHOOD, FieldRole.AI_SEVERITY)) {
            List<String> scale = texts(role);
            for (int i = 0; i < scale.size(); i++) {
                assertTrue(scale.get(i).startsWith((i + 1) + " "), scale.get(i));
            }
        }
        assertEquals(texts(FieldRole.AI_LIKELIHOOD), texts(FieldRole.AI_RESIDUAL_LIKELIHOOD));
        assertEquals(texts(FieldRole.AI_SEVERITY), texts(FieldRole.AI_RESIDUAL_SEVERITY));
        assertEquals(texts(FieldRole.AI_INHERENT_LEVEL), texts(FieldRole.AI_RESIDUAL_LEVEL));
    }

    @ParameterizedTest
    @EnumSource
    void textsFitIntoJira(FieldRole role) {
        texts(role).forEach(text -> assertTrue(text.length() <= 255 && text.equals(text.strip()), text));
    }
}
