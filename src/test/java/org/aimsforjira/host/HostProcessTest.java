package org.aimsforjira.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.aimsforjira.host.jira.TestDatabases;
import org.aimsforjira.testing.HostProcess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The host as a process")
class HostProcessTest {
    @Test
    @DisplayName("says its address and users in one line, stops in order, and starts again after it was killed")
    void startsStopsAndSurvives() throws Exception {
        Path home = TestDatabases.folder("process");
        try (HostProcess first = HostProcess.withoutPlugin(home)) {
            assertTrue(first.output().contains("Users (password = user name): admin, risklead"), first.output());
            assertEquals(200, status(first.baseUrl() + "/login.jsp"));
        }
        HostProcess second = HostProcess.withoutPlugin(home);
        assertEquals(200, status(second.baseUrl() + "/login.jsp"));
        second.kill();
        try (HostProcess third = HostProcess.withoutPlugin(home)) {
            assertEquals(200, status(third.baseUrl() + "/login.jsp"));
        }
    }

    @Test
    @DisplayName("ends with one sentence when its port is taken or an option is wrong")
    void refusesInOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            HostProcess host =
                    HostProcess.withoutPlugin(TestDatabases.folder("process"), "port=" + taken.getLocalPort());
            assertEquals(1, host.status());
            assertTrue(host.output().contains("Port " + taken.getLocalPort() + " is taken"), host.output());
            assertEquals(1, host.output().lines().count(), host.output());
        }
        HostProcess wrong = HostProcess.withoutPlugin(TestDatabases.folder("process"), "db=oracle");
        assertEquals(1, wrong.status());
        assertTrue(wrong.output().contains("-Ddb=oracle is unknown; there are [hsqldb, postgres]"), wrong.output());
    }

    @Test
    @DisplayName("does not share its home folder with another host")
    void hasAHomeOfItsOwn() {
        HostOptions options = TestHosts.options();
        try (Host first = Host.start(options)) {
            IllegalStateException refused = assertThrows(IllegalStateException.class, () -> Host.start(options));
            assertTrue(String.valueOf(refused.getMessage()).contains("used by another host"), refused.getMessage());
            assertTrue(first.port() > 0);
        }
        Host.start(options).close();
    }

    private static int status(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url.replace("localhost", "127.0.0.1")))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
