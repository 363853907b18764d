package org.aimsforjira.risk.register.app;

import java.util.List;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.risk.register.domain.HeatMaps;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.domain.RiskOrder;
import org.aimsforjira.shared.Page;

/**
 * One page of the register as one person sees it.
 *
 * @param aims the AIMS
 * @param isSetUp whether set-up has said which issue type is the AI risk; nothing else is there if not
 * @param filter what was asked for
 * @param order how it is sorted
 * @param risks the risks of this page
 * @param maps all risks of the AIMS, whatever was asked for and whoever looks
 * @param scales what the steps of ratings are called
 * @param controls those that can be filtered by
 * @param jql the query that finds the same in Jira; empty without set-up
 * @param mayAssess whether the person may assess risks here
 */
public record RegisterView(
        Aims aims,
        boolean isSetUp,
        RiskFilter filter,
        RiskOrder order,
        Page<RiskRow> risks,
        HeatMaps maps,
        ScaleTexts scales,
        List<Control> controls,
        String jql,
        boolean mayAssess) {

    public RegisterView {
        controls = List.copyOf(controls);
    }
}
