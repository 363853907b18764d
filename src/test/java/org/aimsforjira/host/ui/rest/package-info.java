/** Jira's REST resources. */
@NullMarked
package org.aimsforjira.host.ui.rest;

import org.jspecify.annotations.NullMarked;
