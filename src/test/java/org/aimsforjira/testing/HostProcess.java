package org.aimsforjira.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The development host with the packaged jar in a process of its own, as {@code mvn -Phost} starts it: plugin classes are visible in
 * the bundle only, and the process can be killed.
 */
public final class HostProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("http://localhost:(\\d+)/jira");
    private static final Pattern DEMO_END = Pattern.compile("^(Demo data is there|The demo data is not whole).*");
    private static final long START_SECONDS = 120;
    private static final long DEMO_SECONDS = 300;

    private final Process process;
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final CompletableFuture<String> demoEnd = new CompletableFuture<>();
    private final StringBuilder seen = new StringBuilder();

    private HostProcess(Process process, Path log) {
        this.process = process;
        Thread reader = new Thread(() -> follow(log), "host-output");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts a host with the packaged jar on a free port and waits until it is ready. Needs the system property {@code aims.jar}.
     *
     * @param home the folder it keeps its data in; its output goes to {@code host.log} there
     * @param settings further system properties, for example {@code db=postgres}
     */
    public static HostProcess start(Path home, String... settings) throws IOException {
        HostProcess host = launch(home, Stream.concat(Stream.of("aims.jar=" + pluginJar()), Stream.of(settings)));
        host.baseUrl(); // waits
        return host;
    }

    /** As {@link #start}, in a new home, and waits until the demo organization is entered whole. */
    public static HostProcess withDemoData(Path home, String... settings) throws IOException {
        HostProcess host = start(
                home, Stream.concat(Stream.of("demo=true"), Stream.of(settings)).toArray(String[]::new));
        String end = host.demoEnd
                .completeOnTimeout("The demo data did not come", DEMO_SECONDS, TimeUnit.SECONDS)
                .join();
        if (!end.startsWith("Demo data is there")) {
            host.close();
            throw new IllegalStateException(end);
        }
        return host;
    }

    /** Starts a host without a plugin; whether it gets ready or ends is for the caller to see. */
    public static HostProcess withoutPlugin(Path home, String... settings) throws IOException {
        return launch(home, Stream.of(settings));
    }

    private static HostProcess launch(Path home, Stream<String> settings) throws IOException {
        Files.createDirectories(home);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dhome=" + home,
                "-Dport=0",
                "-Daims.basedir=" + System.getProperty("aims.basedir", "."),
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir")));
        settings.forEach(setting -> command.add("-D" + setting));
        command.add("org.aimsforjira.host.Main");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new HostProcess(process, home.resolve("host.log"));
    }

    /** The packaged jar under test. */
    public static Path pluginJar() {
        String jar = System.getProperty("aims.jar");
        if (jar == null || !Files.isRegularFile(Path.of(jar))) {
            throw new IllegalStateException("No packaged jar at aims.jar=" + jar + ": run through Maven's verify");
        }
        return Path.of(jar);
    }

    /** {@code http://localhost:<port>/jira}. */
    public String baseUrl() {
        try {
            return address.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The host did not get ready", e);
        }
    }

    /** Waits until it is ready or has ended, and answers what it printed until then. */
    public String output() {
        try {
            address.exceptionally(ended -> "").get(START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The host neither got ready nor ended", e);
        }
        synchronized (seen) {
            return seen.toString();
        }
    }

    /** Whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Its exit status; waits for its end, half a minute at most. */
    public int status() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The host does not end: " + output());
        }
        return process.exitValue();
    }

    /** SIGKILL: no shutdown hook runs. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(Path log) {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                if (DEMO_END.matcher(line).matches()) {
                    demoEnd.complete(line);
                }
                Matcher ready = READY.matcher(line);
                if (!address.isDone()) {
                    synchronized (seen) {
                        seen.append(line).append('\n');
                    }
                    if (ready.find()) {
                        address.complete(ready.group());
                    }
                }
            }
            demoEnd.complete("The host ended");
            synchronized (seen) {
                address.completeExceptionally(new IllegalStateException("The host ended:\n" + seen));
            }
        } catch (IOException e) {
            address.completeExceptionally(new UncheckedIOException(e));
        }
    }
}
