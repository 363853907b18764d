/** The business half of Jira behind its published API: users, projects, fields, screens, issues and search, kept in the database. */
@NullMarked
package org.aimsforjira.host.jira;

import org.jspecify.annotations.NullMarked;
