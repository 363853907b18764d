/** Custom fields of Jira's stock types with contexts, options and default values; issue type schemes, which Jira keeps in the same tables. */
@NullMarked
package org.aimsforjira.host.jira.field;

import org.jspecify.annotations.NullMarked;
