package org.aimsforjira.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of Active Objects. The database's word that another writer came first leaves as {@link ConcurrentChange}, after the
 * rollback (ADR 011).
 */
@Named
public class AoTransactions implements Transactions {

    private final ActiveObjects ao;
    /** What this thread has open: the work to do after the commit. Nothing stays here between two requests. */
    private final ThreadLocal<@Nullable List<Runnable>> open = new ThreadLocal<>();

    @Inject
    public AoTransactions(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return isOpen() ? ao.executeInTransaction(work::get) : outermost(work);
    }

    @Override
    public boolean isOpen() {
        return open.get() != null;
    }

    @Override
    public void afterCommit(Runnable work) {
        List<Runnable> afterwards = open.get();
        if (afterwards == null) {
            work.run();
        } else {
            afterwards.add(work);
        }
    }

    private <T> T outermost(Supplier<T> work) {
        List<Runnable> afterwards = new ArrayList<>();
        open.set(afterwards);
        T result;
        try {
            result = ao.executeInTransaction(work::get);
        } catch (ConcurrentChange e) {
            throw e;
        } catch (RuntimeException e) {
            throw SqlStates.reasonIn(e)
                    .<RuntimeException>map(reason -> new ConcurrentChange(reason, e))
                    .orElse(e);
        } finally {
            open.remove();
        }
        afterwards.forEach(Runnable::run);
        return result;
    }
}
