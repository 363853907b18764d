package org.aimsforjira.host.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aimsforjira.host.ao.AoEngine;
import org.aimsforjira.host.jira.permission.PermissionTypes;
import org.aimsforjira.host.jira.search.JqlFunctions;
import org.aimsforjira.host.jira.user.Anonymizing;
import org.aimsforjira.host.jira.workflow.RuleTypes;
import org.aimsforjira.host.rest.RestGuard;
import org.aimsforjira.host.rest.RestServlet;
import org.aimsforjira.host.sal.HostEvents;
import org.aimsforjira.host.sal.HostTexts;
import org.aimsforjira.host.ui.PageDecorator;
import org.aimsforjira.host.web.Access;
import org.aimsforjira.host.web.ErrorPages;
import org.aimsforjira.host.web.Mounted;
import org.aimsforjira.host.web.WebSudo;
import org.aimsforjira.host.web.XsrfTokens;
import org.osgi.framework.Bundle;

/** The plugin half of the host as one thing: what plugins get, and what they bring to pages. */
public final class PluginSystem implements AutoCloseable {
    private final OsgiFramework framework;
    private final FragmentRegistry fragments;
    private final WebResourceRegistry resources;
    private final ActionRegistry actions = new ActionRegistry();
    private final RestServlet rest = new RestServlet();
    private final HostServices services;
    private final InstalledPlugins plugins;
    private final JiraAuthenticationContext authentication;
    private final HostTexts texts;

    /**
     * Starts the OSGi framework; plugins come later.
     *
     * @param cache folder for the framework's files
     * @param engines makes an Active Objects engine for a namespace
     */
    public PluginSystem(
            Path cache,
            JiraAuthenticationContext authentication,
            HostTexts texts,
            HostEvents events,
            PluginSettingsFactory settings,
            PermissionTypes permissions,
            RuleTypes workflowRules,
            JqlFunctions functions,
            Anonymizing anonymizing,
            Function<String, AoEngine> engines,
            RestGuard guard) {
        this.authentication = authentication;
        this.texts = texts;
        this.framework = OsgiFramework.start(cache);
        this.fragments = new FragmentRegistry(authentication);
        this.resources = new WebResourceRegistry(authentication);
        this.services = new HostServices(framework.context());
        AoModuleType activeObjects = new AoModuleType(engines, settings);
        ModuleTypes types = new ModuleTypes(List.of(
                activeObjects,
                new MarkerModuleType(),
                new PermissionModuleType(permissions),
                new WorkflowModuleType(workflowRules, authentication),
                new JqlFunctionModuleType(functions, authentication),
                new AnonymizationModuleType(anonymizing),
                new AllowlistModuleType(),
                new FragmentModuleType(fragments),
                new WebResourceModuleType(resources),
                new ActionModuleType(actions),
                new RestModuleType(rest, guard)));
        this.plugins = new InstalledPlugins(framework, types, new PluginEnvironment(texts, events, settings));
        services.offer(PageBuilderService.class, new RequestPageBuilder(resources));
        services.offerPerPlugin(
                ActiveObjects.class,
                bundle -> activeObjects.service(plugin(bundle).descriptor()));
        services.offerPerPlugin(TemplateRenderer.class, this::renderer);
    }

    private TemplateRenderer renderer(Bundle bundle) {
        return new PluginTemplateRenderer(
                () -> {
                    PluginScope scope = plugin(bundle).scope();
                    if (scope == null) {
                        throw new IllegalStateException(bundle.getSymbolicName() + " is disabled");
                    }
                    return scope.templates();
                },
                authentication);
    }

    private InstalledPlugin plugin(Bundle bundle) {
        return plugins.of(bundle)
                .orElseThrow(() -> new IllegalStateException(bundle.getSymbolicName() + " is no installed plugin"));
    }

    /** Offers services to plugins. */
    public void offer(Map<Class<?>, Object> more) {
        more.forEach(services::offer);
    }

    /** Installs a jar and turns the plugin on; the state tells whether that worked. */
    public PluginState install(Path jar) {
        return plugins.install(jar);
    }

    /** Everything is up: plugins are told. */
    public void systemStarted() {
        plugins.systemStarted();
    }

    /** Sections, links and panels. */
    public WebFragments fragments() {
        return fragments;
    }

    /** Scripts and styles. */
    public WebResources resources() {
        return resources;
    }

    /** Plugins and modules. */
    public PluginModules modules() {
        return plugins;
    }

    /** Templates of the host's own pages. */
    public HostTemplates hostTemplates() {
        return new ClassPathTemplates();
    }

    /** Everything below {@code /rest}. */
    public RestServlet rest() {
        return rest;
    }

    /** The servlets through which plugins answer requests. */
    public List<Mounted> servlets(
            Access access, WebSudo webSudo, XsrfTokens tokens, PageDecorator decorator, ErrorPages errors) {
        ActionServlet action = new ActionServlet(
                actions,
                access,
                webSudo,
                tokens,
                decorator,
                errors,
                new ActionModel(authentication, tokens, resources));
        WebResourceServlet download = new WebResourceServlet(resources, texts);
        return List.of(
                new Mounted("*.jspa", action),
                new Mounted("/download/*", download),
                new Mounted("/s/*", download),
                new Mounted("/rest/*", rest));
    }

    /** Turns all plugins off and stops the framework. */
    @Override
    public void close() {
        plugins.close();
        framework.close();
    }
}
