package org.aimsforjira.inventory.importing.file;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aimsforjira.inventory.importing.domain.Content;
import org.aimsforjira.inventory.importing.domain.ImportFiles;
import org.aimsforjira.inventory.importing.domain.ImportLimits;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/** Uploaded files in {@code aims/imports} of the shared home, which all nodes see. Their names are of our making. */
@Named
public class SharedHomeImportFiles implements ImportFiles {
    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}\\.csv");
    private static final int BUFFER = 64 * 1024;
    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;

    private final ApplicationProperties application;

    @Inject
    public SharedHomeImportFiles(@ComponentImport ApplicationProperties application) {
        this.application = application;
    }

    @Override
    public Outcome<Kept> keep(InputStream in) {
        String name = UUID.randomUUID() + ".csv";
        try {
            Path folder = Files.createDirectories(folder());
            Path part = folder.resolve(name + ".part");
            try {
                MessageDigest sha = MessageDigest.getInstance("SHA-256");
                long bytes = copy(in, part, sha);
                if (bytes > ImportLimits.MAX_FILE_BYTES) {
                    drain(in);
                    return Outcome.refused(new Refusal(
                            Refusal.Kind.TOO_LARGE,
                            "import.file-too-large",
                            List.of(ImportLimits.MAX_FILE_BYTES / BYTES_PER_MEGABYTE)));
                }
                Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                return Outcome.done(new Kept(name, HexFormat.of().formatHex(sha.digest()), bytes));
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be kept in the shared home", e);
        }
    }

    /** Copies until the end or until there is more than we accept. */
    private static long copy(InputStream in, Path to, MessageDigest sha) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
                if (bytes > ImportLimits.MAX_FILE_BYTES) {
                    return bytes;
                }
                sha.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        }
        return bytes;
    }

    /** Reads on and throws away: a client that is still sending would not see our answer. */
    private static void drain(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int n = in.read(buffer); n >= 0 && bytes < ImportLimits.MAX_DRAINED_BYTES; n = in.read(buffer)) {
            bytes += n;
        }
    }

    @Override
    public Content content(String reference) {
        return () -> {
            if (!NAME.matcher(reference).matches()) {
                throw new NoSuchFileException(reference);
            }
            return Files.newInputStream(folder().resolve(reference));
        };
    }

    @Override
    public boolean isIntact(String reference, String digest) {
        try (InputStream in = content(reference).open()) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(sha.digest()).equals(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file cannot be read in the shared home", e);
        }
    }

    @Override
    public void delete(String reference) {
        if (NAME.matcher(reference).matches()) {
            try {
                Files.deleteIfExists(folder().resolve(reference));
            } catch (IOException e) {
                throw new UncheckedIOException("An uploaded file cannot be deleted in the shared home", e);
            }
        }
    }

    @Override
    public void sweep(Collection<String> referred, Instant olderThan) {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> keep = Set.copyOf(referred);
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path file : found) {
                String name = file.getFileName().toString();
                boolean ours = NAME.matcher(name.replace(".part", "")).matches();
                if (ours
                        && !keep.contains(name)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(olderThan)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Old uploaded files cannot be deleted in the shared home", e);
        }
    }

    private Path folder() {
        return application
                .getSharedHomeDirectory()
                .or(application::getLocalHomeDirectory)
                .orElseThrow(() -> new IllegalStateException("Jira has no home directory"))
                .resolve("aims")
                .resolve("imports");
    }
}
