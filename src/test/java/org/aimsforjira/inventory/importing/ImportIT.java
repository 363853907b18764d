package org.aimsforjira.inventory.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aimsforjira.host.demo.ImportOverHttp;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.host.demo.JiraClient.Answer;
import org.aimsforjira.testing.HostProcess;
import org.aimsforjira.testing.InventoryCsvGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Imports with the packaged jar in the host, over REST. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ImportIT {
    private static final int ROWS = 1_757;

    @TempDir
    static Path home;

    private HostProcess host;
    private JiraClient lead;
    private ImportOverHttp imports;

    @BeforeAll
    void start() throws IOException {
        host = HostProcess.start(home);
        JiraClient.loggedIn(host.baseUrl(), "admin").setUp();
        lead = JiraClient.loggedIn(host.baseUrl(), "risklead");
        imports = new ImportOverHttp(lead);
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void anInventoryIsImportedOnceAndOnlyOnce() throws InterruptedException {
        byte[] file = InventoryCsvGenerator.file(2024, ROWS);
        int duplicates = InventoryCsvGenerator.duplicates(ROWS);
        int before = imports.systems();

        long first = imports.prepared("inventory.csv", "inventory", file);
        lead.post("imports/" + first + "/preview").ok();
        JsonNode previewed = imports.ended(first);
        assertEquals("PREVIEWED", previewed.path("status").asText());
        assertEquals(before, imports.systems());
        lead.post("imports/" + first + "/run").ok();
        JsonNode done = imports.ended(first);
        assertEquals("DONE", done.path("status").asText());
        assertEquals(previewed.path("outcomes"), done.path("outcomes"));
        assertEquals(ROWS - duplicates, done.path("outcomes").path("CREATE").asInt());
        assertEquals(duplicates, done.path("outcomes").path("DUPLICATE").asInt());
        assertEquals(before + ROWS - duplicates, imports.systems());

        long second = imports.prepared("inventory.csv", "inventory", file);
        lead.post("imports/" + second + "/run").ok();
        JsonNode again = imports.ended(second);
        assertEquals(ROWS - duplicates, again.path("outcomes").path("UNCHANGED").asInt());
        assertEquals(before + ROWS - duplicates, imports.systems());

        String report = lead.page("/rest/aims/1.0/imports/" + first + "/report.csv");
        assertTrue(report.startsWith("\uFEFF"), report.substring(0, 20));
        assertEquals(ROWS + 1, report.split("\r\n").length);
        Answer chain = lead.get("projects/AIMS/audit-trail/verification");
        assertEquals("CONSISTENT", chain.ok().path("result").asText());
    }

    @Test
    void badFilesAreRefusedWithTheirPlaceAndLeaveNothing() throws IOException {
        int files = files();
        refused(400, "import.file-empty", "");
        refused(400, "import.file-without-rows", "Name,Stage\n");
        refused(415, "import.file-is-workbook", "PK\u0003\u0004 not a CSV file");
        refused(415, "import.file-not-text", "Name,x\nA\u0000,2\n");
        refused(400, "import.quote-not-closed", "Name,x\nA,\"2\n");
        refused(400, "import.too-many-columns", "h,".repeat(200) + "h\n1\n");
        assertEquals(files, files());
        assertEquals("not-found", as("outsider").get("projects/AIMS/imports").code());
        assertEquals(
                404,
                as("developer")
                        .upload("projects/AIMS/imports", BodyPublishers.ofString("a,b\n1,2\n"))
                        .status());
        assertEquals("not-found", lead.get("imports/999999").code());
        assertEquals("not-found", lead.get("imports/abc").code());
        assertEquals(files, files());
    }

    @Test
    void aFileOfAHundredMegabytesIsRefusedWhileItStreams() throws IOException {
        int files = files();
        long hundred = 100L * 1024 * 1024;
        Answer answer = lead.upload(
                "projects/AIMS/imports?fileName=large.csv", BodyPublishers.ofInputStream(() -> new Zeros(hundred)));
        assertEquals(413, answer.status());
        assertEquals("import.file-too-large", answer.code());
        assertTrue(
                answer.body().path("message").asText().contains("20"),
                answer.body().toString());
        assertEquals(files, files());
    }

    private void refused(int status, String code, String content) {
        Answer answer = lead.upload(
                "projects/AIMS/imports?fileName=bad.csv",
                BodyPublishers.ofByteArray(content.getBytes(StandardCharsets.UTF_8)));
        assertEquals(code, answer.code());
        assertEquals(status, answer.status());
        assertTrue(
                answer.body().path("message").asText().endsWith("."),
                answer.body().toString());
    }

    private JiraClient as(String user) {
        return JiraClient.loggedIn(host.baseUrl(), user);
    }

    private int files() throws IOException {
        Path folder = home.resolve("aims/imports");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> found = Files.list(folder)) {
            return List.copyOf(found.toList()).size();
        }
    }

    /** So many letters, without keeping them. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            java.util.Arrays.fill(buffer, from, from + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
