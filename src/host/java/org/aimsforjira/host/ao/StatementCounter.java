package org.aimsforjira.host.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts what goes through a data source, per thread: an execute or executeBatch call is one statement. */
public final class StatementCounter implements QueryCounter {
    private static final int REQUESTS_KEPT = 1_000;

    private final ThreadLocal<AtomicLong> counts = ThreadLocal.withInitial(AtomicLong::new);
    private final Map<String, Long> requests = new ConcurrentHashMap<>();

    @Override
    public long count() {
        return counts.get().get();
    }

    @Override
    public void reset() {
        counts.get().set(0);
    }

    @Override
    public long ofLastRequest(String methodAndPath) {
        return requests.getOrDefault(methodAndPath, -1L);
    }

    /** Notes what a request cost; called by the filter at its end. */
    public void requestEnded(String methodAndPath) {
        if (requests.size() >= REQUESTS_KEPT) {
            requests.clear();
        }
        requests.put(methodAndPath, count());
    }

    /** The data source, with its statements counted. */
    DataSource counted(DataSource dataSource) {
        return proxy(DataSource.class, dataSource);
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                counts.get().incrementAndGet();
            }
            try {
                return wrapped(method.invoke(target, args), target, self);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private @Nullable Object wrapped(@Nullable Object result, Object target, Object self) {
        if (result instanceof PreparedStatement prepared && target instanceof Connection) {
            return proxy(PreparedStatement.class, prepared);
        }
        if (result instanceof Statement plain && target instanceof Connection) {
            return proxy(Statement.class, plain);
        }
        if (result instanceof Connection connection) {
            return target instanceof Statement ? result : proxy(Connection.class, connection);
        }
        return result;
    }
}
