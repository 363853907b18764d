package org.aimsforjira.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two hosts from working on one home folder; the operating system lets go of it when a host is killed. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the folder, or says who has it. */
    static HomeLock take(Path home) {
        try {
            FileChannel channel =
                    FileChannel.open(home.resolve("host.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(channel)) {
                return new HomeLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The home folder cannot be used: " + home, e);
        }
        throw new IllegalStateException("The home folder " + home
                + " is used by another host that is still running. End it, or choose another folder with -Dhome=…");
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
