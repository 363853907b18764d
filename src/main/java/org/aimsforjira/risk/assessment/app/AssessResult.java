package org.aimsforjira.risk.assessment.app;

/** What became of a wish to assess a risk that was allowed and well-formed. */
public sealed interface AssessResult {

    /** The newest assessment after the call, with what is needed to word it. */
    AssessmentView view();

    /** It was saved. */
    record Saved(AssessmentView view) implements AssessResult {}

    /** Somebody assessed the risk meanwhile. Nothing was saved; the caller keeps the wish and may send it again on top. */
    record ChangedMeanwhile(AssessmentView view) implements AssessResult {}
}
