package org.aimsforjira.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.HSQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import net.java.ao.schema.info.SimpleEntityInfoResolverFactory;

/** Jira's face of Active Objects on the open engine: the same calls, unchecked exceptions, and transactions that join. */
final class EngineActiveObjects {

    private EngineActiveObjects() {}

    static EntityManager manager(TestDatabase.Kind kind, DataSource pool, String prefix) {
        DisposableDataSource source = (DisposableDataSource) Proxy.newProxyInstance(
                EngineActiveObjects.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, args) -> method.getName().equals("dispose") ? null : call(pool, method, args));
        return new EntityManager(
                kind == TestDatabase.Kind.HSQLDB
                        ? new HSQLDatabaseProvider(source, "PUBLIC")
                        : new PostgreSQLDatabaseProvider(source, "public"),
                new Configuration(prefix));
    }

    static ActiveObjects on(EntityManager manager) {
        ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);
        return (ActiveObjects) Proxy.newProxyInstance(
                EngineActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("executeInTransaction")) {
                        return inTransaction(manager, depth, (TransactionCallback<?>) args[0]);
                    }
                    try {
                        return call(
                                manager,
                                EntityManager.class.getMethod(method.getName(), method.getParameterTypes()),
                                args);
                    } catch (SQLException e) {
                        throw new IllegalStateException("There was a SQL exception thrown by the engine", e);
                    }
                });
    }

    private static Object inTransaction(
            EntityManager manager, ThreadLocal<Integer> depth, TransactionCallback<?> work) {
        if (depth.get() > 0) {
            return work.doInTransaction();
        }
        depth.set(1);
        try {
            return new Transaction<Object>(manager) {
                @Override
                protected Object run() {
                    return work.doInTransaction();
                }
            }.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("There was a SQL exception thrown by the engine", e);
        } finally {
            depth.remove();
        }
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private record Configuration(String prefix) implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(name -> prefix + name),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.startsWith(prefix);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new SimpleEntityInfoResolverFactory();
        }
    }
}
