package org.aimsforjira.treatment.plan.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permissions;
import org.aimsforjira.shared.Projects;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.domain.TreatmentProjects;
import org.aimsforjira.treatment.plan.domain.PlanFilter;
import org.aimsforjira.treatment.plan.domain.TreatmentOptions;

/** Makes sure that a filter names what is there, for Jira refuses a query that does not. Hidden projects look absent. */
@Named
public class PlanFilters {

    private final TreatmentOptions options;
    private final Projects projects;
    private final Permissions permissions;
    private final TreatmentProjects people;

    @Inject
    public PlanFilters(TreatmentOptions options, Projects projects, Permissions permissions, TreatmentProjects people) {
        this.options = options;
        this.projects = projects;
        this.permissions = permissions;
        this.people = people;
    }

    /** The filter, its project by the current key; or {@code plan.option-unknown}, {@code plan.project-unknown}, {@code plan.person-unknown}. */
    Outcome<PlanFilter> checked(UserKey user, PlanFilter filter) {
        if (filter.option().filter(key -> !isOption(key)).isPresent()) {
            return Outcome.refused(
                    Refusal.invalid("plan.option-unknown", filter.option().orElseThrow()));
        }
        if (filter.assignee() instanceof Owner.Named named
                && people.person(named.userName()).isEmpty()) {
            return Outcome.refused(Refusal.invalid("plan.person-unknown", named.userName()));
        }
        return project(user, filter);
    }

    private boolean isOption(String key) {
        return key.equals(PlanFilter.NO_OPTION)
                || options.all(Locale.ENGLISH).stream()
                        .anyMatch(option -> option.key().equals(key));
    }

    private Outcome<PlanFilter> project(UserKey user, PlanFilter filter) {
        if (filter.project().isEmpty()) {
            return Outcome.done(filter);
        }
        Optional<ProjectRef> found = projects.byKey(filter.project().toUpperCase(Locale.ROOT))
                .filter(project -> permissions.mayBrowse(user, project.id()));
        return found.map(project -> Outcome.done(filter.withProject(project.key())))
                .orElseGet(() -> Outcome.refused(Refusal.invalid("plan.project-unknown", filter.project())));
    }
}
