package org.aimsforjira.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.HostOptions;
import org.aimsforjira.host.HostOptions.Database;
import org.aimsforjira.host.demo.JiraClient;

/**
 * Sets an AIMS up in a new host on PostgreSQL, fills it, and says how long it took: {@code src/bench/seed}. Arguments: the home folder,
 * then the numbers of AI systems, risks, treatments, evidence and other issues, then the number that the data depends on. The home can
 * be opened with {@code mvn -Phost -Dhome=… -Ddb=postgres} afterwards. System properties as those of the host.
 */
public final class SeededHost {
    private SeededHost() {}

    public static void main(String[] args) {
        if (args.length != 7) {
            throw new IllegalArgumentException(
                    "Needed: home systems risks treatments evidence others number, for example /tmp/big 1000 100000 50000 5000 344000 1");
        }
        start(List.of(args)).close();
    }

    /** Seeds a new host, as the arguments say, and leaves it running. */
    static Host start(List<String> args) {
        List<Integer> numbers = new ArrayList<>();
        for (String arg : args.subList(1, args.size())) {
            numbers.add(Integer.valueOf(arg));
        }
        SeedSizes sizes = new SeedSizes(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
        Host host = open(Path.of(args.get(0)));
        JiraClient.loggedIn(host.baseUrl(), "admin").setUp();
        Instant start = Instant.now();
        Seeder.seed(host.context().jira(), "AIMS", sizes, numbers.get(5), start);
        Duration took = Duration.between(start, Instant.now());
        host.context().jira().db().update("VACUUM ANALYZE");
        System.out.printf(
                Locale.ROOT,
                "%,d issues written and indexed in %d s, %,d a second%n",
                sizes.issues(),
                took.toSeconds(),
                sizes.issues() / Math.max(1, took.toSeconds()));
        return host;
    }

    /** A host on PostgreSQL with the packaged plugin. */
    static Host open(Path home) {
        return Host.start(HostOptions.in(home)
                .withDatabase(Database.POSTGRES)
                .withPluginJar(Path.of(System.getProperty("aims.jar"))));
    }
}
