package org.aimsforjira.host.sample;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers its parameter; "fault" throws. */
public class SampleCondition extends AbstractWebCondition {
    private String answer = "";

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        String given = params.get("answer");
        if (given == null) {
            throw new PluginParseException("the parameter 'answer' is missing");
        }
        answer = given;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper jiraHelper) {
        if (answer.equals("fault")) {
            throw new IllegalStateException("on purpose");
        }
        return answer.equals("yes");
    }
}
