package org.aimsforjira.inventory.importing.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.aimsforjira.inventory.importing.domain.ImportRows;
import org.aimsforjira.inventory.importing.domain.RowFilter;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.RowRecord;
import org.aimsforjira.platform.json.Json;
import org.aimsforjira.shared.Page;

/** Reports in Active Objects. */
@Named
public class AoImportRows implements ImportRows {
    /** Where the systems begin that are gone from the file: after every possible row. */
    private static final int GONE_PLACE = 1_000_000;

    private static final int CHUNK = 200;

    private final ActiveObjects ao;

    @Inject
    public AoImportRows(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(long importId, List<RowRecord> rows) {
        List<Map<String, Object>> values = new ArrayList<>();
        int gone = 0;
        for (RowRecord row : rows) {
            int place = row.outcome() == RowOutcome.GONE ? GONE_PLACE + gone++ : row.row();
            values.add(values(importId, place, row));
        }
        for (int i = 0; i < values.size(); i += CHUNK) {
            ao.create(ImportRowEntity.class, values.subList(i, Math.min(values.size(), i + CHUNK)));
        }
    }

    private static Map<String, Object> values(long importId, int place, RowRecord row) {
        Map<String, Object> values = new HashMap<>();
        values.put("IMPORT_ID", importId);
        values.put("PLACE", place);
        values.put("FILE_ROW", row.row());
        values.put("FILE_LINE", row.line());
        values.put("OUTCOME", row.outcome().name());
        row.issueId().ifPresent(id -> values.put("ISSUE_ID", id));
        values.put("ISSUE_KEY", row.issueKey());
        values.put("TITLE", row.title());
        values.put("EXTERNAL_ID", row.externalId());
        values.put("DETAILS", Json.write(new StoredJson.Details(row.changes(), row.kept(), row.notices())));
        values.put("NOTICED", !row.notices().isEmpty());
        values.put("LIVE", row.live());
        values.putIfAbsent("ISSUE_ID", null);
        return values;
    }

    @Override
    public void deleteAll(long importId) {
        ao.deleteWithSQL(ImportRowEntity.class, "IMPORT_ID = ?", importId);
    }

    @Override
    public Page<RowRecord> page(long importId, RowFilter filter, Page.Request request) {
        StringBuilder where = new StringBuilder("IMPORT_ID = ?");
        List<Object> params = new ArrayList<>(List.of(importId));
        filter.outcome().ifPresent(outcome -> {
            where.append(" AND OUTCOME = ?");
            params.add(outcome.name());
        });
        if (filter.noticesOnly()) {
            where.append(" AND NOTICED = ?");
            params.add(true);
        }
        if (filter.liveOnly()) {
            where.append(" AND LIVE = ?");
            params.add(true);
        }
        int total = ao.count(ImportRowEntity.class, where.toString(), params.toArray());
        List<RowRecord> rows = records(Query.select()
                .where(where.toString(), params.toArray())
                .order("PLACE")
                .limit(request.limit())
                .offset(request.offset()));
        return new Page<>(rows, request.offset(), request.limit(), total);
    }

    @Override
    public void each(long importId, Consumer<RowRecord> reader) {
        int last = -1;
        while (true) {
            ImportRowEntity[] rows = ao.find(
                    ImportRowEntity.class,
                    Query.select()
                            .where("IMPORT_ID = ? AND PLACE > ?", importId, last)
                            .order("PLACE")
                            .limit(CHUNK));
            for (ImportRowEntity row : rows) {
                reader.accept(row(row));
                last = row.getPlace();
            }
            if (rows.length < CHUNK) {
                return;
            }
        }
    }

    private List<RowRecord> records(Query query) {
        List<RowRecord> records = new ArrayList<>();
        for (ImportRowEntity row : ao.find(ImportRowEntity.class, query)) {
            records.add(row(row));
        }
        return records;
    }

    private static RowRecord row(ImportRowEntity row) {
        StoredJson.Details details = Json.ours(row.getDetails(), StoredJson.Details.class);
        return new RowRecord(
                row.getFileRow(),
                row.getFileLine(),
                RowOutcome.valueOf(row.getOutcome()),
                Optional.ofNullable(row.getIssueId()).map(OptionalLong::of).orElse(OptionalLong.empty()),
                Optional.ofNullable(row.getIssueKey()).orElse(""),
                Optional.ofNullable(row.getTitle()).orElse(""),
                Optional.ofNullable(row.getExternalId()).orElse(""),
                details.changes(),
                details.kept(),
                details.notices(),
                row.isLive());
    }
}
