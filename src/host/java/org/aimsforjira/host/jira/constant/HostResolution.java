package org.aimsforjira.host.jira.constant;

import com.atlassian.jira.issue.resolution.Resolution;
import org.jspecify.annotations.Nullable;

/** A resolution. */
public final class HostResolution extends HostConstant implements Resolution {
    HostResolution(String id, String name, @Nullable String description, long sequence) {
        super(id, name, description, sequence, "");
    }
}
