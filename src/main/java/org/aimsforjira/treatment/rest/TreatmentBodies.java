package org.aimsforjira.treatment.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.treatment.app.CreateTreatment;
import org.jspecify.annotations.Nullable;

/** Reads bodies: what must be there, and dates. */
final class TreatmentBodies {

    private TreatmentBodies() {}

    static Outcome<CreateTreatment> create(TreatmentBody body) {
        String token = body.token();
        String project = body.project();
        String issueType = body.issueType();
        if (token == null) {
            return missing("token");
        }
        if (project == null) {
            return missing("project");
        }
        if (issueType == null) {
            return missing("issueType");
        }
        return day(body.due())
                .flatMap(due -> controls(Optional.ofNullable(body.controls()).orElse(List.of()))
                        .map(controls -> new CreateTreatment(
                                token,
                                project,
                                issueType,
                                text(body.summary()),
                                text(body.description()),
                                Optional.ofNullable(body.assignee()).filter(name -> !name.isBlank()),
                                due,
                                controls)));
    }

    private static Outcome<Optional<LocalDate>> day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        try {
            return Outcome.done(Optional.of(LocalDate.parse(text.strip())));
        } catch (DateTimeParseException e) {
            return Outcome.refused(Refusal.invalid("treatment.due-unreadable", text.strip()));
        }
    }

    static Outcome<List<String>> controls(@Nullable List<@Nullable String> sent) {
        return sent == null ? missing("controls") : entries("controls", sent);
    }

    /** What somebody saw; empty where that was not sent. */
    static Outcome<Optional<List<String>>> seen(@Nullable List<@Nullable String> sent) {
        return sent == null
                ? Outcome.done(Optional.empty())
                : entries("seen", sent).map(Optional::of);
    }

    private static Outcome<List<String>> entries(String field, List<@Nullable String> sent) {
        List<String> entries = new ArrayList<>();
        for (String entry : sent) {
            if (entry == null) {
                return missing(field + "[]");
            }
            entries.add(entry);
        }
        return Outcome.done(entries);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> Outcome<T> missing(String field) {
        return Outcome.refused(Refusal.invalid("risk.field-missing", field));
    }
}
