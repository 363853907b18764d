package org.aimsforjira.risk.model.jira;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aimsforjira.platform.search.Jql;
import org.aimsforjira.platform.search.Jql.Field;
import org.aimsforjira.platform.search.Jql.Sort;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.model.domain.RatedRisks;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;

/** Says in JQL which risks have certain ratings: at most forty conditions, one for each likelihood and confidence. */
@Named
public class JqlRatedRisks implements RatedRisks {

    private final JiraPieces pieces;

    @Inject
    public JqlRatedRisks(JiraPieces pieces) {
        this.pieces = pieces;
    }

    private record Group(int likelihood, Optional<Confidence> confidence) {
        private static final Comparator<Group> ORDER = Comparator.comparingInt(Group::likelihood)
                .thenComparing(group -> group.confidence().map(Confidence::key).orElse(""));
    }

    @Override
    public Optional<String> jql(long projectId, MapKind map, Set<Rating> ratings) {
        Optional<String> type = pieces.issueType(IssueTypeRole.AI_RISK);
        boolean inherent = map == MapKind.INHERENT;
        FieldRole likelihoods = inherent ? FieldRole.AI_LIKELIHOOD : FieldRole.AI_RESIDUAL_LIKELIHOOD;
        FieldRole severities = inherent ? FieldRole.AI_SEVERITY : FieldRole.AI_RESIDUAL_SEVERITY;
        boolean lost = Stream.of(likelihoods, severities, inherent ? FieldRole.AI_CONFIDENCE : likelihoods)
                .anyMatch(role -> pieces.field(role).isEmpty());
        if (type.isEmpty() || lost) {
            return Optional.empty();
        }
        Map<Group, Set<Integer>> groups = new TreeMap<>(Group.ORDER);
        ratings.forEach(rating -> rating.likelihood()
                .ifPresent(likelihood -> rating.severity()
                        .ifPresent(severity -> groups.computeIfAbsent(
                                        new Group(likelihood, rating.confidence()), any -> new TreeSet<>())
                                .add(severity))));
        List<Jql> ways = new ArrayList<>();
        groups.forEach((group, steps) -> {
            List<Jql> conditions = new ArrayList<>();
            conditions.add(has(likelihoods, projectId, Integer.toString(group.likelihood())::equals));
            conditions.add(has(
                    severities,
                    projectId,
                    key -> steps.stream()
                            .anyMatch(step -> Integer.toString(step).equals(key))));
            if (inherent) {
                conditions.add(confidence(projectId, group.confidence()));
            }
            ways.add(Jql.all(conditions));
        });
        Jql all = Jql.all(List.of(
                Jql.hasId(Field.PROJECT, projectId),
                Jql.hasId(Field.ISSUE_TYPE, Long.parseLong(type.get())),
                ways.isEmpty() ? Jql.nothing() : Jql.any(ways)));
        return Optional.of(all.orderedBy(new Sort(Field.KEY, false)));
    }

    private Jql confidence(long projectId, Optional<Confidence> confidence) {
        if (confidence.isPresent()) {
            return has(FieldRole.AI_CONFIDENCE, projectId, confidence.get().key()::equals);
        }
        List<Long> known = ids(FieldRole.AI_CONFIDENCE, projectId, key -> true);
        Jql empty = Jql.isEmpty(field(FieldRole.AI_CONFIDENCE));
        return known.isEmpty() ? empty : Jql.any(List.of(empty, Jql.hasNoneOf(field(FieldRole.AI_CONFIDENCE), known)));
    }

    private Jql has(FieldRole role, long projectId, Predicate<String> key) {
        List<Long> ids = ids(role, projectId, key);
        return ids.isEmpty() ? Jql.nothing() : Jql.hasAnyId(field(role), ids);
    }

    private Field field(FieldRole role) {
        return Field.custom(pieces.field(role).orElseThrow());
    }

    private List<Long> ids(FieldRole role, long projectId, Predicate<String> key) {
        return pieces.optionKeys(role, projectId).entrySet().stream()
                .filter(option -> key.test(option.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
