package org.aimsforjira.setup.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aimsforjira.setup.domain.PieceRepository;
import org.aimsforjira.setup.domain.StoredPieces;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;
import org.aimsforjira.setup.domain.StoredPieces.Sort;
import org.aimsforjira.shared.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * The pieces in Active Objects. They are asked for on every issue view and change in set-up only: all of them are kept in one cached
 * map, which a change drops on every node after its commit.
 */
@Named
public class AoPieceRepository implements PieceRepository {

    private static final String CACHE = "org.aimsforjira.pieces";
    private static final int LONGEST_UNIQUE_KEY = 255;

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final CachedReference<CachedPieces> cached;

    @Inject
    public AoPieceRepository(
            @ComponentImport ActiveObjects ao, @ComponentImport CacheManager caches, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
        this.cached = caches.getCachedReference(
                CACHE,
                () -> CachedPieces.of(load()),
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .expireAfterWrite(5, TimeUnit.MINUTES)
                        .build());
    }

    @Override
    public StoredPieces all() {
        return transactions.isOpen() ? load() : cached.get().pieces();
    }

    @Override
    public void save(Piece piece) {
        JiraPieceEntity row = row(piece.key());
        if (row == null) {
            ao.create(
                    JiraPieceEntity.class,
                    new DBParam("UNIQ_KEY", uniqueKey(piece.key())),
                    new DBParam("SCOPE", piece.key().scope()),
                    new DBParam("SORT", piece.key().sort().name()),
                    new DBParam("PIECE_NAME", piece.key().name()),
                    new DBParam("JIRA_ID", piece.jiraId().orElse(null)),
                    new DBParam("LABEL", piece.label()),
                    new DBParam("ID_FLOOR", piece.floor()));
        } else {
            row.setJiraId(piece.jiraId().orElse(null));
            row.setLabel(piece.label());
            row.setIdFloor(piece.floor());
            row.save();
        }
        transactions.afterCommit(cached::reset);
    }

    @Override
    public void forget(Key key) {
        JiraPieceEntity row = row(key);
        if (row != null) {
            ao.delete(row);
            transactions.afterCommit(cached::reset);
        }
    }

    private @Nullable JiraPieceEntity row(Key key) {
        JiraPieceEntity[] rows = ao.find(JiraPieceEntity.class, Query.select().where("UNIQ_KEY = ?", uniqueKey(key)));
        return rows.length == 0 ? null : rows[0];
    }

    private StoredPieces load() {
        return StoredPieces.of(Arrays.stream(ao.find(JiraPieceEntity.class, Query.select()))
                .map(AoPieceRepository::piece)
                .toList());
    }

    private static Piece piece(JiraPieceEntity row) {
        Key key = new Key(row.getScope(), Sort.valueOf(row.getSort()), row.getPieceName());
        return new Piece(key, Optional.ofNullable(row.getJiraId()), row.getLabel(), row.getIdFloor());
    }

    private static String uniqueKey(Key key) {
        String plain = key.scope() + "/" + key.sort() + "/" + key.name();
        return plain.length() <= LONGEST_UNIQUE_KEY ? plain : key.scope() + "/" + key.sort() + "/" + hash(key.name());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
