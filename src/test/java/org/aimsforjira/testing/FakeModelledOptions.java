package org.aimsforjira.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.ModelledOptions;
import org.aimsforjira.setup.domain.WantedOptions.Wanted;
import org.aimsforjira.shared.AimsId;

/** Options that a test says a risk model asks for; none at first. */
public final class FakeModelledOptions implements ModelledOptions {
    private final Map<Long, Map<FieldRole, List<Wanted>>> byProject = new HashMap<>();
    public final List<AimsId> setUp = new ArrayList<>();

    public void put(long projectId, Map<FieldRole, List<Wanted>> options) {
        byProject.put(projectId, options);
    }

    @Override
    public Map<FieldRole, List<Wanted>> of(long projectId) {
        return byProject.getOrDefault(projectId, Map.of());
    }

    @Override
    public void afterSetup(AimsId aims) {
        setUp.add(aims);
    }
}
