/** The pages of the host itself, which stand in for Jira's own pages. */
@NullMarked
package org.aimsforjira.host.ui;

import org.jspecify.annotations.NullMarked;
