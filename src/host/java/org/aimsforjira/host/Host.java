package org.aimsforjira.host;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.util.AuthorizationSupport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.aimsforjira.host.ao.AoEngine;
import org.aimsforjira.host.ao.StatementCounter;
import org.aimsforjira.host.data.BaseData;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.plugin.PluginSystem;
import org.aimsforjira.host.rest.RestApplication;
import org.aimsforjira.host.rest.RestGuard;
import org.aimsforjira.host.sal.HostApplicationProperties;
import org.aimsforjira.host.sal.HostAuthentication;
import org.aimsforjira.host.sal.HostCaches;
import org.aimsforjira.host.sal.HostClusterLocks;
import org.aimsforjira.host.sal.HostEvents;
import org.aimsforjira.host.sal.HostI18nResolver;
import org.aimsforjira.host.sal.HostLoginUris;
import org.aimsforjira.host.sal.HostPluginSettings;
import org.aimsforjira.host.sal.HostScheduler;
import org.aimsforjira.host.sal.HostTransactions;
import org.aimsforjira.host.sal.HostUserManager;
import org.aimsforjira.host.sal.HostWebSudoManager;
import org.aimsforjira.host.sal.TextBundles;
import org.aimsforjira.host.sal.UserTextsFactory;
import org.aimsforjira.host.ui.HostUi;
import org.aimsforjira.host.ui.PageDecorator;
import org.aimsforjira.host.web.Access;
import org.aimsforjira.host.web.ErrorPages;
import org.aimsforjira.host.web.HostAuthorization;
import org.aimsforjira.host.web.Mounted;
import org.aimsforjira.host.web.WebParts;
import org.aimsforjira.host.web.WebServer;
import org.aimsforjira.host.web.WebSudo;
import org.aimsforjira.host.web.XsrfCookies;

/** A running host: database, Jira's business half, plugins and web server, put together and taken apart in order. */
public final class Host implements AutoCloseable {
    /** Path all addresses start with. */
    public static final String CONTEXT_PATH = "/jira";

    private final List<AutoCloseable> parts;
    private final RunningContext context;

    private Host(HostOptions options, List<AutoCloseable> parts) {
        this.parts = parts;
        WebServer.mustBeFree(options.port());
        Path home = folder(options.home());
        part(HomeLock.take(home));
        HostDatabase database = part(HostDatabase.open(kind(options), home));
        HostEvents events = new HostEvents();
        JiraModel jira = new JiraModel(database, events);
        if (options.baseData()) {
            BaseData.fill(jira);
        }
        TextBundles texts = new TextBundles();
        texts.addBundle("org.aimsforjira.host.texts", Host.class.getClassLoader());
        HostAuthentication authentication = new HostAuthentication(jira.users()::localeOf, texts);
        StatementCounter counter = new StatementCounter();
        HostPluginSettings settings = new HostPluginSettings(database.dataSource());
        Access access = new Access(authentication, jira.service(GlobalPermissionManager.class));
        HostClusterLocks locks = new HostClusterLocks();
        HostScheduler scheduler = part(new HostScheduler(locks, authentication::clearLoggedInUser));
        RestGuard guard = new RestGuard(access);
        PluginSystem plugins = part(new PluginSystem(
                home.resolve("osgi"),
                authentication,
                texts,
                events,
                settings,
                jira.permissionTypes(),
                jira.workflows().rules(),
                jira.jqlFunctions(),
                jira.anonymizing(),
                namespace -> AoEngine.on(
                        database.pluginDataSource(),
                        database.kind(),
                        namespace,
                        options.isolation().level(),
                        counter),
                guard));
        XsrfCookies tokens = new XsrfCookies(authentication);
        WebSudo webSudo = new WebSudo();
        context = new RunningContext(
                options,
                jira,
                plugins,
                texts,
                WebParts.sessions(),
                tokens,
                webSudo,
                access,
                events,
                scheduler,
                counter);
        PageDecorator decorator = HostUi.decorator(context);
        ErrorPages errors = new ErrorPages(authentication, decorator);
        context.errors(errors);

        BiPredicate<String, String> passwords =
                (name, password) -> jira.users().authenticate(name, password).isPresent();
        plugins.offer(jira.services());
        plugins.offer(services(
                jira, database, authentication, texts, settings, locks, scheduler, tokens, webSudo, passwords));

        List<Mounted> servlets = new ArrayList<>(plugins.servlets(access, webSudo, tokens, decorator, errors));
        servlets.addAll(WebParts.webSudo(webSudo, access, authentication, tokens, passwords, decorator));
        servlets.addAll(HostUi.servlets(context));
        plugins.rest()
                .mount(RestApplication.ofHost(guard, HostUi.restResources(context)), List.of("/api/2", "/api/latest"));
        WebServer server = part(WebServer.start(
                home.resolve("tomcat"),
                options.port(),
                CONTEXT_PATH,
                servlets,
                WebParts.filter(context.sessions(), jira.users()::byKey, authentication, counter, errors),
                errors));
        context.port(server.port());
        if (options.pluginJar() != null) {
            plugins.install(options.pluginJar());
        }
        plugins.systemStarted();
    }

