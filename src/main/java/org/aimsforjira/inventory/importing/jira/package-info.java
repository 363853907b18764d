/** AI systems as Jira issues, people, and the background job: the side of an import that knows Jira. */
@NullMarked
package org.aimsforjira.inventory.importing.jira;

import org.jspecify.annotations.NullMarked;
