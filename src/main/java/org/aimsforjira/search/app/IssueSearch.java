package org.aimsforjira.search.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.search.domain.ControlChoice;
import org.aimsforjira.search.domain.LinkedIssues;
import org.aimsforjira.search.domain.LinkedIssues.Found;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.treatment.domain.Treatments;

/**
 * What the functions on issues answer: ids of issues that the searcher may see, live from Jira's links; those that implement a control
 * from the projection. A risk or a system is one only in the register of an AIMS that the searcher may view; anything else is refused
 * with the same sentence as an issue that does not exist. Each method answers a question that has been checked and is answered when the
 * searcher wants the issues.
 */
@Named
public class IssueSearch {

    /** No function on one issue or one control answers more issues than this. */
    public static final int MOST = 10_000;

    private final LinkedIssues issues;
    private final JiraPieces pieces;
    private final SearchedAims searched;
    private final Treatments treatments;
    private final ControlCatalogue catalogue;

    @Inject
    public IssueSearch(
            LinkedIssues issues,
            JiraPieces pieces,
            SearchedAims searched,
            Treatments treatments,
            ControlCatalogue catalogue) {
        this.issues = issues;
        this.pieces = pieces;
        this.searched = searched;
        this.treatments = treatments;
        this.catalogue = catalogue;
    }

    /** A question that makes sense. */
    public interface Question {
        /** The ids of the issues. */
        List<Long> answer();

        /** What the answer leaves out; empty when it is whole. */
        default Optional<Cut> cut() {
            return Optional.empty();
        }
    }

    /**
     * What an answer leaves out.
     *
     * @param text the key of the sentence that says so, with the name of the function and the number
     * @param most how many were looked at
     */
    public record Cut(String text, int most) {}

    /** The issues that treat the risk. Refuses {@code search.risk-unknown}, {@code search.links-missing}. */
    public Outcome<Question> treating(Searcher searcher, String risk) {
        return inRegister(searcher, risk, IssueTypeRole.AI_RISK, "search.risk-unknown")
                .flatMap(found -> linked(
                        LinkTypeRole.TREATMENT,
                        type -> ids(issues.visible(searcher, most(issues.sources(type, found.id()))), any -> true)));
    }

    /** The risks that the issue treats. Refuses {@code search.issue-unknown}, {@code search.links-missing}. */
    public Outcome<Question> treatedBy(Searcher searcher, String issue) {
        return issues.issue(searcher, issue)
                .map(Outcome::done)
                .orElseGet(() -> unknown("search.issue-unknown", issue))
                .flatMap(found -> linked(
                        LinkTypeRole.TREATMENT,
                        type -> ids(
                                issues.visible(searcher, most(issues.destinations(type, found.id()))),
                                other -> isInRegister(searcher, other, IssueTypeRole.AI_RISK))));
    }

    /** The risks of the AI system. Refuses {@code search.system-unknown}, {@code search.links-missing}. */
    public Outcome<Question> risksOf(Searcher searcher, String system) {
        return inRegister(searcher, system, IssueTypeRole.AI_SYSTEM, "search.system-unknown")
                .flatMap(found -> linked(
                        LinkTypeRole.EXPOSURE,
                        type -> ids(
                                issues.visible(searcher, most(issues.sources(type, found.id()))),
                                other -> isInRegister(searcher, other, IssueTypeRole.AI_RISK))));
    }

    /**
     * The issues that implement the control in the AIMS, at most {@link #MOST} of them, the first by id. Needs View AIMS.
     *
     * @return or what {@link SearchedAims#meant} and {@link ControlChoice#one} refuse
     */
    public Outcome<Question> implementing(Searcher searcher, String control, Optional<String> aims) {
        return ControlChoice.one(
                        control, catalogue.controls().stream().map(Control::id).toList())
                .flatMap(id -> searched.meant(searcher, aims).map(found -> new Implementing(searcher, found, id)));
    }

    /**
     * The risks of the AIMS that are treated by an issue which the query finds; looks at {@link Treatments#MOST_SEARCHED} treatments at most, the
     * first by id. Which issue treats which risk is the projection's. One query of ours, and two searches of Jira for each 10,000
     * treatments. Needs View AIMS.
     *
     * @param jql a query of Jira, run as the searcher
     * @return or {@code search.query-invalid}, or what {@link SearchedAims#meant} refuses
     */
    public Outcome<Question> treatedByAny(Searcher searcher, String jql, Optional<String> aims) {
        return searched.meant(searcher, aims)
                .flatMap(found -> issues.mistake(searcher, jql)
                        .<Outcome<Question>>map(
                                words -> Outcome.refused(Refusal.invalid("search.query-invalid", jql, words)))
                        .orElseGet(
                                () -> Outcome.done(new TreatedByAny(issues, treatments, searcher, found.id(), jql))));
    }

    private final class Implementing implements Question {
        private final Searcher searcher;
        private final AimsId aims;
        private final ControlId control;

        private Implementing(Searcher searcher, Aims aims, ControlId control) {
            this.searcher = searcher;
            this.aims = aims.id();
            this.control = control;
        }

        @Override
        public List<Long> answer() {
            List<Long> found = new ArrayList<>();
            boolean more = true;
            while (more && found.size() < MOST) {
                Page<Long> page =
                        treatments.issuesOf(aims, control, new Page.Request(found.size(), Page.Request.MAX_LIMIT));
                found.addAll(page.items());
                more = page.hasNext() && !page.items().isEmpty();
            }
            return ids(issues.visible(searcher, found), any -> true);
        }

        @Override
        public Optional<Cut> cut() {
            return treatments.issuesOf(aims, control, new Page.Request(0, 1)).total() > MOST
                    ? Optional.of(new Cut("aims.search.cut", MOST))
                    : Optional.empty();
        }
    }

    private Outcome<Found> inRegister(Searcher searcher, String keyOrId, IssueTypeRole kind, String refusal) {
        return issues.issue(searcher, keyOrId)
                .filter(found -> isInRegister(searcher, found, kind))
                .map(Outcome::done)
                .orElseGet(() -> unknown(refusal, keyOrId));
    }

    private boolean isInRegister(Searcher searcher, Found issue, IssueTypeRole kind) {
        return pieces.issueType(kind).equals(Optional.of(issue.type()))
                && searched.mayView(searcher, issue.projectId());
    }

    private Outcome<Question> linked(LinkTypeRole role, Function<Long, List<Long>> answer) {
        return pieces.linkType(role)
                .map(type -> Outcome.<Question>done(() -> answer.apply(type)))
                .orElseGet(() -> Outcome.refused(Refusal.invalid("search.links-missing", role.defaultName())));
    }

    private static <T> Outcome<T> unknown(String code, String argument) {
        String shown = argument.length() <= 60 ? argument : argument.substring(0, 60) + "…";
        return Outcome.refused(new Refusal(Refusal.Kind.NOT_FOUND, code, List.of(shown)));
    }

    private static List<Long> most(List<Long> ids) {
        return ids.subList(0, Math.min(ids.size(), MOST));
    }

    private static List<Long> ids(List<Found> found, Predicate<Found> test) {
        return found.stream().filter(test).map(Found::id).toList();
    }
}
