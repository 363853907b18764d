package com.atlassian.cache;

// unconfirmed (memory only): override, getExpireAfterAccess, getExpireAfterWrite, getFlushable, getLocal,
//     getMaxEntries, getReplicateAsynchronously, getReplicateViaCopy, getStatisticsEnabled
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

    boolean getStatisticsEnabled(boolean defaultValue);

    Boolean getStatisticsEnabled();
}
