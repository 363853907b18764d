package org.aimsforjira.platform.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.testing.TestTexts;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts english = TestTexts.in(Locale.US);
    private final Texts german = TestTexts.in(Locale.GERMANY);

    @Test
    void aRefusalIsOneSentenceInTheReadersLanguage() {
        Refusal refusal = Refusal.forbidden("permission-missing", Permission.EDIT_AIMS.nameKey());

        assertTrue(english.sentence(refusal).contains("“Edit AIMS”"), english.sentence(refusal));
        assertTrue(german.sentence(refusal).contains("„AIMS bearbeiten“"), german.sentence(refusal));
    }

    @Test
    void whatPeopleWroteIsNoKey() {
        assertTrue(english.sentence(Refusal.invalid("param.not-a-number", "limit", "aims.nonsense"))
                .contains("aims.nonsense"));
    }

    @Test
    void datesAreWrittenTheReadersWayInTheZoneOfTheAims() {
        Instant newYear = Instant.parse("2026-12-31T23:30:05Z");
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertEquals("01.01.2027, 00:30", german.dateTime(newYear, berlin));
        assertTrue(english.dateTime(newYear, ZoneId.of("UTC")).startsWith("Dec 31, 2026, 11:30"));
        assertEquals("01.01.2027, 00:30:05", german.exactTime(newYear, berlin));
        assertEquals("02.11.2026", german.date(LocalDate.of(2026, 11, 2)));
        assertEquals("1.757", german.number(1757));
        assertEquals("1,757", english.number(1757));
    }

    @Test
    void aKeyWithoutTextIsItself() {
        assertEquals("aims.no.such", english.text("aims.no.such"));
    }
}
