package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aimsforjira.host.jira.attach.Attachment;
import org.aimsforjira.host.jira.attach.Attachments;
import org.aimsforjira.host.jira.attach.Attachments.Complaint;
import org.aimsforjira.host.jira.issue.ChangeItem;
import org.junit.jupiter.api.Test;

/** Files attached to issues. */
abstract class AttachmentsContract extends IssueSuite {

    private Attachments attachments() {
        return jira.attachments();
    }

    private Optional<Complaint> attach(MutableIssue issue, String name, byte[] content) {
        return attachments().add(user("risklead"), issue, name, "text/plain", new ByteArrayInputStream(content));
    }

    private List<Path> files(MutableIssue issue) throws IOException {
        Path folder = database.home().resolve("data/attachments/" + issue.getId());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** REST documentation of the change log: field "Attachment" with id and name of the file. */
    @Test
    void aFileIsKeptUnderTheHomeAndStandsInTheHistory() throws IOException {
        MutableIssue issue = issue("SHOP", "With evidence");
        byte[] content = "proof".getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.empty(), attach(issue, "C:\\reports\\../proof \u00e4.txt", content));

        Attachment kept = attachments().of(issue.getId()).get(0);
        assertEquals("proof \u00e4.txt", kept.name());
        assertEquals(5, kept.size());
        assertEquals(user("risklead"), kept.author());
        try (InputStream opened = attachments().open(kept)) {
            assertArrayEquals(content, opened.readAllBytes());
        }
        assertEquals(1, files(issue).size());
        assertEquals(
                List.of(new ChangeItem(false, "Attachment", null, null, String.valueOf(kept.id()), kept.name())),
                history(issue));
        assertEquals(1, told(issue, EventType.ISSUE_UPDATED_ID));

        attachments().delete(user("risklead"), issue, kept);
        assertEquals(List.of(), attachments().of(issue.getId()));
        assertEquals(0, files(issue).size());
        assertEquals(
                new ChangeItem(false, "Attachment", String.valueOf(kept.id()), kept.name(), null, null),
                history(issue).get(1));
    }

    /** Jira's documentation, "Configuring file attachments": 10 MB unless an administrator changes it. */
    @Test
    void whatIsTooLargeEmptyOrNamelessIsRefusedAndLeavesNothing() throws IOException {
        MutableIssue issue = issue("SHOP", "Refusing");
        assertEquals(Optional.empty(), attach(issue, "most.bin", new byte[(int) Attachments.LIMIT]));
        assertEquals(Optional.of(Complaint.SIZE), attach(issue, "more.bin", new byte[(int) Attachments.LIMIT + 1]));
        assertEquals(Optional.of(Complaint.EMPTY), attach(issue, "empty.bin", new byte[0]));
        assertEquals(Optional.of(Complaint.NAME), attach(issue, " \n", new byte[1]));
        assertEquals(Optional.of(Complaint.NAME), attach(issue, "x".repeat(256), new byte[1]));
        assertEquals(1, attachments().of(issue.getId()).size());
        assertEquals(1, files(issue).size());
    }

    @Test
    void attachingAndDeletingNeedTheirPermissions() {
        MutableIssue issue = issue("SHOP", "Guarded");
        attach(issue, "mine.txt", new byte[] {1});
        Attachment mine = attachments().of(issue.getId()).get(0);
        assertTrue(attachments().mayAdd(user("developer"), issue));
        assertFalse(attachments().mayAdd(user("outsider"), issue("AIMS", "Elsewhere")));
        assertFalse(attachments().mayAdd(null, issue));
        assertTrue(attachments().mayDelete(user("risklead"), issue, mine));
        assertFalse(attachments().mayDelete(user("outsider"), issue, mine));
    }

    @Test
    void theFilesGoWithTheirIssue() throws IOException {
        MutableIssue issue = issue("SHOP", "Gone soon");
        attach(issue, "gone.txt", new byte[] {1});
        Attachment gone = attachments().of(issue.getId()).get(0);
        issues().delete(user("admin"), issues().validateDelete(user("admin"), issue.getId()));
        assertEquals(Optional.empty(), attachments().byId(gone.id()));
        assertEquals(0, files(issue).size());
        assertThrows(IOException.class, () -> attachments().open(gone).close());
    }
}
