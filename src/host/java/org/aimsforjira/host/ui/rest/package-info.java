/** Resources of Jira's REST API that tests and scripts use, in Jira's shapes. */
@NullMarked
package org.aimsforjira.host.ui.rest;

import org.jspecify.annotations.NullMarked;
