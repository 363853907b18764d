package org.aimsforjira.host;

import org.aimsforjira.host.ao.QueryCounter;
import org.aimsforjira.host.ao.StatementCounter;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.plugin.HostTemplates;
import org.aimsforjira.host.plugin.PluginModules;
import org.aimsforjira.host.plugin.PluginSystem;
import org.aimsforjira.host.plugin.WebFragments;
import org.aimsforjira.host.plugin.WebResources;
import org.aimsforjira.host.sal.HostEvents;
import org.aimsforjira.host.sal.HostScheduler;
import org.aimsforjira.host.sal.HostTexts;
import org.aimsforjira.host.web.Access;
import org.aimsforjira.host.web.ErrorPages;
import org.aimsforjira.host.web.Sessions;
import org.aimsforjira.host.web.WebSudo;
import org.aimsforjira.host.web.XsrfTokens;
import org.jspecify.annotations.Nullable;

/** The parts of one running host. */
final class RunningContext implements HostContext {
    private final HostOptions options;
    private final JiraModel jira;
    private final PluginSystem plugins;
    private final HostTexts texts;
    private final Sessions sessions;
    private final XsrfTokens tokens;
    private final WebSudo webSudo;
    private final Access access;
    private final HostEvents events;
    private final HostScheduler scheduler;
    private final StatementCounter counter;
    private final HostTemplates templates;
    private volatile int port;
    private @Nullable ErrorPages errors;

    RunningContext(
            HostOptions options,
            JiraModel jira,
            PluginSystem plugins,
            HostTexts texts,
            Sessions sessions,
            XsrfTokens tokens,
            WebSudo webSudo,
            Access access,
            HostEvents events,
            HostScheduler scheduler,
            StatementCounter counter) {
        this.options = options;
        this.jira = jira;
        this.plugins = plugins;
        this.texts = texts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.webSudo = webSudo;
        this.access = access;
        this.events = events;
        this.scheduler = scheduler;
        this.counter = counter;
        this.templates = plugins.hostTemplates();
        this.port = options.port();
    }

    void port(int newPort) {
        port = newPort;
    }

    int port() {
        return port;
    }

    void errors(ErrorPages newErrors) {
        errors = newErrors;
    }

    @Override
    public HostOptions options() {
        return options;
    }

    @Override
    public JiraModel jira() {
        return jira;
    }

    @Override
    public String baseUrl() {
        return "http://localhost:" + port + contextPath();
    }

    @Override
    public String contextPath() {
        return Host.CONTEXT_PATH;
    }

    @Override
    public WebFragments fragments() {
        return plugins.fragments();
    }

    @Override
    public WebResources resources() {
        return plugins.resources();
    }

    @Override
    public PluginModules modules() {
        return plugins.modules();
    }

    @Override
    public HostTemplates velocity() {
        return templates;
    }

    @Override
    public HostTexts i18n() {
        return texts;
    }

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public XsrfTokens xsrf() {
        return tokens;
    }

    @Override
    public WebSudo webSudo() {
        return webSudo;
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public ErrorPages errors() {
        if (errors == null) {
            throw new IllegalStateException("The error pages are made after the decorator of pages");
        }
        return errors;
    }

    @Override
    public HostEvents events() {
        return events;
    }

    @Override
    public HostScheduler scheduler() {
        return scheduler;
    }

    @Override
    public QueryCounter queries() {
        return counter;
    }
}
