package org.aimsforjira.inventory.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.inventory.domain.SystemColumn;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemFilter.Choice;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.inventory.domain.SystemOrder;
import org.aimsforjira.platform.search.Jql;
import org.aimsforjira.platform.search.Jql.Field;
import org.aimsforjira.platform.search.Jql.Sort;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;

/** Says in JQL which systems somebody asked for. Fields that set-up has lost are left out. */
final class SystemQuery {

    private final JiraPieces pieces;

    SystemQuery(JiraPieces pieces) {
        this.pieces = pieces;
    }

    /**
     * @param issueType the id of the issue type that is the AI system
     * @param issueKey the system whose key was typed as text, if it was one
     */
    String jql(long projectId, String issueType, SystemFilter filter, Optional<String> issueKey, SystemOrder order) {
        List<Jql> all = new ArrayList<>();
        all.add(Jql.hasId(Field.PROJECT, projectId));
        all.add(Jql.hasId(Field.ISSUE_TYPE, Long.parseLong(issueType)));
        all.add(issueKey.map(key -> Jql.is(Field.KEY, key))
                .orElseGet(() -> Jql.containsAllWords(Field.TEXT, filter.text())));
        all.add(choice(FieldRole.AI_TIER, filter.tier()));
        all.add(choice(FieldRole.AI_ROLE, filter.role()));
        all.add(choice(FieldRole.AI_REGULATORY_CLASS, filter.regulatoryClass()));
        all.add(owner(filter.owner()));
        all.add(filter.progress().map(SystemQuery::progress).orElse(Jql.everything()));
        Jql condition = Jql.all(all);
        Sort byKey = new Sort(Field.KEY, order.column() == SystemColumn.KEY && order.descending());
        return field(order.column())
                .filter(field -> !field.equals(Field.KEY))
                .map(field -> condition.orderedBy(new Sort(field, order.descending()), byKey))
                .orElseGet(() -> condition.orderedBy(byKey));
    }

    private Jql choice(FieldRole role, Choice choice) {
        Optional<Field> field = custom(role);
        if (field.isEmpty() || choice instanceof Choice.Any) {
            return Jql.everything();
        }
        return choice instanceof Choice.Option option ? Jql.hasId(field.get(), option.id()) : Jql.isEmpty(field.get());
    }

    private Jql owner(Owner owner) {
        Optional<Field> field = custom(FieldRole.AI_OWNER);
        if (field.isEmpty() || owner instanceof Owner.Anybody) {
            return Jql.everything();
        }
        if (owner instanceof Owner.Named named) {
            return Jql.is(field.get(), named.userName());
        }
        return owner instanceof Owner.Viewer ? Jql.isCurrentUser(field.get()) : Jql.isEmpty(field.get());
    }

    private static Jql progress(Progress progress) {
        return Jql.is(Field.STATUS_CATEGORY, progress.jqlName());
    }

    private Optional<Field> field(SystemColumn column) {
        return switch (column) {
            case KEY -> Optional.of(Field.KEY);
            case SUMMARY -> Optional.of(Field.SUMMARY);
            case STATUS -> Optional.of(Field.STATUS);
            case UPDATED -> Optional.of(Field.UPDATED);
            case ROLE -> custom(FieldRole.AI_ROLE);
            case TIER -> custom(FieldRole.AI_TIER);
            case REGULATORY_CLASS -> custom(FieldRole.AI_REGULATORY_CLASS);
            case OWNER -> custom(FieldRole.AI_OWNER);
            case NEXT_REVIEW -> custom(FieldRole.AI_NEXT_REVIEW);
        };
    }

    private Optional<Field> custom(FieldRole role) {
        return pieces.field(role).map(Field::custom);
    }
}
