package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.issue.StatusGap;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Visit;

/** The statuses that issues cannot keep where they go, and the choice of new ones. */
public final class MoveStatuses {
    private static final String PREFIX = "status-";

    private final Visit visit;
    private final List<StatusGap> gaps;

    /** For issues that go to one place. */
    public MoveStatuses(Visit visit, List<Issue> issues, MoveTargets.Target target) {
        this.visit = visit;
        Map<String, StatusGap> found = new LinkedHashMap<>();
        for (Issue issue : issues) {
            visit.ui()
                    .jira()
                    .issues()
                    .mover()
                    .gaps(issue, target.project(), target.type().getId())
                    .forEach(gap -> found.putIfAbsent(gap.id(), gap));
        }
        this.gaps = List.copyOf(found.values());
    }

    /** Whether there is something to choose. */
    public boolean needed() {
        return !gaps.isEmpty();
    }

    /** A select for each status; Jira proposes the first status of the workflow. */
    public List<FieldInput> inputs() {
        return gaps.stream()
                .map(gap -> {
                    String sent = visit.param(PREFIX + gap.id());
                    String picked = sent.isEmpty() ? gap.choices().get(0) : sent;
                    return new FieldInput(
                            PREFIX + gap.id(),
                            visit.words().get("host.move.status.for", status(gap.statusId()), type(gap)),
                            "select",
                            true,
                            "",
                            "",
                            gap.choices().stream()
                                    .map(choice -> new Choice(choice, status(choice), choice.equals(picked)))
                                    .toList(),
                            null);
                })
                .toList();
    }

    private String type(StatusGap gap) {
        return visit.ui()
                .jira()
                .constants()
                .issueType(gap.typeId())
                .map(type -> type.getName())
                .orElse(gap.typeId());
    }

    private String status(String id) {
        return visit.ui()
                .jira()
                .constants()
                .status(id)
                .map(status -> status.getName())
                .orElse(id);
    }

    /** What was chosen, as {@link org.aimsforjira.host.jira.issue.IssueMover} takes it. */
    public Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        gaps.stream()
                .filter(gap -> gap.choices().contains(visit.param(PREFIX + gap.id())))
                .forEach(gap -> chosen.put(gap.id(), visit.param(PREFIX + gap.id())));
        return chosen;
    }

    /** Whether a new status is chosen for each. */
    public boolean complete() {
        return chosen().size() == gaps.size();
    }

    /** What was chosen, in words; asked only when it is complete. */
    public List<String> lines() {
        Map<String, String> chosen = chosen();
        List<String> lines = new ArrayList<>();
        for (StatusGap gap : gaps) {
            lines.add(visit.words()
                    .get(
                            "host.move.status.line",
                            visit.words().get("host.move.status.for", status(gap.statusId()), type(gap)),
                            status(chosen.getOrDefault(gap.id(), gap.statusId()))));
        }
        return lines;
    }

    /** The parameters that hold the choice. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        gaps.forEach(gap -> parameters.put(PREFIX + gap.id(), visit.param(PREFIX + gap.id())));
        return parameters;
    }
}
