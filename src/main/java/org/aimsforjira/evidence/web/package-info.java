/** What people see of evidence in Jira: the panel on an issue, the action that marks one, the page that lists them. */
@NullMarked
package org.aimsforjira.evidence.web;

import org.jspecify.annotations.NullMarked;
