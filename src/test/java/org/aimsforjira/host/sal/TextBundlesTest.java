package org.aimsforjira.host.sal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts")
class TextBundlesTest {
    private final Locale before = Locale.getDefault();
    private final TextBundles texts = new TextBundles();

    @BeforeEach
    void germanMachine() {
        Locale.setDefault(Locale.GERMANY);
        texts.addBundle("org.aimsforjira.host.texts", getClass().getClassLoader());
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    @DisplayName("come in the language asked for, never in that of the machine")
    void areOfTheLanguageAskedFor() {
        assertEquals("Seite nicht gefunden", texts.text(Locale.GERMANY, "host.error.not-found.title"));
        assertEquals("Page not found", texts.text(Locale.UK, "host.error.not-found.title"));
        assertEquals("Page not found", texts.text(Locale.FRANCE, "host.error.not-found.title"));
    }

    @Test
    @DisplayName("take arguments singly, as an array or as a list")
    void takeArguments() {
        I18nHelper english = texts.helper(Locale.UK);

        assertEquals("Log reference: 1a", english.getText("host.error.id", "1a"));
        assertEquals("Log reference: 1a", english.getText("host.error.id", (Object) new Object[] {"1a"}));
        assertEquals("Log reference: 1a", english.getText("host.error.id", List.of("1a")));
    }

    @Test
    @DisplayName(
            "go through MessageFormat even without arguments, so a lone apostrophe vanishes and a doubled one stays")
    void areMessageFormats() {
        assertEquals("Its so", TextBundles.format(Locale.UK, "It's so"));
        assertEquals("It's so", TextBundles.format(Locale.UK, "It''s so"));
    }

    @Test
    @DisplayName("answer the key where there is no text")
    void answerTheKey() {
        I18nHelper english = texts.helper(Locale.UK);

        assertEquals("no.such.key", english.getText("no.such.key"));
        assertFalse(english.isKeyDefined("no.such.key"));
        assertTrue(english.getKeysForPrefix("host.websudo.").contains("host.websudo.title"));
    }

    @Test
    @DisplayName("refuse a bundle that does not exist")
    void refuseAMissingBundle() {
        assertThrows(
                IllegalArgumentException.class,
                () -> texts.addBundle("no.such.bundle", getClass().getClassLoader()));
    }
}
