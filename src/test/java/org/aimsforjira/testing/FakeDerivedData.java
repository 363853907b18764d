package org.aimsforjira.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.setup.domain.DerivedData;
import org.aimsforjira.shared.AimsId;

/** Derived data that remember for which AIMS they were asked to be made again. */
public final class FakeDerivedData implements DerivedData {
    private final List<AimsId> rebuilt = new ArrayList<>();

    public List<AimsId> rebuilt() {
        return List.copyOf(rebuilt);
    }

    @Override
    public Standing of(AimsId aims) {
        return new Standing(!rebuilt.contains(aims), false, Optional.empty());
    }

    @Override
    public void rebuild(AimsId aims) {
        rebuilt.add(aims);
    }
}
