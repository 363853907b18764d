package com.atlassian.jira.config;

import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;

public interface ResolutionManager {
    Resolution createResolution(String name, String description);

    Resolution getDefaultResolution();

    Resolution getResolution(String id);

    Resolution getResolutionByName(String name);

    List<Resolution> getResolutions();
}
