package org.aimsforjira.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.testing.HostProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills the host (SIGKILL) at random points of "create a treatment", starts it again and asks again with the same token. Never two
 * tickets, never a link without its record. {@code -Daims.kill.start=N} repeats a run, {@code -Daims.treatment.kills=N} changes the
 * number of kills.
 */
class TreatmentKillIT {
    private static final Logger LOG = LoggerFactory.getLogger(TreatmentKillIT.class);
    private static final int KILLS = Integer.getInteger("aims.treatment.kills", 8);
    private static final int LONGEST_MS = 60;

    @TempDir
    Path home;

    private @org.jspecify.annotations.Nullable HostProcess host;

    @AfterEach
    void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void aTicketIsNeverDoubledNorLinkedWithoutItsRecord() throws IOException, InterruptedException {
        long start = Long.getLong("aims.kill.start", System.nanoTime());
        LOG.info("Kills at random points, start number {}", start);
        Random random = new Random(start);
        HostProcess running = started();
        JiraClient.loggedIn(running.baseUrl(), "admin").setUp();
        RiskJourney journey = new RiskJourney(lead(running));
        String risk = journey.risk("kill-raise-1", journey.issue("AIMS", "AI System", "Chatbot"));
        for (int kill = 1; kill <= KILLS; kill++) {
            Map<String, Object> body = journey.ticket("kill-ticket-" + kill, "SHOP", "Ticket " + kill);
            JiraClient person = lead(running);
            Thread asking = new Thread(() -> {
                try {
                    person.post("risks/" + risk + "/treatments", body);
                } catch (RuntimeException e) {
                    LOG.info("The request died: {}", e.toString());
                }
            });
            asking.start();
            Thread.sleep(random.nextInt(LONGEST_MS));
            running.kill();
            asking.join();
            running = started();
            journey = new RiskJourney(lead(running));
            String key = lead(running)
                    .post("risks/" + risk + "/treatments", body)
                    .ok()
                    .path("key")
                    .asText();
            List<String> tickets = journey.tickets(risk);
            LOG.info("Kill {}: {} of {}", kill, key, tickets);
            assertEquals(kill, tickets.size());
            assertTrue(tickets.contains(key));
            for (String ticket : tickets) {
                assertEquals(1, journey.recorded("treatment.created", ticket), ticket);
            }
        }
        // Numbers are taken in the transaction of the issue, so a ticket that nobody linked would have taken one.
        assertEquals("SHOP-" + (KILLS + 1), journey.issue("SHOP", "Task", "The next one"));
    }

    private HostProcess started() throws IOException {
        host = HostProcess.start(home);
        return host;
    }

    private static JiraClient lead(HostProcess running) {
        return JiraClient.loggedIn(running.baseUrl(), "risklead");
    }
}
