package org.aimsforjira.treatment.plan.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.Pager;
import org.aimsforjira.platform.web.ProjectPage.Visit;
import org.aimsforjira.shared.People;
import org.aimsforjira.treatment.domain.Treatments;
import org.aimsforjira.treatment.plan.app.PlanView;
import org.aimsforjira.treatment.plan.domain.PlanFilter;
import org.aimsforjira.treatment.plan.domain.PlanFilter.Work;
import org.aimsforjira.treatment.plan.domain.TreatmentOption;
import org.aimsforjira.treatment.plan.web.PlanPage.ApprovedPart;
import org.aimsforjira.treatment.plan.web.PlanPage.Choice;
import org.aimsforjira.treatment.plan.web.PlanPage.Filters;
import org.aimsforjira.treatment.plan.web.PlanPage.OptionPart;
import org.aimsforjira.treatment.plan.web.PlanPage.State;

/** Writes a page of the plan in the reader's language. */
@Named
public class PlanPageBuilder {

    private static final List<Integer> LIMITS = List.of(25, 50, 100);

    /** With more risks than this, then or now, a plan is compared with today when somebody asks, not with every visit. */
    private static final int LARGE = 1_000;

    private final Texts texts;
    private final PlanWords words;
    private final PlanRowParts rows;
    private final People people;

    @Inject
    public PlanPageBuilder(Texts texts, PlanWords words, PlanRowParts rows, People people) {
        this.texts = texts;
        this.words = words;
        this.rows = rows;
        this.people = people;
    }

    PlanPage page(PlanView view, PlanAddress address, Visit visit, String problem) {
        return new PlanPage(
                view.aims().name(),
                visit.project().key(),
                state(view),
                problem.isEmpty() && view.cut() ? texts.text("aims.plan.cut", Treatments.MOST_SEARCHED) : problem,
                PlanAddress.project(visit),
                PlanAddress.PAGE,
                address.filtered(PlanFilter.NONE).toString(),
                PlanAddress.register(visit),
                view.isSetUp() ? PlanAddress.navigator(visit, view.jql()) : "",
                approved(view),
                view.mayApprove(),
                view.mayLink(),
                filters(view.filter()),
                words.options().stream()
                        .map(option -> new OptionPart(option.name(), option.explanation()))
                        .toList(),
                words.cost(view.cost()),
                view.rows().items().stream()
                        .map(row -> rows.row(row, view.levels(), visit.request().getContextPath() + "/browse/"))
                        .toList(),
                Pager.of(view.rows(), texts, offset -> address.from(offset).toString()),
                limits(view.rows().limit()));
    }

    private static State state(PlanView view) {
        if (!view.isSetUp()) {
            return State.NOT_SET_UP;
        }
        if (!view.rows().items().isEmpty()) {
            return State.LIST;
        }
        return view.filter().isNone() ? State.NO_RISKS : State.NO_MATCH;
    }

    private ApprovedPart approved(PlanView view) {
        return view.approved()
                .map(plan -> new ApprovedPart(
                        plan.number(),
                        texts.text(
                                "aims.plan.approved",
                                plan.number(),
                                people.displayName(plan.by()),
                                texts.dateTime(plan.at(), view.aims().timeZone())),
                        plan.comment(),
                        plan.hash(),
                        view.damaged() ? texts.text("aims.plan.inconsistent") : "",
                        Math.max(plan.risks(), view.register()) > LARGE))
                .orElseGet(() -> new ApprovedPart(0, "", "", "", "", false));
    }

    private Filters filters(PlanFilter filter) {
        return new Filters(
                filter.text(),
                options(filter.option().orElse("")),
                work(filter.work()),
                filter.project(),
                assignees(filter.assignee()),
                !filter.isNone());
    }

    private List<Choice> options(String now) {
        List<Choice> choices = new ArrayList<>(List.of(any(now.isEmpty())));
        for (TreatmentOption option : words.options()) {
            choices.add(new Choice(option.key(), option.name(), option.key().equals(now)));
        }
        choices.add(new Choice(
                PlanFilter.NO_OPTION, texts.text("aims.plan.filter.no-option"), now.equals(PlanFilter.NO_OPTION)));
        return choices;
    }

    private List<Choice> work(Work now) {
        List<Choice> choices = new ArrayList<>(List.of(any(now == Work.ANY)));
        for (Work work : List.of(Work.OPEN, Work.OVERDUE)) {
            choices.add(new Choice(work.key(), texts.text("aims.plan.filter." + work.key()), work == now));
        }
        return choices;
    }

    private List<Choice> assignees(Owner now) {
        List<Choice> choices = new ArrayList<>(List.of(
                any(now.equals(Owner.ANYBODY)),
                new Choice("me", texts.text("aims.plan.filter.me"), now.equals(Owner.VIEWER)),
                new Choice("none", texts.text("aims.plan.nobody"), now.equals(Owner.NOBODY))));
        if (now instanceof Owner.Named named) {
            choices.add(new Choice(named.userName(), named.userName(), true));
        }
        return choices;
    }

    private Choice any(boolean selected) {
        return new Choice("", texts.text("aims.inventory.systems.filter.any"), selected);
    }

    private List<Choice> limits(int now) {
        Set<Integer> limits = new TreeSet<>(LIMITS);
        limits.add(now);
        return limits.stream()
                .map(limit -> new Choice(Integer.toString(limit), texts.number(limit), limit == now))
                .toList();
    }
}
