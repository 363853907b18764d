package org.aimsforjira.risk.domain;

import java.util.List;

/**
 * Where a risk comes from and whom it strikes how, by the keys of the options of Jira's fields; each once.
 *
 * @param sources <em>AI risk source</em>, from ISO/IEC 42001, Annex C: {@code C.3.4}
 * @param consequenceTo <em>AI consequence to</em>: {@code individuals}
 * @param consequenceKinds <em>AI consequence kind</em>: {@code fairness}
 */
public record RiskNature(List<String> sources, List<String> consequenceTo, List<String> consequenceKinds) {

    /** Nothing was said. */
    public static final RiskNature UNKNOWN = new RiskNature(List.of(), List.of(), List.of());

    public RiskNature {
        sources = sources.stream().distinct().toList();
        consequenceTo = consequenceTo.stream().distinct().toList();
        consequenceKinds = consequenceKinds.stream().distinct().toList();
    }
}
