package org.aimsforjira.evidence.app;

import java.util.List;

/**
 * The wish to say what an issue proves: the whole of it, with what the person saw before.
 *
 * @param wanted what it shall say; without a control it is no evidence any more, whatever else stands there
 * @param seen what it said when the person looked
 */
public record MarkEvidence(Said wanted, Said seen) {

    /**
     * As the caller wrote it; need not exist.
     *
     * @param controls ids of controls
     * @param systems keys of AI systems; none means the whole AIMS
     * @param failed "tried, and it does not work"
     */
    public record Said(List<String> controls, List<String> systems, boolean failed) {
        public Said {
            controls = List.copyOf(controls);
            systems = List.copyOf(systems);
        }
    }
}
