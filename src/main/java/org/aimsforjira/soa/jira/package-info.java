/** Issues of Jira for the Statement of Applicability. */
@NullMarked
package org.aimsforjira.soa.jira;

import org.jspecify.annotations.NullMarked;
