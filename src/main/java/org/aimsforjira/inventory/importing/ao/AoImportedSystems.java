package org.aimsforjira.inventory.importing.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.aimsforjira.inventory.domain.ImportOrigin;
import org.aimsforjira.inventory.importing.domain.ImportedSystem;
import org.aimsforjira.inventory.importing.domain.ImportedSystem.Intent;
import org.aimsforjira.inventory.importing.domain.ImportedSystem.LastWrite;
import org.aimsforjira.inventory.importing.domain.ImportedSystems;
import org.aimsforjira.inventory.importing.domain.Words;
import org.aimsforjira.shared.AimsId;

/** Imported systems in Active Objects. */
@Named
public class AoImportedSystems implements ImportedSystems, ImportOrigin {
    private static final int CHUNK = 200;
    private static final int PAGE = 1_000;

    private final ActiveObjects ao;

    @Inject
    public AoImportedSystems(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<String, ImportedSystem> find(AimsId aims, Collection<String> identities) {
        Map<String, ImportedSystem> found = new HashMap<>();
        List<String> keys =
                identities.stream().map(identity -> uniqKey(aims, identity)).toList();
        for (int i = 0; i < keys.size(); i += CHUNK) {
            List<String> part = keys.subList(i, Math.min(keys.size(), i + CHUNK));
            String marks = String.join(", ", Collections.nCopies(part.size(), "?"));
            for (ImportedSystemEntity row : ao.find(
                    ImportedSystemEntity.class, Query.select().where("UNIQ_KEY IN (" + marks + ")", part.toArray()))) {
                found.put(row.getIdentity(), system(row));
            }
        }
        return found;
    }

    @Override
    public List<ImportedSystem> withIntent(AimsId aims) {
        List<ImportedSystem> systems = new ArrayList<>();
        for (ImportedSystemEntity row : ao.find(
                ImportedSystemEntity.class,
                Query.select()
                        .where("AIMS_ID = ? AND INTENT_IMPORT IS NOT NULL", aims.value())
                        .order("ID"))) {
            systems.add(system(row));
        }
        return systems;
    }

    @Override
    public Set<Long> issueIds(AimsId aims) {
        Set<Long> ids = new HashSet<>();
        long last = 0;
        while (true) {
            ImportedSystemEntity[] rows = ao.find(
                    ImportedSystemEntity.class,
                    Query.select("ID, ISSUE_ID")
                            .where("AIMS_ID = ? AND ISSUE_ID IS NOT NULL AND ID > ?", aims.value(), last)
                            .order("ID")
                            .limit(PAGE));
            for (ImportedSystemEntity row : rows) {
                Optional.ofNullable(row.getIssueId()).ifPresent(ids::add);
                last = row.getID();
            }
            if (rows.length < PAGE) {
                return ids;
            }
        }
    }

    @Override
    public void ofSource(AimsId aims, String source, Consumer<ImportedSystem> reader) {
        long last = 0;
        while (true) {
            ImportedSystemEntity[] rows = ao.find(
                    ImportedSystemEntity.class,
                    Query.select()
                            .where("AIMS_ID = ? AND SOURCE_KEY = ? AND ID > ?", aims.value(), sourceKey(source), last)
                            .order("ID")
                            .limit(CHUNK));
            for (ImportedSystemEntity row : rows) {
                reader.accept(system(row));
                last = row.getID();
            }
            if (rows.length < CHUNK) {
                return;
            }
        }
    }

    @Override
    public void save(ImportedSystem system) {
        ImportedSystemEntity row = row(system.aims(), system.identity()).orElseGet(() -> created(system));
        row.setSource(system.source());
        row.setSourceKey(sourceKey(system.source()));
        row.setExternalId(system.externalId());
        row.setIssueId(
                system.issueId().isPresent() ? Long.valueOf(system.issueId().getAsLong()) : null);
        row.setLastValues(StoredJson.digests(system.lastValues()));
        row.setFileName(system.lastWrite().map(LastWrite::fileName).orElse(null));
        row.setWrittenAt(system.lastWrite().map(write -> Date.from(write.at())).orElse(null));
        row.setIntentImport(system.intent().map(Intent::importId).orElse(null));
        row.setIntentRow(system.intent().map(Intent::row).orElse(null));
        row.setIntentCreation(system.intent().map(Intent::creation).orElse(false));
        row.setIntentValues(system.intent()
                .map(intent -> StoredJson.digests(intent.values()))
                .orElse(null));
        row.save();
    }

    private ImportedSystemEntity created(ImportedSystem system) {
        Map<String, Object> values = new HashMap<>();
        values.put("UNIQ_KEY", uniqKey(system.aims(), system.identity()));
        values.put("AIMS_ID", system.aims().value());
        values.put("IDENTITY", system.identity());
        values.put("SOURCE", system.source());
        values.put("SOURCE_KEY", sourceKey(system.source()));
        values.put("EXTERNAL_ID", system.externalId());
        values.put("LAST_VALUES", StoredJson.digests(system.lastValues()));
        values.put("INTENT_CREATION", false);
        return ao.create(ImportedSystemEntity.class, values);
    }

    @Override
    public void delete(AimsId aims, String identity) {
        ao.deleteWithSQL(ImportedSystemEntity.class, "UNIQ_KEY = ?", uniqKey(aims, identity));
    }

    @Override
    public Optional<Origin> of(long issueId) {
        return Arrays.stream(ao.find(
                        ImportedSystemEntity.class,
                        Query.select().where("ISSUE_ID = ?", issueId).limit(1)))
                .findFirst()
                .map(AoImportedSystems::system)
                .flatMap(system -> system.lastWrite()
                        .map(write -> new Origin(system.source(), write.fileName(), write.at(), system.externalId())));
    }

    private Optional<ImportedSystemEntity> row(AimsId aims, String identity) {
        return Arrays.stream(ao.find(ImportedSystemEntity.class, "UNIQ_KEY = ?", uniqKey(aims, identity)))
                .findFirst();
    }

    private static ImportedSystem system(ImportedSystemEntity row) {
        return new ImportedSystem(
                new AimsId(row.getAimsId()),
                row.getIdentity(),
                row.getSource(),
                row.getExternalId(),
                Optional.ofNullable(row.getIssueId()).map(OptionalLong::of).orElse(OptionalLong.empty()),
                StoredJson.digests(row.getLastValues()),
                Optional.ofNullable(row.getWrittenAt())
                        .map(at -> new LastWrite(
                                Optional.ofNullable(row.getFileName()).orElse(row.getSource()), at.toInstant())),
                Optional.ofNullable(row.getIntentImport())
                        .map(importId -> new Intent(
                                importId,
                                Optional.ofNullable(row.getIntentRow()).orElse(0),
                                StoredJson.digests(row.getIntentValues()),
                                row.isIntentCreation())));
    }

    private static String uniqKey(AimsId aims, String identity) {
        return aims + ":" + identity;
    }

    private static String sourceKey(String source) {
        return Words.digest(List.of(Words.folded(source)));
    }
}
