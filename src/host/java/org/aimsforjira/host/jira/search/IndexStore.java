package org.aimsforjira.host.jira.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of the index with a writer and a searcher that sees what was written. An index that is of another version, of another
 * database, unfinished or unreadable is thrown away and begun anew.
 */
final class IndexStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexStore.class);

    /** Raise it when documents change. */
    private static final String VERSION = "1";

    private static final double BUFFER_MEGABYTES = 48;
    /** The small pieces of single changes stay in memory until they are put on disk. */
    private static final double SMALL_MEGABYTES = 5;

    private static final double CACHE_MEGABYTES = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String database;
    private volatile boolean complete;

    private IndexStore(Directory directory, IndexWriter writer, String database, boolean complete) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.database = database;
        this.complete = complete;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /**
     * Opens the index.
     *
     * @param folder where its files are
     * @param database id of the database it belongs to
     */
    static IndexStore open(Path folder, String database, IndexText analyzer) {
        try {
            Directory directory = new NRTCachingDirectory(FSDirectory.open(folder), SMALL_MEGABYTES, CACHE_MEGABYTES);
            boolean usable = usable(directory, database);
            if (!usable) {
                for (String file : directory.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        directory.deleteFile(file);
                    }
                }
            }
            IndexWriterConfig config = new IndexWriterConfig(analyzer)
                    .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setUseCompoundFile(false);
            return new IndexStore(directory, new IndexWriter(directory, config), database, usable);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be opened: " + folder, e);
        }
    }

    private static boolean usable(Directory directory, String database) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
            DirectoryReader.open(directory).close();
            return VERSION.equals(data.get("version"))
                    && database.equals(data.get("database"))
                    && "true".equals(data.get("complete"));
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index cannot be read and is made anew: {}", e.toString());
            return false;
        }
    }

    /** Whether it has all issues; false while it is made anew. */
    boolean complete() {
        return complete;
    }

    void complete(boolean nowComplete) {
        complete = nowComplete;
    }

    IndexWriter writer() {
        return writer;
    }

    /** From now on searches see what was written. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Puts on disk what was written. */
    void commit() throws IOException {
        Map<String, String> data = new HashMap<>();
        data.put("version", VERSION);
        data.put("database", database);
        data.put("complete", Boolean.toString(complete));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    /** Asks a searcher, which sees one state for the whole question. */
    <T> T ask(Function<IndexSearcher, T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.apply(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Bytes of its files. */
    long size() {
        long size = 0;
        try {
            for (String file : directory.listAll()) {
                size += length(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return size;
    }

    /** A file may go while the list is read. */
    private long length(String file) {
        try {
            return directory.fileLength(file);
        } catch (IOException e) {
            LOG.debug("{} went", file, e);
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** The folder of the index below that of the host. */
    static Path folder(Path home) throws IOException {
        return Files.createDirectories(home.resolve("index").resolve("issues"));
    }
}
