package org.aimsforjira.host.jira.issue;

import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.field.FieldStore;
import org.aimsforjira.host.jira.field.FieldValues;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.screen.Screens;
import org.aimsforjira.host.jira.user.Users;

/** What an issue looks up in the rest of Jira. */
record IssueWorld(
        IssueStore store,
        Projects projects,
        Constants constants,
        FieldStore fields,
        FieldValues values,
        Users users,
        Screens screens,
        Permissions permissions) {}
