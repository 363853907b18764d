package org.aimsforjira.search.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Projects;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.aimsforjira.shared.Refusal;

/** Which AIMS a function of a query means. One that the searcher may not view looks as if it were not there. */
@Named
public class SearchedAims {

    private static final int LONGEST = 60;

    private final AimsRepository aims;
    private final AimsAccess access;
    private final Projects projects;

    @Inject
    public SearchedAims(AimsRepository aims, AimsAccess access, Projects projects) {
        this.aims = aims;
        this.access = access;
        this.projects = projects;
    }

    /**
     * The AIMS that the argument names by the key or the id of its register project; without an argument the only one that the searcher
     * may view.
     *
     * @return or {@code search.aims-unknown} (unknown or not to be viewed), {@code search.aims-which} with the keys of those to choose
     *     from, {@code search.aims-none}; all NOT_FOUND or INVALID
     */
    public Outcome<Aims> meant(Searcher searcher, Optional<String> keyOrId) {
        if (keyOrId.isPresent()) {
            return named(keyOrId.get())
                    .filter(found -> mayView(searcher, found.projectId()))
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(new Refusal(
                            Refusal.Kind.NOT_FOUND, "search.aims-unknown", List.of(shortened(keyOrId.get())))));
        }
        List<Aims> visible = aims.all().stream()
                .filter(found -> mayView(searcher, found.projectId()))
                .toList();
        if (visible.size() == 1) {
            return Outcome.done(visible.get(0));
        }
        if (visible.isEmpty()) {
            return Outcome.refused(new Refusal(Refusal.Kind.NOT_FOUND, "search.aims-none", List.of()));
        }
        List<String> keys = visible.stream()
                .flatMap(found -> projects.byId(found.projectId()).stream())
                .map(ProjectRef::key)
                .sorted()
                .toList();
        return Outcome.refused(Refusal.invalid("search.aims-which", String.join(", ", keys), keys.get(0)));
    }

    private Optional<Aims> named(String keyOrId) {
        String text = keyOrId.strip();
        return text.matches("[1-9][0-9]{0,17}")
                ? aims.ofProject(Long.parseLong(text))
                : projects.byKey(text.toUpperCase(Locale.ROOT)).flatMap(project -> aims.ofProject(project.id()));
    }

    /** Whether the project is the register of an AIMS that the searcher may view. */
    boolean mayView(Searcher searcher, long projectId) {
        return searcher.securityOverridden()
                ? aims.ofProject(projectId).isPresent()
                : searcher.user().map(user -> access.mayView(user, projectId)).orElse(false);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
