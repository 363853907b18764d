/** Bulk change of issues, step by step as in Jira. */
@NullMarked
package org.aimsforjira.host.ui.bulk;

import org.jspecify.annotations.NullMarked;
