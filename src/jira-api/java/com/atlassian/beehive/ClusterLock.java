package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

// unconfirmed (memory only): isHeldByCurrentThread
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
