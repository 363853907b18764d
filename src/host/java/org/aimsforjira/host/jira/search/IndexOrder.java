package org.aimsforjira.host.jira.search;

import com.atlassian.jira.issue.IssueConstant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.constant.HostStatus;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSortField;

/**
 * The order of results. Constants and options go by their place in the list, priorities so that DESC begins with the highest, people by
 * display name, a field of several values by its smallest. Empty values come last in both directions (unconfirmed). Equal issues, and a
 * query without an order, go by key, the newest first (unconfirmed). The index has ids, so places and names are looked up for each
 * search and a change of them needs no new index.
 */
final class IndexOrder {
    private final Db db;
    private final Constants constants;
    private final Projects projects;

    IndexOrder(Db db, Constants constants, Projects projects) {
        this.db = db;
        this.constants = constants;
        this.projects = projects;
    }

    Sort of(List<org.aimsforjira.host.jira.search.Sort> wanted) {
        List<SortField> fields = new ArrayList<>();
        boolean byKey = false;
        for (org.aimsforjira.host.jira.search.Sort sort : wanted) {
            fields.addAll(of(sort.field(), sort.descending()));
            byKey |= sort.field().kind() == FieldKind.KEY;
        }
        if (!byKey) {
            fields.addAll(byKey(true));
        }
        return new Sort(fields.toArray(SortField[]::new));
    }

    private List<SortField> of(SearchField field, boolean down) {
        String id = field.id();
        return switch (field.kind()) {
            case KEY -> byKey(down);
            case PROJECT -> List.of(ranked(id, ranks(projectsBy(HostProject::getName)), down));
            case ISSUE_TYPE -> List.of(ranked(id, places(constants.issueTypes()), down));
            case STATUS -> List.of(ranked(id, places(constants.statuses()), down));
            case STATUS_CATEGORY -> List.of(ranked("status", categories(), down));
            case PRIORITY -> List.of(ranked(id, places(constants.priorities()), !down));
            case RESOLUTION -> List.of(ranked(id, places(constants.resolutions()), down));
            case USER -> List.of(ranked(id, people(), down));
            case OPTION -> List.of(ranked(id, options(field), down));
            case LABEL -> List.of(smallestTerm(id, down));
            case EXACT_TEXT, TEXT -> List.of(text(id, down));
            case TIME, DAY -> List.of(time(id, down));
            case NUMBER -> List.of(number(id, down));
            default -> throw new IllegalArgumentException(id);
        };
    }

    private List<SortField> byKey(boolean down) {
        return List.of(
                ranked("project", ranks(projectsBy(HostProject::getKey)), down),
                LongField.newSortField(IndexNames.NUMBER, down, SortedNumericSelector.Type.MIN));
    }

    private static SortField ranked(String field, Map<String, Integer> ranks, boolean down) {
        return new SortField(field, new RankOrder(ranks, down), down);
    }

    private List<String> projectsBy(java.util.function.Function<HostProject, String> name) {
        return projects.all().stream()
                .sorted(Comparator.comparing(project -> name.apply(project).toLowerCase(java.util.Locale.ENGLISH)))
                .map(project -> project.getId().toString())
                .toList();
    }

    private static Map<String, Integer> places(List<? extends IssueConstant> constants) {
        return ranks(constants.stream().map(IssueConstant::getId).toList());
    }

    private static Map<String, Integer> ranks(List<String> ids) {
        Map<String, Integer> ranks = new HashMap<>();
        ids.forEach(id -> ranks.putIfAbsent(id, ranks.size()));
        return ranks;
    }

    /** To do, in progress, done; statuses without a category come first. */
    private Map<String, Integer> categories() {
        List<String> order = List.of("new", "indeterminate", "done");
        Map<String, Integer> ranks = new HashMap<>();
        for (HostStatus status : constants.statuses()) {
            ranks.put(status.getId(), order.indexOf(status.getStatusCategory().getKey()) + 1);
        }
        return ranks;
    }

    private Map<String, Integer> people() {
        return ranks(
                db.list("SELECT user_key FROM app_user ORDER BY lower_display_name, id", row -> row.must("user_key")));
    }

    /** Places within their lists, so that the first options of two lists are equal. */
    private Map<String, Integer> options(SearchField field) {
        Map<String, Integer> ranks = new HashMap<>();
        if (field.custom() != null) {
            db.each(
                    "SELECT id, seq_no FROM customfieldoption WHERE customfield = ?",
                    row -> ranks.put(Long.toString(row.id("id")), Math.toIntExact(row.id("seq_no"))),
                    field.custom().getIdAsLong());
        }
        return ranks;
    }

    private static SortField smallestTerm(String field, boolean down) {
        SortField sort = new SortedSetSortField(field, down);
        sort.setMissingValue(down ? SortField.STRING_FIRST : SortField.STRING_LAST);
        return sort;
    }

    private static SortField text(String field, boolean down) {
        SortField sort = new SortField(IndexNames.sortedText(field), SortField.Type.STRING, down);
        sort.setMissingValue(down ? SortField.STRING_FIRST : SortField.STRING_LAST);
        return sort;
    }

    private static SortField time(String field, boolean down) {
        SortField sort = LongField.newSortField(field, down, SortedNumericSelector.Type.MIN);
        sort.setMissingValue(down ? Long.MIN_VALUE : Long.MAX_VALUE);
        return sort;
    }

    private static SortField number(String field, boolean down) {
        SortField sort = DoubleField.newSortField(field, down, SortedNumericSelector.Type.MIN);
        sort.setMissingValue(down ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        return sort;
    }
}
