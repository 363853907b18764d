package org.aimsforjira.host.ui.admin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a rule is put on a transition or configured.
 *
 * @param title name of the rule
 * @param description what it does, may be empty
 * @param action where the form goes
 * @param hidden what it sends besides
 * @param inputs plain inputs: name and value
 * @param inputsHtml the piece of page of the module, may be empty
 * @param cancelUrl the transition
 * @param error what was wrong, or null
 */
public record WorkflowRulePage(
        String title,
        String description,
        String action,
        Map<String, String> hidden,
        List<Map.Entry<String, String>> inputs,
        String inputsHtml,
        String cancelUrl,
        @Nullable String error) {
    /** Copies the collections. */
    public WorkflowRulePage {
        hidden = Map.copyOf(hidden);
        inputs = List.copyOf(inputs);
    }
}
