package org.aimsforjira.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * Active Objects of one plugin. Stands in for EntityManagedActiveObjects of Atlassian's Active Objects plugin: the calls
 * go to the engine, an SQLException becomes an {@link ActiveObjectsException}.
 *
 * <p>{@code executeInTransaction} joins the transaction of the thread. An exception that leaves an inner call spoils the
 * whole transaction, even if the outer code catches it: on PostgreSQL the transaction would be dead anyway (unconfirmed
 * for Jira, where it depends on the transaction manager).
 */
@SuppressWarnings({"unchecked", "varargs"})
final class PluginActiveObjects implements ActiveObjects {
    private final EntityManager engine;
    private final ActiveObjectsModuleMetaData metaData;
    private final ThreadLocal<@Nullable Depth> depth = new ThreadLocal<>();
    private volatile boolean open;

    PluginActiveObjects(EntityManager engine, ActiveObjectsModuleMetaData metaData) {
        this.engine = engine;
        this.metaData = metaData;
    }

    /** Lets calls through: the tables are being brought in order, or are. */
    void open() {
        open = true;
    }

    /** Lets no call through any more. */
    void close() {
        open = false;
    }

    @Override
    public void migrate(Class<? extends RawEntity<?>>... entities) {
        change(() -> engine.migrate(entities));
    }

    @Override
    public void migrateDestructively(Class<? extends RawEntity<?>>... entities) {
        change(() -> engine.migrateDestructively(entities));
    }

    @Override
    public void flushAll() {
        engine.flushAll();
    }

    @Override
    public void flush(RawEntity<?>... entities) {
        engine.flush(entities);
    }

    @Override
    public <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return ask(() -> engine.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return ask(() -> engine.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return ask(() -> engine.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return ask(() -> engine.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        change(() -> engine.create(type, rows));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        change(() -> engine.delete(entities));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(() -> engine.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return ask(() -> engine.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return ask(() -> engine.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return ask(() -> engine.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return ask(() -> engine.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return ask(() -> engine.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> streamCallback) {
        change(() -> engine.stream(type, streamCallback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback) {
        change(() -> engine.stream(type, query, streamCallback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return ask(() -> engine.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(() -> engine.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return ask(() -> engine.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        Depth running = depth.get();
        if (running != null) {
            return joined(running, callback);
        }
        Depth outermost = new Depth();
        depth.set(outermost);
        try {
            return ask(() -> new Transaction<T>(engine) {
                @Override
                protected T run() {
                    T result = callback.doInTransaction();
                    if (outermost.spoiledBy != null) {
                        throw new ActiveObjectsException(
                                "The transaction was rolled back because a part of it failed", outermost.spoiledBy);
                    }
                    return result;
                }
            }.execute());
        } finally {
            depth.remove();
        }
    }

    private static <T> T joined(Depth running, TransactionCallback<T> callback) {
        try {
            return callback.doInTransaction();
        } catch (RuntimeException | Error e) {
            running.spoiledBy = e;
            throw e;
        }
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return metaData;
    }

    private <T> T ask(Question<T> question) {
        mustBeOpen();
        try {
            return question.answer();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e.getMessage(), e);
        }
    }

    private void change(Change change) {
        mustBeOpen();
        try {
            change.apply();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e.getMessage(), e);
        }
    }

    private void mustBeOpen() {
        if (!open) {
            throw new ActiveObjectsException(
                    "Active Objects of the plugin is not ready. It is used too early (in a"
                            + " constructor, @PostConstruct or activator; Jira would fail or hang), or after the plugin was disabled");
        }
    }

    private interface Question<T> {
        T answer() throws SQLException;
    }

    private interface Change {
        void apply() throws SQLException;
    }

    private static final class Depth {
        private @Nullable Throwable spoiledBy;
    }
}
