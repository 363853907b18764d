package org.aimsforjira.evidence.web;

import java.util.List;

/**
 * What {@code evidence-panel.vm} shows.
 *
 * @param issueKey the key of the issue
 * @param failed whether it says "tried, and it does not work"
 * @param controls the controls it proves
 * @param systems the AI systems it proves them for; empty for the whole AIMS
 * @param otherSystems whether there are systems that this reader may not see
 * @param parts what it does in each AIMS
 * @param mayEdit whether this reader may change it
 */
public record EvidencePanelPage(
        String issueKey,
        boolean failed,
        List<ControlPart> controls,
        List<SystemPart> systems,
        boolean otherSystems,
        List<AimsPart> parts,
        boolean mayEdit) {

    public EvidencePanelPage {
        controls = List.copyOf(controls);
        systems = List.copyOf(systems);
        parts = List.copyOf(parts);
    }

    /**
     * A control.
     *
     * @param about what it asks for, in our words
     * @param state the name of its state; empty where it counts in several AIMS
     * @param stateKey the key of its state, for the style
     * @param link the address of its row in the Statement of Applicability; empty as the state
     */
    public record ControlPart(String id, String title, String about, String state, String stateKey, String link) {}

    /** An AI system. */
    public record SystemPart(String key, String summary, String link) {}

    /**
     * What it does in one AIMS.
     *
     * @param count a sentence: whether it counts, from when and until when
     * @param effect a sentence: what that does to the controls
     * @param link the address of the Statement of Applicability; empty when the register is gone
     */
    public record AimsPart(String name, String count, String effect, String link) {}
}
