package org.aimsforjira.aims.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** Shows a link or page of an AIMS to those who may view it, and to nobody else. Asked on every project page: no query. */
@Named
public class ViewAimsCondition extends AbstractWebCondition {

    private final AimsAccess access;

    @Inject
    public ViewAimsCondition(AimsAccess access) {
        this.access = access;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        Project project = helper.getProject();
        return user != null && project != null && access.mayView(new UserKey(user.getKey()), project.getId());
    }
}
