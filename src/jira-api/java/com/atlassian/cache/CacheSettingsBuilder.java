package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

// unconfirmed (memory only): unflushable, maxEntries, replicateSynchronously, statisticsDisabled
public class CacheSettingsBuilder {
    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Boolean flushable;
    private Boolean local;
    private Integer maxEntries;
    private Boolean replicateAsynchronously;
    private Boolean replicateViaCopy;
    private Boolean statisticsEnabled;

    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder(CacheSettings settings) {
        expireAfterAccess = settings.getExpireAfterAccess();
        expireAfterWrite = settings.getExpireAfterWrite();
        flushable = settings.getFlushable();
        local = settings.getLocal();
        maxEntries = settings.getMaxEntries();
        replicateAsynchronously = settings.getReplicateAsynchronously();
        replicateViaCopy = settings.getReplicateViaCopy();
        statisticsEnabled = settings.getStatisticsEnabled();
    }

    public CacheSettings build() {
        return new Settings(this);
    }

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        expireAfterAccess = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        expireAfterWrite = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder flushable() {
        flushable = true;
        return this;
    }

    public CacheSettingsBuilder unflushable() {
        flushable = false;
        return this;
    }

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder maxEntries(int maxEntries) {
        this.maxEntries = maxEntries;
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        replicateAsynchronously = true;
        return this;
    }

    public CacheSettingsBuilder replicateSynchronously() {
        replicateAsynchronously = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        replicateViaCopy = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        replicateViaCopy = false;
        return this;
    }

    public CacheSettingsBuilder statisticsEnabled() {
        statisticsEnabled = true;
        return this;
    }

    public CacheSettingsBuilder statisticsDisabled() {
        statisticsEnabled = false;
        return this;
    }

    private static final class Settings implements CacheSettings {
        private final Long expireAfterAccess;
        private final Long expireAfterWrite;
        private final Boolean flushable;
        private final Boolean local;
        private final Integer maxEntries;
        private final Boolean replicateAsynchronously;
        private final Boolean replicateViaCopy;
        private final Boolean statisticsEnabled;

        private Settings(CacheSettingsBuilder builder) {
            expireAfterAccess = builder.expireAfterAccess;
            expireAfterWrite = builder.expireAfterWrite;
            flushable = builder.flushable;
            local = builder.local;
            maxEntries = builder.maxEntries;
            replicateAsynchronously = builder.replicateAsynchronously;
            replicateViaCopy = builder.replicateViaCopy;
            statisticsEnabled = builder.statisticsEnabled;
        }

        private static <T> T or(T value, T fallback) {
            return value == null ? fallback : value;
        }

        @Override
        public CacheSettings override(CacheSettings overrides) {
            CacheSettingsBuilder merged = new CacheSettingsBuilder(this);
            merged.expireAfterAccess = or(overrides.getExpireAfterAccess(), expireAfterAccess);
            merged.expireAfterWrite = or(overrides.getExpireAfterWrite(), expireAfterWrite);
            merged.flushable = or(overrides.getFlushable(), flushable);
            merged.local = or(overrides.getLocal(), local);
            merged.maxEntries = or(overrides.getMaxEntries(), maxEntries);
            merged.replicateAsynchronously = or(overrides.getReplicateAsynchronously(), replicateAsynchronously);
            merged.replicateViaCopy = or(overrides.getReplicateViaCopy(), replicateViaCopy);
            merged.statisticsEnabled = or(overrides.getStatisticsEnabled(), statisticsEnabled);
            return merged.build();
        }

        @Override
        public Long getExpireAfterAccess() {
            return expireAfterAccess;
        }

        @Override
        public Long getExpireAfterWrite() {
            return expireAfterWrite;
        }

        @Override
        public boolean getFlushable(boolean defaultValue) {
            return or(flushable, defaultValue);
        }

        @Override
        public Boolean getFlushable() {
            return flushable;
        }

        @Override
        public boolean getLocal(boolean defaultValue) {
            return or(local, defaultValue);
        }

        @Override
        public Boolean getLocal() {
            return local;
        }

        @Override
        public int getMaxEntries(int defaultValue) {
            return or(maxEntries, defaultValue);
        }

        @Override
        public Integer getMaxEntries() {
            return maxEntries;
        }

        @Override
        public boolean getReplicateAsynchronously(boolean defaultValue) {
            return or(replicateAsynchronously, defaultValue);
        }

        @Override
        public Boolean getReplicateAsynchronously() {
            return replicateAsynchronously;
        }

        @Override
        public boolean getReplicateViaCopy(boolean defaultValue) {
            return or(replicateViaCopy, defaultValue);
        }

        @Override
        public Boolean getReplicateViaCopy() {
            return replicateViaCopy;
        }

        @Override
        public boolean getStatisticsEnabled(boolean defaultValue) {
            return or(statisticsEnabled, defaultValue);
        }

        @Override
        public Boolean getStatisticsEnabled() {
            return statisticsEnabled;
        }
    }
}