    private Map<Class<?>, Object> services(
            JiraModel jira,
            HostDatabase database,
            HostAuthentication authentication,
            TextBundles texts,
            HostPluginSettings settings,
            HostClusterLocks locks,
            HostScheduler scheduler,
            XsrfCookies tokens,
            WebSudo webSudo,
            BiPredicate<String, String> passwords) {
        GlobalPermissionManager globalPermissions = jira.service(GlobalPermissionManager.class);
        HostApplicationProperties properties = new HostApplicationProperties(
                context::baseUrl, CONTEXT_PATH, context.options().home());
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        services.put(JiraAuthenticationContext.class, authentication);
        services.put(I18nHelper.BeanFactory.class, new UserTextsFactory(texts, jira.users()::localeOf));
        services.put(I18nResolver.class, new HostI18nResolver(texts, authentication));
        services.put(EventPublisher.class, context.events());
        services.put(SchedulerService.class, scheduler);
        services.put(ClusterLockService.class, locks);
        services.put(CacheManager.class, new HostCaches());
        services.put(PluginSettingsFactory.class, settings);
        services.put(TransactionTemplate.class, new HostTransactions(new HostTransactions.Runner() {
            @Override
            public <T> T run(Supplier<T> work) {
                return database.db().inTransaction(work);
            }
        }));
        services.put(ApplicationProperties.class, properties);
        services.put(LoginUriProvider.class, new HostLoginUris(properties));
        services.put(WebSudoManager.class, new HostWebSudoManager(webSudo));
        services.put(XsrfTokenGenerator.class, tokens);
        services.put(
                UserManager.class,
                new HostUserManager(
                        jira.service(com.atlassian.jira.user.util.UserManager.class),
                        jira.service(GroupManager.class),
                        globalPermissions,
                        authentication,
                        passwords));
        services.put(
                AuthorizationSupport.class,
                new HostAuthorization(jira.service(PermissionManager.class), globalPermissions, authentication));
        return services;
    }

    /**
     * Starts a host; returns when it answers requests and the plugin was told that the system is up. A plugin that cannot
     * be enabled does not stop the host: see {@link HostContext#modules()}.
     *
     * @throws IllegalStateException with one sentence for the user, such as that the port is taken
     */
    public static Host start(HostOptions options) {
        List<AutoCloseable> parts = new ArrayList<>();
        try {
            return new Host(options, parts);
        } catch (RuntimeException | Error e) {
            try {
                closeAll(parts);
            } catch (RuntimeException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    private static DatabaseKind kind(HostOptions options) {
        return switch (options.database()) {
            case HSQLDB -> DatabaseKind.HSQLDB;
            case POSTGRES -> DatabaseKind.POSTGRES;
        };
    }

    private static Path folder(Path home) {
        try {
            return Files.createDirectories(home).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("The home folder cannot be created: " + home, e);
        }
    }

    private <T extends AutoCloseable> T part(T part) {
        parts.add(part);
        return part;
    }

    /** Address with the context path: {@code http://localhost:2990/jira}. */
    public String baseUrl() {
        return context.baseUrl();
    }

    /** The port it listens on. */
    public int port() {
        return context.port();
    }

    /** The parts, for pages and tests. */
    public HostContext context() {
        return context;
    }

    /** Stops everything, the last first; the data stay. */
    @Override
    public void close() {
        closeAll(parts);
    }

    private static void closeAll(List<AutoCloseable> parts) {
        RuntimeException failure = null;
        for (int i = parts.size() - 1; i >= 0; i--) {
            try {
                parts.get(i).close();
            } catch (Exception e) {
                if (failure == null) {
                    failure = new IllegalStateException("The host did not stop in order", e);
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        parts.clear();
        if (failure != null) {
            throw failure;
        }
    }
}
