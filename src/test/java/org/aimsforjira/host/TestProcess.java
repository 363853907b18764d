package org.aimsforjira.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A host in a process of its own, started as {@code mvn -Phost} starts it, for tests that kill it. */
public final class TestProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Jira development host ready: (\\S+) ");
    private static final int SECONDS_TO_START = 60;

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile @Nullable String baseUrl;

    private TestProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts a host and waits until it answers or ends.
     *
     * @param home home folder of the host
     * @param jar the packaged plugin, or null
     * @param properties further system properties, such as {@code port=0}
     */
    public static TestProcess start(Path home, @Nullable Path jar, String... properties) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dport=0"));
        command.add("-Dhome=" + home);
        command.add("-Daims.basedir=" + Path.of("").toAbsolutePath());
        if (jar != null) {
            command.add("-Daims.jar=" + jar);
        }
        for (String property : properties) {
            command.add("-D" + property);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        try {
            TestProcess started = new TestProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
            started.listen();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        Thread reader = new Thread(this::read, "host-output");
        reader.setDaemon(true);
        reader.start();
        try {
            if (!ready.await(SECONDS_TO_START, TimeUnit.SECONDS)) {
                kill();
                throw new IllegalStateException("The host did not start: " + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                Matcher found = READY.matcher(line);
                if (found.find()) {
                    baseUrl = found.group(1);
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            synchronized (output) {
                output.add(e.toString());
            }
        } finally {
            ready.countDown();
        }
    }

    /** Address with the context path, or an empty text when the host did not start. */
    public String baseUrl() {
        String url = baseUrl;
        return url == null ? "" : url;
    }

    /** What it printed so far. */
    public String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    /** Whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Its exit status; waits for its end. */
    public int status() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The host does not end: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly();
        status();
    }

    /** SIGTERM: the host stops in order. */
    @Override
    public void close() {
        process.destroy();
        status();
    }
}
