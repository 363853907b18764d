package org.aimsforjira.issues.domain;

import java.util.Map;

/**
 * What the audit trail will say of a change, stored with its intent, so that it can be said after a crash as well.
 *
 * @param action as {@link org.aimsforjira.shared.AuditTrail.Recorder} wants it
 * @param subject the key of the issue it happens to; empty for the key of the new issue
 * @param details strings, whole numbers, booleans, and lists and maps of these; no person
 */
public record Note(String action, String subject, Map<String, ?> details) {
    public Note {
        details = Map.copyOf(details);
    }
}
