package com.atlassian.cache;

public interface CacheSettings {
    CacheSettings override(CacheSettings overrides);

    Long getExpireAfterAccess();

    Long getExpireAfterWrite();

    boolean getFlushable(boolean defaultValue);

    Boolean getFlushable();

    boolean getLocal(boolean defaultValue);

    Boolean getLocal();

    int getMaxEntries(int defaultValue);

    Integer getMaxEntries();

    boolean getReplicateAsynchronously(boolean defaultValue);

    Boolean getReplicateAsynchronously();

    boolean getReplicateViaCopy(boolean defaultValue);

    Boolean getReplicateViaCopy();
}
