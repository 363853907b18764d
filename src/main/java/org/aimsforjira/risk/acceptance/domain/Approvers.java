package org.aimsforjira.risk.acceptance.domain;

import java.util.Optional;
import org.aimsforjira.shared.UserKey;

/** Who is in the project roles that approve. */
public interface Approvers {

    /** The name of the role in Jira; empty when it was deleted. */
    Optional<String> roleName(long roleId);

    /** Whether the person is in the role in this project. */
    boolean has(UserKey person, long roleId, long projectId);
}
