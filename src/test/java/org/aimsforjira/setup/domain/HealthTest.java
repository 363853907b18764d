package org.aimsforjira.setup.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.aimsforjira.setup.SetupWorld;
import org.aimsforjira.setup.domain.Health.Aspect;
import org.aimsforjira.setup.domain.Health.Part;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthTest {

    private final SetupWorld world = new SetupWorld();
    private final ProjectRef register = world.jira.projectOfItsOwn("AIMS");

    @BeforeEach
    void setUp() {
        world.setUp(world.request(register.id()));
    }

    private Health health() {
        return Health.of(world.preview(world.request(register.id())).plan());
    }

    @Test
    void afterSetUpEverythingIsWhole() {
        assertEquals(
                List.of(
                        new Part(Aspect.ISSUE_TYPES, 3, 3),
                        new Part(Aspect.FIELDS, 22, 22),
                        new Part(Aspect.CONTEXTS, 22, 22),
                        new Part(Aspect.CONTROL_OPTIONS, 6, 6),
                        new Part(Aspect.OTHER_OPTIONS, 27, 27),
                        new Part(Aspect.LINK_TYPES, 5, 5),
                        new Part(Aspect.NOT_CARRIED_OUT, 0, 0),
                        new Part(Aspect.PERMISSIONS, 4, 4)),
                health().aspects());
        assertTrue(health().isWhole());
    }

    @Test
    void whatIsMissingIsCountedAndBroken() {
        world.jira.deleteOption(world.field(FieldRole.AI_EVIDENCE_FOR), "A.2.4 Control 4");

        assertFalse(health().isWhole());
        assertEquals(new Part(Aspect.CONTROL_OPTIONS, 5, 6), health().aspects().get(3));
        assertEquals(1, health().broken().size());
    }

    @Test
    void aRenameIsToldAndHurtsNothing() {
        world.jira.renameField(world.field(FieldRole.AI_TIER), "Stufe");

        assertTrue(health().isWhole());
        assertEquals(1, health().told().size());
    }

    @Test
    void aRoleThatCannotBrowseIsNotWholeThoughNoRepairMendsIt() {
        world.jira.onlyBrowse(Set.of(SetupWorld.ADMINISTRATORS));

        assertFalse(health().isWhole());
        assertEquals(List.of(), health().broken());
        assertEquals(4, health().told().size());
    }
}
