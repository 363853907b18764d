package org.aimsforjira.treatment.app;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.app.RiskView;
import org.aimsforjira.treatment.domain.Progress;

/**
 * A risk with its controls and the work that treats it, as one person sees them.
 *
 * @param risk the risk
 * @param controls those selected, in order, each with its treatments
 * @param others treatments that implement none of them
 * @param more whether there are treatments that the person may not see
 */
public record RiskWork(RiskView risk, List<ControlPart> controls, List<Ticket> others, boolean more) {
    public RiskWork {
        controls = List.copyOf(controls);
        others = List.copyOf(others);
    }

    /**
     * A selected control.
     *
     * @param control the control
     * @param state the key of its state in the Statement of Applicability
     * @param tickets those that implement it
     */
    public record ControlPart(Control control, Optional<String> state, List<Ticket> tickets) {
        public ControlPart {
            tickets = List.copyOf(tickets);
        }
    }

    /**
     * A treatment.
     *
     * @param issue the issue
     * @param progress how far it is
     * @param controls those it implements
     */
    public record Ticket(SeenIssue issue, Progress progress, SortedSet<ControlId> controls) {
        public Ticket {
            controls = new TreeSet<>(controls);
        }
    }
}
