package org.aimsforjira.inventory.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.inventory.app.SystemList;
import org.aimsforjira.inventory.app.SystemRow;
import org.aimsforjira.inventory.domain.AiSystem;
import org.aimsforjira.inventory.domain.SystemColumn;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.inventory.domain.SystemOrder;
import org.aimsforjira.inventory.web.SystemsPage.Choice;
import org.aimsforjira.inventory.web.SystemsPage.Column;
import org.aimsforjira.inventory.web.SystemsPage.Filters;
import org.aimsforjira.inventory.web.SystemsPage.Row;
import org.aimsforjira.inventory.web.SystemsPage.State;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.Pager;
import org.aimsforjira.platform.web.ProjectPage.Visit;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;

/** Writes a page of the inventory in the reader's language. */
@Named
public class SystemsPageBuilder {

    private static final List<Integer> LIMITS = List.of(25, 50, 100);

    private final Texts texts;

    @Inject
    public SystemsPageBuilder(Texts texts) {
        this.texts = texts;
    }

    SystemsPage page(SystemList list, SystemsAddress address, Visit visit) {
        return new SystemsPage(
                list.aims().name(),
                state(list),
                SystemsAddress.project(visit),
                SystemsAddress.PAGE,
                address.withoutFilter().toString(),
                list.mayEdit() ? SystemsAddress.projectPage(visit, SystemsAddress.IMPORT_PAGE) : "",
                filters(list),
                Arrays.stream(SystemColumn.values())
                        .map(column -> column(column, list.order(), address))
                        .toList(),
                list.systems().items().stream()
                        .map(row -> row(list, row, visit))
                        .toList(),
                Pager.of(list.systems(), texts, offset -> address.from(offset).toString()),
                limits(list.systems().limit()));
    }

    private static State state(SystemList list) {
        if (!list.isSetUp()) {
            return State.NOT_SET_UP;
        }
        if (!list.systems().items().isEmpty()) {
            return State.LIST;
        }
        return list.filter().isNone() ? State.NO_SYSTEMS : State.NO_MATCH;
    }

    private Column column(SystemColumn column, SystemOrder now, SystemsAddress address) {
        boolean isNow = now.column() == column;
        SystemOrder next = new SystemOrder(column, isNow && !now.descending());
        return new Column(
                column.key(),
                texts.text("aims.inventory.systems.column." + column.key()),
                address.sorted(next).toString(),
                !isNow ? "none" : now.descending() ? "descending" : "ascending");
    }

    private Row row(SystemList list, SystemRow row, Visit visit) {
        AiSystem system = row.system();
        return new Row(
                system.key(),
                visit.request().getContextPath() + "/browse/" + system.key(),
                system.summary(),
                system.roles(),
                system.tier(),
                system.regulatoryClass(),
                row.ownerName(),
                system.nextReview().map(texts::date).orElse(""),
                row.isOverdue(),
                system.status(),
                system.progress().map(SystemsPageBuilder::lozenge).orElse(""),
                texts.dateTime(system.updated(), list.aims().timeZone()));
    }

    private static String lozenge(Progress progress) {
        return switch (progress) {
            case TO_DO -> "";
            case IN_PROGRESS -> "aui-lozenge-inprogress";
            case DONE -> "aui-lozenge-success";
        };
    }

    private Filters filters(SystemList list) {
        SystemFilter filter = list.filter();
        return new Filters(
                filter.text(),
                options(list, FieldRole.AI_TIER, filter.tier()),
                options(list, FieldRole.AI_ROLE, filter.role()),
                options(list, FieldRole.AI_REGULATORY_CLASS, filter.regulatoryClass()),
                owners(filter.owner()),
                progress(filter),
                !filter.isNone(),
                list.order().toString());
    }

    private List<Choice> options(SystemList list, FieldRole role, SystemFilter.Choice chosen) {
        String now = SystemsAddress.written(chosen);
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("", "aims.inventory.systems.filter.any", now));
        for (OptionRef option : list.options().getOrDefault(role, List.of())) {
            String id = Long.toString(option.id());
            choices.add(new Choice(id, option.value(), id.equals(now)));
        }
        choices.add(choice("none", "aims.inventory.systems.filter.not-set", now));
        return choices;
    }

    private List<Choice> owners(Owner chosen) {
        String now = SystemsAddress.written(chosen);
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("", "aims.inventory.systems.filter.anybody", now));
        choices.add(choice("me", "aims.inventory.systems.filter.me", now));
        choices.add(choice("none", "aims.inventory.systems.filter.nobody", now));
        if (chosen instanceof Owner.Named named) {
            choices.add(new Choice(named.userName(), named.userName(), true));
        }
        return choices;
    }

    private List<Choice> progress(SystemFilter filter) {
        String now = filter.progress().map(Progress::key).orElse("");
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("", "aims.inventory.systems.filter.any", now));
        for (Progress progress : Progress.values()) {
            choices.add(choice(progress.key(), "aims.inventory.systems.progress." + progress.key(), now));
        }
        return choices;
    }

    private Choice choice(String value, String textKey, String now) {
        return new Choice(value, texts.text(textKey), value.equals(now));
    }

    private List<Choice> limits(int now) {
        Set<Integer> limits = new TreeSet<>(LIMITS);
        limits.add(now);
        return limits.stream()
                .map(limit -> new Choice(Integer.toString(limit), texts.number(limit), limit == now))
                .toList();
    }
}
