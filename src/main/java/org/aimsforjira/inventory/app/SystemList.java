package org.aimsforjira.inventory.app;

import java.util.List;
import java.util.Map;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemOrder;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.shared.Page;

/**
 * One page of the inventory as one person sees it.
 *
 * @param aims the AIMS
 * @param isSetUp whether set-up has said which issue type is the AI system; nothing else is there if not
 * @param filter what was asked for
 * @param order how it is sorted
 * @param systems the systems of this page
 * @param options the options of the select fields that can be filtered by, in Jira's order; those that are disabled too, since
 *     systems may still have them
 * @param jql the query that finds the same in Jira; empty without set-up
 * @param mayEdit whether this person may import systems
 */
public record SystemList(
        Aims aims,
        boolean isSetUp,
        SystemFilter filter,
        SystemOrder order,
        Page<SystemRow> systems,
        Map<FieldRole, List<OptionRef>> options,
        String jql,
        boolean mayEdit) {
    public SystemList {
        options = Map.copyOf(options);
    }
}
