package org.aimsforjira.treatment.plan.app;

import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.shared.Page;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanFilter;

/**
 * One page of the plan as one person sees it.
 *
 * @param aims the AIMS
 * @param isSetUp whether set-up has said which issue type is the AI risk; nothing else is there if not
 * @param filter what was asked for
 * @param rows the risks of this page
 * @param cost of all treatments of this page that the person may see, each once
 * @param approved the newest approved plan
 * @param damaged whether what was read of it is not what was frozen; nothing is compared then
 * @param cut whether the filter looked at some of the treatments only: there are more than {@link
 *     org.aimsforjira.treatment.domain.Treatments#MOST_SEARCHED}
 * @param register how many risks the AIMS has, whoever may see them; 0 where nothing is approved
 * @param levels what levels in changes are called
 * @param mayApprove whether the person may approve the plan
 * @param mayLink whether the person may link issues in the register
 * @param jql the query that finds the same in Jira; empty without set-up
 */
public record PlanView(
        Aims aims,
        boolean isSetUp,
        PlanFilter filter,
        Page<PlanRow> rows,
        Optional<Cost> cost,
        Optional<PlanApproval> approved,
        boolean damaged,
        boolean cut,
        int register,
        LevelNames levels,
        boolean mayApprove,
        boolean mayLink,
        String jql) {}
