package org.aimsforjira.platform.i18n;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.aimsforjira.shared.Refusal;

/**
 * Our texts in the language of the person who makes the current request. Dates are written in that person's way and in the zone of
 * the AIMS, so that two readers see the same day.
 */
@Named
public class Texts {

    private final JiraAuthenticationContext authentication;

    @Inject
    public Texts(@ComponentImport JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public Locale locale() {
        return authentication.getLocale();
    }

    /** For templates, as {@code $i18n}. */
    public I18nHelper helper() {
        return authentication.getI18nHelper();
    }

    /** The text with its parameters put in; the key itself where there is no text. Numbers are written in the reader's way. */
    public String text(String key, Object... params) {
        I18nHelper helper = helper();
        return params.length == 0 ? helper.getText(key) : helper.getText(key, (Object) params);
    }

    /** Whether there is a text. */
    public boolean knows(String key) {
        return helper().isKeyDefined(key);
    }

    /** One clear sentence for a refusal. */
    public String sentence(Refusal refusal) {
        return text(
                refusal.textKey(), refusal.params().stream().map(this::words).toArray());
    }

    /** Keys of texts and days stand in a refusal as such; people read them in their language. */
    private Object words(Object param) {
        if (param instanceof LocalDate day) {
            return date(day);
        }
        return param instanceof String text && text.startsWith("aims.") && knows(text) ? text(text) : param;
    }

    /** For example {@code Nov 2, 2026, 10:00 AM} or {@code 02.11.2026, 10:00}. */
    public String dateTime(Instant time, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .withZone(zone)
                .format(time);
    }

    /** As {@link #dateTime} with seconds. */
    public String exactTime(Instant time, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(locale())
                .withZone(zone)
                .format(time);
    }

    /** For example {@code Nov 2, 2026} or {@code 02.11.2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(date);
    }

    /** For example {@code 1,757} or {@code 1.757}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }
}
