package org.aimsforjira.treatment.app;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.treatment.domain.Progress;

/**
 * What a ticket is for. Controls, progress and contact are the ticket's own part, told to everybody who sees the ticket; risks and
 * systems are those that the person may see, and nothing says that there are others.
 *
 * @param issue the ticket
 * @param parts one for each AIMS that the ticket works for
 * @param mayEdit whether the person may change its controls
 */
public record TicketView(SeenIssue issue, List<Part> parts, boolean mayEdit) {
    public TicketView {
        parts = List.copyOf(parts);
    }

    /**
     * What the ticket does for one AIMS.
     *
     * @param progress how far it is for it
     * @param controls those it implements
     * @param contact whom to ask: who leads the register project
     * @param risks those that it treats and the person may see
     */
    public record Part(Progress progress, List<Control> controls, Optional<String> contact, List<TreatedRisk> risks) {
        public Part {
            controls = List.copyOf(controls);
            risks = List.copyOf(risks);
        }
    }

    /**
     * A risk with the systems that are exposed to it.
     *
     * @param risk the risk
     * @param systems those that the person may see
     */
    public record TreatedRisk(AiRisk risk, List<SeenIssue> systems) {
        public TreatedRisk {
            systems = List.copyOf(systems);
        }
    }
}
