package org.aimsforjira.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.demo.JiraClient;

/**
 * Measures the risk register of a large host over HTTP, as one person who reads it, and prints a table: {@code src/bench/register}.
 * Arguments as those of {@link SeededHost}; with the home folder of a host that was seeded before, that one is measured.
 */
public final class RegisterBench {
    private static final String PAGE = "/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:risk-register-page";
    private static final String REST = "projects/AIMS/risks";
    private static final int WARM_UP = 40;
    private static final int RUNS = 200;

    private final JiraClient lead;

    private RegisterBench(Host host) {
        lead = JiraClient.loggedIn(host.baseUrl(), "risklead");
    }

    public static void main(String[] args) {
        if (args.length != 1 && args.length != 7) {
            throw new IllegalArgumentException(
                    "Needed: home, and for a new one: systems risks treatments evidence others number");
        }
        boolean there = Files.isDirectory(Path.of(args[0]));
        if (there != (args.length == 1)) {
            throw new IllegalArgumentException(
                    there
                            ? "The home is there already: name it alone"
                            : "There is no such home: say how large it is to be");
        }
        try (Host host = there ? SeededHost.open(Path.of(args[0])) : SeededHost.start(List.of(args))) {
            new RegisterBench(host).measure();
        }
    }

    private void measure() {
        JsonNode first = lead.get(REST + "?limit=1").ok();
        System.out.printf(
                Locale.ROOT,
                "%,d risks; %d requests each after %d to warm up%n",
                first.path("total").asInt(),
                RUNS,
                WARM_UP);
        System.out.println("| what | finds | p50 ms | p95 ms | max ms |\n| --- | ---: | ---: | ---: | ---: |");
        String system = lead.get(REST + "?limit=1&sort=-updated")
                .ok()
                .at("/risks/0/systems/0/key")
                .asText();
        states(system).forEach((what, query) -> {
            int finds = lead.get(REST + "?limit=1&" + query).ok().path("total").asInt();
            time("page, " + what, String.format(Locale.ROOT, "%,d", finds), () -> lead.page(PAGE + "&" + query));
        });
        time("REST, page of 50", "", () -> lead.get(REST + "?limit=50").ok());
        time("REST, inherent heat map", "", () -> lead.get(REST + "/heat-map").ok());
        time(
                "REST, residual heat map",
                "",
                () -> lead.get(REST + "/heat-map?map=residual").ok());
    }

    private static Map<String, String> states(String system) {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("all, by key", "");
        for (String sort : List.of(
                "-key",
                "summary",
                "likelihood",
                "-severity",
                "-level",
                "residual-likelihood",
                "residual-severity",
                "-residual-level",
                "status",
                "-updated")) {
            states.put("all, sorted by " + sort, "sort=" + sort);
        }
        states.put("level critical, sorted by -updated", "level=critical&sort=-updated");
        states.put("residual level not rated, sorted by -level", "residual=none&sort=-level");
        states.put("control A.6.2.4", "control=A.6.2.4");
        states.put("one AI system", "system=" + URLEncoder.encode(system, StandardCharsets.UTF_8));
        states.put("two words", "text=bias+credit");
        states.put("status done, sorted by summary", "progress=done&sort=summary");
        states.put("cell 5-5", "cell=5-5");
        states.put("residual cell 1-1, sorted by -updated", "residual-cell=1-1&sort=-updated");
        states.put(
                "level high, control A.7.4, to do, sorted by -level",
                "level=high&control=A.7.4&progress=to-do&sort=-level");
        states.put("page 1,000 by key", "offset=49950");
        return states;
    }

    private static void time(String what, String finds, Runnable request) {
        for (int i = 0; i < WARM_UP; i++) {
            request.run();
        }
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            request.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f | %.0f |%n",
                what,
                finds,
                times[RUNS / 2],
                times[RUNS * 95 / 100],
                times[RUNS - 1]);
    }
}
