package org.aimsforjira.host.sample;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a page into the context and requires a script. */
public class SampleContext extends AbstractJiraContextProvider {
    private final PageBuilderService pages;

    /** With a service of the host. */
    @Inject
    public SampleContext(PageBuilderService pages) {
        this.pages = pages;
    }

    @Override
    public Map<String, Object> getContextMap(@Nullable ApplicationUser user, JiraHelper jiraHelper) {
        pages.assembler().resources().requireWebResource("org.sample.plugin:sample-script");
        return Map.of("page", page());
    }

    /** A page with dangerous text. */
    public static SamplePage page() {
        return new SamplePage(
                "<b>\"Q&A\"</b>",
                "<i>ready</i>",
                List.of(new SamplePage.Line("one", 1), new SamplePage.Line("two", 2)),
                "s");
    }
}
