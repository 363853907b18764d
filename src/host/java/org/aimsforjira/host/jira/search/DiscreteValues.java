package org.aimsforjira.host.jira.search;

import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.host.jira.search.ClauseReader.Asked;
import org.jspecify.annotations.Nullable;

/** Conditions on fields whose values are single things: projects, constants, users, issues, options, labels. */
final class DiscreteValues {
    private static final String UNRESOLVED = "unresolved";
    private static final SearchField STATUS = SearchField.system("status", FieldKind.STATUS);

    private final NamedValues named;
    private final UserValues users;
    private final IssueValues issues;

    DiscreteValues(NamedValues named, UserValues users, IssueValues issues) {
        this.named = named;
        this.users = users;
        this.issues = issues;
    }

    /** EMPTY, and for the resolution also "Unresolved", which Jira's own filters use. */
    boolean meansEmpty(SearchField field, Literal literal) {
        return literal.empty()
                || (field.kind() == FieldKind.RESOLUTION
                        && UNRESOLVED.equalsIgnoreCase(literal.text())
                        && named.resolutions(literal).isEmpty());
    }

    /** One of the values, or negated none of them; nothing if no value is known. */
    Optional<Condition> equal(Asked asked, List<Literal> literals, boolean negative) {
        Set<Object> values = new LinkedHashSet<>();
        boolean issueField =
                asked.field().kind() == FieldKind.KEY || asked.field().kind() == FieldKind.PARENT;
        Map<Literal, IssueValues.Place> places =
                issueField ? issues.places(literals, asked.searcher().browsable()) : Map.of();
        for (Literal literal : literals) {
            Set<Object> found = issueField ? place(places.get(literal)) : values(asked, literal);
            if (found.isEmpty()) {
                if (issueField) {
                    asked.wrong("jql.issue.unknown", literal);
                } else {
                    asked.unknown(literal);
                }
            }
            values.addAll(found);
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        SearchField field = asked.field().kind() == FieldKind.STATUS_CATEGORY ? STATUS : asked.field();
        return Optional.of(negative ? new Condition.NoneOf(field, values) : new Condition.OneOf(field, values));
    }

    private static Set<Object> place(IssueValues.@Nullable Place place) {
        return place == null ? Set.of() : Set.of(place.id());
    }

    private Set<Object> values(Asked asked, Literal literal) {
        return switch (asked.field().kind()) {
            case PROJECT -> named.projects(literal, asked.searcher().browsable());
            case ISSUE_TYPE -> named.issueTypes(literal);
            case STATUS -> named.statuses(literal);
            case STATUS_CATEGORY -> named.statusesOfCategory(literal);
            case PRIORITY -> named.priorities(literal);
            case RESOLUTION -> named.resolutions(literal);
            case USER -> users.keys(literal);
            case OPTION -> named.options(literal, asked.field().id());
            case LABEL -> Set.of(literal.written().toLowerCase(Locale.ENGLISH));
            case EXACT_TEXT -> Set.of(literal.written());
            default -> throw new IllegalArgumentException(asked.field().kind().name());
        };
    }

    /** What lies on one side of a value: a higher priority, a later issue of the same project. Null if the value is unknown. */
    @Nullable
    Condition beyond(Asked asked, List<Literal> literals) {
        boolean greater = asked.operator() == Operator.GREATER_THAN || asked.operator() == Operator.GREATER_THAN_EQUALS;
        boolean included =
                asked.operator() == Operator.LESS_THAN_EQUALS || asked.operator() == Operator.GREATER_THAN_EQUALS;
        List<Condition> parts = new ArrayList<>();
        for (Literal literal : literals) {
            Condition part = asked.field().kind() == FieldKind.KEY
                    ? numbered(asked, literal, greater, included)
                    : ordered(asked, literal, greater, included);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? null : Condition.any(parts);
    }

    private @Nullable Condition numbered(Asked asked, Literal literal, boolean greater, boolean included) {
        IssueValues.Place place =
                issues.places(List.of(literal), asked.searcher().browsable()).get(literal);
        if (place == null) {
            asked.wrong("jql.issue.unknown", literal);
            return null;
        }
        long step = included ? 0 : 1;
        return greater
                ? new Condition.Numbered(place.projectId(), place.number() + step, Long.MAX_VALUE)
                : new Condition.Numbered(place.projectId(), 0, place.number() - step);
    }

    private @Nullable Condition ordered(Asked asked, Literal literal, boolean greater, boolean included) {
        Set<Object> found = values(asked, literal);
        if (found.isEmpty()) {
            return asked.unknown(literal);
        }
        Set<Object> beyond = named.beyond(asked.field().kind(), found.iterator().next(), greater, included);
        return beyond.isEmpty() ? new Condition.Nothing() : new Condition.OneOf(asked.field(), beyond);
    }
}
