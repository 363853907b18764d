/** AI systems as Jira issues: found by JQL as the viewer, read from their fields. */
@NullMarked
package org.aimsforjira.inventory.jira;

import org.jspecify.annotations.NullMarked;
