package org.aimsforjira.host.jira.attach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The files of attachments: {@code data/attachments/<issue>/<attachment>} below the home folder, named by numbers alone. */
final class AttachmentFiles {
    private final Path root;

    AttachmentFiles(Path home) {
        this.root = home.resolve("data").resolve("attachments");
    }

    private Path file(long issueId, long id) {
        return root.resolve(Long.toString(issueId)).resolve(Long.toString(id));
    }

    /**
     * Writes a file under a name of its own and gives it its place when it is whole.
     *
     * @return its size; one more than the limit when it is longer, and then nothing is kept
     */
    long write(long issueId, long id, InputStream content, long limit) {
        Path place = file(issueId, id);
        try {
            Files.createDirectories(place.getParent());
            Path part = Files.createTempFile(place.getParent(), "upload", ".part");
            try {
                long size;
                try (var out = Files.newOutputStream(part)) {
                    size = copy(content, out, limit);
                }
                if (size <= limit) {
                    Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
                }
                return size;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The attachment cannot be written to " + place, e);
        }
    }

    private static long copy(InputStream content, java.io.OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > limit) {
                return limit + 1;
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    InputStream open(long issueId, long id) throws IOException {
        return Files.newInputStream(file(issueId, id));
    }

    void delete(long issueId, long id) {
        try {
            Files.deleteIfExists(file(issueId, id));
        } catch (IOException e) {
            throw new UncheckedIOException("The file of an attachment cannot be deleted.", e);
        }
    }
}
