package org.aimsforjira.host.ui.admin;

import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Link;
import org.jspecify.annotations.Nullable;

/**
 * The page of a transition: where it leads, then its rules by kind.
 *
 * @param title its name
 * @param back the workflow
 * @param facts from, to and screen, by their names
 * @param hidden what forms send besides
 * @param ruleUrl where rules are configured
 * @param groups conditions, validators, functions
 */
public record WorkflowTransitionPage(
        String title,
        Link back,
        List<Map.Entry<String, String>> facts,
        Map<String, String> hidden,
        String ruleUrl,
        List<Group> groups) {
    /** Copies the collections. */
    public WorkflowTransitionPage {
        facts = List.copyOf(facts);
        hidden = Map.copyOf(hidden);
        groups = List.copyOf(groups);
    }

    /**
     * The rules of a kind.
     *
     * @param key word for ids
     * @param heading heading
     * @param rules rules in their order
     * @param addable what can be added
     */
    public record Group(String key, String heading, List<Rule> rules, List<Choice> addable) {
        /** Copies the lists. */
        public Group {
            rules = List.copyOf(rules);
            addable = List.copyOf(addable);
        }
    }

    /**
     * A rule on the transition.
     *
     * @param id its number
     * @param name its name, or the key of a module that is gone
     * @param viewHtml how the module shows its arguments, may be empty
     * @param arguments its arguments in plain words, where the module does not show them
     * @param gone whether no such module is enabled
     * @param editUrl where it is configured, or null
     * @param removable whether it can be taken off
     */
    public record Rule(
            String id,
            String name,
            String viewHtml,
            String arguments,
            boolean gone,
            @Nullable String editUrl,
            boolean removable) {}
}
