package org.aimsforjira.host.ao;

import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Names and limits of the tables of one plugin: Atlassian's own name converters, and no table of anybody else is touched. */
final class AoConfiguration implements EntityManagerConfiguration {
    private final String prefix;
    private final NameConverters names;

    AoConfiguration(String prefix) {
        this.prefix = prefix;
        this.names = new AtlassianNames(new AtlassianTableNameConverter(name -> prefix + name));
    }

    String prefix() {
        return prefix;
    }

    @Override
    public boolean useWeakCache() {
        return true;
    }

    @Override
    public NameConverters getNameConverters() {
        return names;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return (table, caseSensitive) ->
                caseSensitive ? table.startsWith(prefix) : table.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return new CachingEntityInfoResolverFactory();
    }

    private static final class AtlassianNames implements NameConverters {
        private final TableNameConverter tables;
        private final FieldNameConverter fields = new AtlassianFieldNameConverter();
        private final SequenceNameConverter sequences = new AtlassianSequenceNameConverter();
        private final TriggerNameConverter triggers = new AtlassianTriggerNameConverter();
        private final IndexNameConverter indexes = new AtlassianIndexNameConverter();
        private final UniqueNameConverter uniques = new AtlassianUniqueNameConverter();

        AtlassianNames(TableNameConverter tables) {
            this.tables = tables;
        }

        @Override
        public TableNameConverter getTableNameConverter() {
            return tables;
        }

        @Override
        public FieldNameConverter getFieldNameConverter() {
            return fields;
        }

        @Override
        public SequenceNameConverter getSequenceNameConverter() {
            return sequences;
        }

        @Override
        public TriggerNameConverter getTriggerNameConverter() {
            return triggers;
        }

        @Override
        public IndexNameConverter getIndexNameConverter() {
            return indexes;
        }

        @Override
        public UniqueNameConverter getUniqueNameConverter() {
            return uniques;
        }
    }
}
