package org.aimsforjira.host.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/**
 * A pool for the engine whose transactions have the isolation of this host. The engine itself takes the level from a
 * system property, which would hold for all hosts of a JVM.
 */
final class IsolatedDataSource {
    private IsolatedDataSource() {}

    static DisposableDataSource over(DataSource pool, int isolation) {
        return proxy(DisposableDataSource.class, (method, args) -> {
            if (method.getName().equals("dispose")) {
                return null;
            }
            Object result = method.invoke(pool, args);
            return result instanceof Connection connection ? isolated(connection, isolation) : result;
        });
    }

    private static Connection isolated(Connection connection, int isolation) {
        return proxy(Connection.class, (method, args) -> {
            if (method.getName().equals("setTransactionIsolation")) {
                connection.setTransactionIsolation(isolation);
                return null;
            }
            return method.invoke(connection, args);
        });
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            try {
                return call.on(method, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private interface Call {
        @org.jspecify.annotations.Nullable
        Object on(java.lang.reflect.Method method, Object[] args) throws Throwable;
    }
}
