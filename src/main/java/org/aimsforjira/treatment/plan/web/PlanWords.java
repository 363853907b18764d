package org.aimsforjira.treatment.plan.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.app.LevelWords;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.plan.app.Cost;
import org.aimsforjira.treatment.plan.app.LevelNames;
import org.aimsforjira.treatment.plan.domain.ChangeSummary;
import org.aimsforjira.treatment.plan.domain.ChosenOption;
import org.aimsforjira.treatment.plan.domain.PlanChange;
import org.aimsforjira.treatment.plan.domain.PlanChange.Kind;
import org.aimsforjira.treatment.plan.domain.Slippage;
import org.aimsforjira.treatment.plan.domain.TreatmentOption;
import org.aimsforjira.treatment.plan.domain.TreatmentOptions;

/** What the plan says, in the reader's language; page and REST say it alike. */
@Named
public class PlanWords {

    private static final long HOUR = 3600;

    private final Texts texts;
    private final People people;
    private final TreatmentOptions options;

    @Inject
    public PlanWords(Texts texts, People people, TreatmentOptions options) {
        this.texts = texts;
        this.people = people;
        this.options = options;
    }

    /** All options in the reader's language. */
    List<TreatmentOption> options() {
        return options.all(texts.locale());
    }

    Optional<TreatmentOption> option(String key) {
        return options().stream().filter(option -> option.key().equals(key)).findFirst();
    }

    /** What the option of a risk is called; empty for none. */
    public String option(Optional<ChosenOption> option) {
        return option.map(one -> one.text().isEmpty() ? optionName(one.key()) : one.text())
                .orElse("");
    }

    /** What an option is called; the text of one that an administrator added, the key of one that we do not know any more. */
    private String optionName(String key) {
        return key.isEmpty()
                ? texts.text("aims.plan.none")
                : option(key).map(TreatmentOption::name).orElse(key);
    }

    /** One difference in words. */
    public String change(PlanChange change, LevelNames levels) {
        return switch (change.kind()) {
            case OPTION -> moved(change, optionName(change.before()), optionName(change.now()));
            case LEVEL -> moved(change, level(change.before(), levels), level(change.now(), levels));
            case PROGRESS, REOPENED -> moved(change, progress(change.before()), progress(change.now()));
            case DUE -> due(change);
            case ASSIGNEE -> moved(change, person(change.before()), person(change.now()));
            case PROJECT, CONTROLS, RISK_CONTROLS -> moved(change, orNone(change.before()), orNone(change.now()));
            default -> texts.text("aims.plan.change." + change.kind().key());
        };
    }

    private String moved(PlanChange change, String before, String now) {
        return texts.text("aims.plan.change." + change.kind().key(), before, now);
    }

    private String due(PlanChange change) {
        if (change.before().isEmpty()) {
            return texts.text("aims.plan.change.due-set", date(change.now()));
        }
        if (change.now().isEmpty()) {
            return texts.text("aims.plan.change.due-cleared", date(change.before()));
        }
        return texts.text(
                change.days() > 0 ? "aims.plan.change.due-later" : "aims.plan.change.due-earlier",
                date(change.before()),
                date(change.now()),
                Math.abs(change.days()));
    }

    private String date(String day) {
        return texts.date(LocalDate.parse(day));
    }

    /** What a level is called; that of a model of the AIMS first, since it may be known by the key of a built-in one. */
    public String level(String key, LevelNames levels) {
        return levels.level(key)
                .map(level -> LevelWords.name(Optional.of(level), texts::text))
                .orElseGet(() -> LevelWords.nameOf(key, texts::text));
    }

    /** How far a treatment is. */
    public String progress(String key) {
        return texts.text("aims.treatment.progress." + key);
    }

    private String person(String key) {
        return key.isEmpty() ? texts.text("aims.plan.nobody") : people.displayName(new UserKey(key));
    }

    /** Who is at it. */
    String person(Optional<UserKey> person) {
        return person(person.map(UserKey::value).orElse(""));
    }

    private String orNone(String text) {
        return text.isEmpty() ? texts.text("aims.plan.none") : text;
    }

    /** By how many days something is late, or early, or was finished so; empty for neither. */
    String slippage(Optional<Slippage> slippage) {
        return slippage.filter(one -> one.days() != 0)
                .map(one -> texts.text(
                        "aims.plan.slippage." + (one.finished() ? "finished-" : "")
                                + (one.days() > 0 ? "later" : "earlier"),
                        Math.abs(one.days())))
                .orElse("");
    }

    /** Original and remaining estimate in hours; empty for none. */
    String cost(Optional<Cost> cost) {
        return cost.map(known -> texts.text(
                        "aims.plan.cost.value", (double) known.original() / HOUR, (double) known.remaining() / HOUR))
                .orElse("");
    }

    /** What moved in the whole AIMS, in one sentence. */
    public String summary(ChangeSummary summary) {
        if (summary.risks() == 0) {
            return texts.text("aims.plan.moved.nothing");
        }
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Kind, Integer> count : summary.counts().entrySet()) {
            parts.add(texts.text("aims.plan.count." + count.getKey().key(), count.getValue()));
        }
        return texts.text(
                "aims.plan.moved.some",
                summary.risks(),
                summary.treatments(),
                parts.stream().collect(Collectors.joining(", ")));
    }
}
