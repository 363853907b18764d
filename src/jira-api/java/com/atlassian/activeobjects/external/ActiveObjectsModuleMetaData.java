package com.atlassian.activeobjects.external;

import java.util.concurrent.TimeUnit;
import net.java.ao.RawEntity;

// unconfirmed (memory only): awaitInitialization, isInitialized, isDataSourcePresent, isTablePresent
public interface ActiveObjectsModuleMetaData {
    void awaitInitialization() throws java.util.concurrent.ExecutionException, InterruptedException;

    void awaitInitialization(long timeout, TimeUnit unit)
            throws InterruptedException, java.util.concurrent.ExecutionException, java.util.concurrent.TimeoutException;

    boolean isInitialized();

    boolean isDataSourcePresent();

    boolean isTablePresent(Class<? extends RawEntity<?>> type);
}
