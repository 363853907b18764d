package org.aimsforjira.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.HSQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import org.aimsforjira.host.db.DatabaseKind;

/**
 * The engine of one plugin with its tables. Stands in for the start-up of Atlassian's Active Objects plugin: upgrade tasks
 * newer than the stored model version run in order, each followed by storing its version, then the tables are brought to
 * the entities of the descriptor.
 *
 * <p>The version lies in the global plugin settings under {@code AO_<hash>_#}, as in the Atlassian plugin. Tables are
 * migrated without dropping what the entities no longer have (unconfirmed: which of the two migrate calls Jira makes).
 */
public final class AoEngine {
    private final AoConfiguration configuration;
    private final EntityManager manager;
    private final PluginActiveObjects service;
    private final DataSource dataSource;
    private volatile boolean started;

    private AoEngine(DataSource dataSource, DatabaseProvider provider, AoConfiguration configuration) {
        this.dataSource = dataSource;
        this.configuration = configuration;
        this.manager = new EntityManager(provider, configuration);
        this.service = new PluginActiveObjects(manager, new MetaData());
    }

    /**
     * An engine on a pool.
     *
     * @param namespace namespace of the plugin's tables
     * @param isolation isolation level of transactions, a constant of {@link Connection}
     */
    public static AoEngine on(
            DataSource pool, DatabaseKind kind, String namespace, int isolation, StatementCounter counter) {
        DisposableDataSource source = IsolatedDataSource.over(counter.counted(pool), isolation);
        DatabaseProvider provider = kind == DatabaseKind.HSQLDB
                ? new HSQLDatabaseProvider(source, "PUBLIC")
                : new PostgreSQLDatabaseProvider(source, "public");
        return new AoEngine(source, provider, new AoConfiguration(prefix(namespace)));
    }

    /** {@code AO_}, the last six hex digits of the MD5 hash of the namespace in upper case, {@code _}. */
    static String prefix(String namespace) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = String.format(Locale.ROOT, "%032X", new BigInteger(1, hash));
            return "AO_" + hex.substring(26) + "_";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The service for the plugin. */
    public ActiveObjects service() {
        return service;
    }

    /** Runs the upgrade tasks that are due and brings the tables to the entities. */
    public void start(
            List<Class<? extends RawEntity<?>>> entities,
            List<ActiveObjectsUpgradeTask> upgradeTasks,
            PluginSettings settings) {
        new SchemaRules(
                        configuration.getNameConverters(),
                        new CachingEntityInfoResolverFactory()
                                .create(
                                        configuration.getNameConverters(),
                                        manager.getProvider().getTypeManager()))
                .check(entities);
        service.open();
        upgrade(upgradeTasks, settings);
        @SuppressWarnings({"unchecked", "rawtypes"})
        Class<? extends RawEntity<?>>[] tables = entities.toArray(new Class[0]);
        service.migrate(tables);
        service.flushAll();
        started = true;
    }

    /** Forgets what the engine holds; calls of the service fail from now on. */
    public void stop() {
        started = false;
        service.close();
        manager.flushAll();
    }

    private void upgrade(List<ActiveObjectsUpgradeTask> tasks, PluginSettings settings) {
        Set<ModelVersion> versions = new HashSet<>();
        for (ActiveObjectsUpgradeTask task : tasks) {
            if (!versions.add(task.getModelVersion())) {
                throw new ActiveObjectsException("Two upgrade tasks lead to model version " + task.getModelVersion());
            }
        }
        String key = configuration.prefix() + "#";
        Object stored = settings.get(key);
        ModelVersion current = stored == null ? ModelVersion.zero() : ModelVersion.valueOf(stored.toString());
        List<ActiveObjectsUpgradeTask> inOrder = tasks.stream()
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
        for (ActiveObjectsUpgradeTask task : inOrder) {
            if (task.getModelVersion().isNewerThan(current)) {
                task.upgrade(current, service);
                current = task.getModelVersion();
                settings.put(key, current.toString());
            }
        }
    }

    private boolean hasTable(Class<? extends RawEntity<?>> type) {
        String table = configuration.getNameConverters().getTableNameConverter().getName(type);
        try (Connection connection = dataSource.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, table, null)) {
            return tables.next();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e.getMessage(), e);
        }
    }

    private final class MetaData implements ActiveObjectsModuleMetaData {
        @Override
        public void awaitInitialization() {}

        @Override
        public void awaitInitialization(long timeout, TimeUnit unit) {}

        @Override
        public boolean isInitialized() {
            return started;
        }

        @Override
        public boolean isDataSourcePresent() {
            return true;
        }

        @Override
        public boolean isTablePresent(Class<? extends RawEntity<?>> type) {
            return hasTable(type);
        }
    }
}
