package org.aimsforjira.host;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.aimsforjira.host.demo.DemoData;
import org.aimsforjira.host.plugin.PluginState;
import org.jspecify.annotations.Nullable;

/** The host as a process: reads system properties, says when it is ready, stops in order when the process is told to end. */
public final class HostProcess {
    private static final int DEFAULT_PORT = 2990;

    private HostProcess() {}

    /** Runs until the process is told to end; a host that cannot start ends it with status 1 and one sentence. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws InterruptedException {
        long begin = System.nanoTime();
        CountDownLatch end = new CountDownLatch(1);
        Host host;
        try {
            host = Host.start(options());
        } catch (RuntimeException e) {
            System.err.println("The host does not start: " + sentence(e));
            if (Boolean.getBoolean("host.trace")) {
                e.printStackTrace();
            }
            System.exit(1);
            return;
        }
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            host.close();
                            end.countDown();
                        },
                        "host-stop"));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        System.out.println(readyLine(host, millis));
        if (Boolean.getBoolean("demo")) {
            loadDemoData(host);
        }
        end.await();
    }

    /** Enters the demo organization into a new host; one that has begun to, or has gone its own way, is left alone. */
    @SuppressWarnings("SystemOut")
    private static void loadDemoData(Host host) throws InterruptedException {
        if (DemoData.isThere(host.context())) {
            return;
        }
        long begin = System.nanoTime();
        try {
            DemoData.load(host.context(), part -> System.out.println("Demo data: " + part + " …"));
            System.out.println("Demo data is there, after " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin)
                    + " s. Further users: approver, dataowner.");
        } catch (RuntimeException | AssertionError e) {
            System.out.println("The demo data is not whole: " + sentence(e) + " Delete the folder "
                    + host.context().options().home() + " to begin anew; -Ddemo=false leaves it out.");
        }
    }

    private static HostOptions options() {
        String jar = System.getProperty("aims.jar");
        String baseDir = System.getProperty("aims.basedir", "");
        Path checkout = Path.of(baseDir).toAbsolutePath();
        return HostOptions.in(checkout.resolve(System.getProperty("home", "host-home")))
                .withPort(number("port", DEFAULT_PORT))
                .withDatabase(constant(HostOptions.Database.class, "db", HostOptions.Database.HSQLDB))
                .withIsolation(constant(HostOptions.Isolation.class, "isolation", HostOptions.Isolation.SERIALIZABLE))
                .withPluginJar(jar == null ? null : Path.of(jar))
                .withBaseDir(checkout);
    }

    private static int number(String property, int otherwise) {
        String value = System.getProperty(property);
        try {
            int number = value == null ? otherwise : Integer.parseInt(value);
            if (number >= 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("-D" + property + "=" + value + " is not a number", e);
        }
        throw new IllegalArgumentException("-D" + property + "=" + value + " is no port");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String property, E otherwise) {
        String value = System.getProperty(property);
        if (value == null) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(value)
                    || (value.equalsIgnoreCase("postgresql") && constant.name().equals("POSTGRES"))) {
                return constant;
            }
        }
        throw new IllegalArgumentException("-D" + property + "=" + value + " is unknown; there are "
                + java.util.Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
    }

    private static String sentence(@Nullable Throwable fault) {
        String message = null;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null) {
                message = message == null ? cause.getMessage() : message + " (" + cause.getMessage() + ")";
            }
        }
        return message == null ? String.valueOf(fault) : message;
    }

    private static String readyLine(Host host, long millis) {
        StringBuilder line = new StringBuilder("Jira development host ready: " + host.baseUrl() + " in " + millis
                + " ms. Users (password = user name): admin, risklead, developer, auditor, outsider.");
        for (PluginState plugin : host.context().modules().plugins()) {
            line.append(System.lineSeparator()).append("Plugin ").append(plugin.key());
            line.append(plugin.enabled() ? " enabled: " + plugin.modules().size() + " modules" : " NOT ENABLED: ");
            line.append(plugin.enabled() ? "." : plugin.reason());
        }
        return line.toString();
    }
}
