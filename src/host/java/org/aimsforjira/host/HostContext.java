package org.aimsforjira.host;

import org.aimsforjira.host.ao.QueryCounter;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.plugin.HostTemplates;
import org.aimsforjira.host.plugin.PluginModules;
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

/** What the parts of a running host know of each other. */
public interface HostContext {
    /** The options the host was started with. */
    HostOptions options();

    /** Jira's business half. */
    JiraModel jira();

    /** Address of the host with the context path and without a slash at the end: {@code http://localhost:2990/jira}. */
    String baseUrl();

    /** Path all addresses start with: {@code /jira}. */
    String contextPath();

    /** Sections, links and panels that plugins put into pages. */
    WebFragments fragments();

    /** Scripts and styles of plugins. */
    WebResources resources();

    /** Plugins and their modules with their states. */
    PluginModules modules();

    /** Renders templates of the host's own pages. */
    HostTemplates velocity();

    /** Texts of the host and of the plugins in the languages of the users. */
    HostTexts i18n();

    /** Who is logged in. */
    Sessions sessions();

    /** Tokens against forged requests. */
    XsrfTokens xsrf();

    /** Secure administrator sessions, which the host's own admin pages ask for too. */
    WebSudo webSudo();

    /** Roles of the user of the running request. */
    Access access();

    /** Neutral pages for what was refused or failed. */
    ErrorPages errors();

    /** The bus on which Jira's events travel. */
    HostEvents events();

    /** The jobs, with how their last run ended. */
    HostScheduler scheduler();

    /** Counts SQL statements of the current thread, for tests. */
    QueryCounter queries();
}
