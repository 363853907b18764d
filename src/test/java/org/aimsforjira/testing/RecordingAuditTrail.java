package org.aimsforjira.testing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.UserKey;

/**
 * Keeps what was recorded in a list. Refuses actions and details that have no text in some language, since the page of the audit
 * trail would show their bare names.
 */
public final class RecordingAuditTrail implements AuditTrail {
    private final List<Entry> entries = new ArrayList<>();

    /** One recorded entry. */
    public record Entry(AimsId aims, UserKey actor, String action, String subject, Map<String, ?> details) {}

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    public Entry last() {
        return entries().get(entries().size() - 1);
    }

    @Override
    public synchronized <T> T recording(AimsId aims, UserKey actor, Change<T> change) {
        List<Entry> recorded = new ArrayList<>();
        T result = change.run((action, subject, details) -> {
            requireText("aims.audit.action." + action);
            details.keySet().forEach(name -> requireText("aims.audit.detail." + name));
            if (subject.isBlank() || subject.length() > 255) {
                throw new IllegalArgumentException("A subject has 1 to 255 characters: " + subject);
            }
            recorded.add(new Entry(aims, actor, action, subject, Map.copyOf(details)));
        });
        entries.addAll(recorded);
        return result;
    }

    private static void requireText(String key) {
        for (String bundle : List.of("aims", "aims_de")) {
            if (!texts(bundle).containsKey(key)) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "i18n/%s.properties has no text %s", bundle, key));
            }
        }
    }

    private static Properties texts(String bundle) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        RecordingAuditTrail.class.getResourceAsStream("/i18n/" + bundle + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
