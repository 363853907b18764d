package org.aimsforjira.host.jira.constant;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jira's ResolutionManager: null where there is no such resolution. The host has no default resolution. */
public final class ResolutionManagerService implements ResolutionManager {
    private final Constants constants;

    /** Reads and creates resolutions. */
    public ResolutionManagerService(Constants constants) {
        this.constants = constants;
    }

    @Override
    public Resolution createResolution(String name, @Nullable String description) {
        if (getResolutionByName(name) != null) {
            throw new IllegalStateException("There is a resolution '" + name + "' already.");
        }
        return constants.createResolution(name);
    }

    @Override
    public @Nullable Resolution getDefaultResolution() {
        return null;
    }

    @Override
    public @Nullable Resolution getResolution(@Nullable String id) {
        return constants.resolution(id).orElse(null);
    }

    @Override
    public @Nullable Resolution getResolutionByName(@Nullable String name) {
        return constants.resolutions().stream()
                .filter(resolution -> resolution.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Resolution> getResolutions() {
        return List.copyOf(constants.resolutions());
    }
}
