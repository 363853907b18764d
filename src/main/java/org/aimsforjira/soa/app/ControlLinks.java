package org.aimsforjira.soa.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceIssues;
import org.aimsforjira.platform.search.Jql;
import org.aimsforjira.platform.search.Jql.Field;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.Projects;
import org.aimsforjira.shared.Projects.ProjectRef;

/** Says in JQL what the numbers of a control count. Fields, types and options by id, so that a new name changes nothing. */
@Named
public class ControlLinks {

    /** The function of the feature search: the issues that implement a control in an AIMS. */
    private static final String IMPLEMENTS = "aimsImplements";

    private final JiraPieces pieces;
    private final Projects projects;
    private final EvidenceIssues evidence;

    @Inject
    public ControlLinks(JiraPieces pieces, Projects projects, EvidenceIssues evidence) {
        this.pieces = pieces;
        this.projects = projects;
        this.evidence = evidence;
    }

    /** Without a query of ours. */
    public SoaLive.Links of(Aims aims, ControlId control) {
        return new SoaLive.Links(risks(aims, control), work(aims, control), evidence.jql(control));
    }

    private Optional<String> risks(Aims aims, ControlId control) {
        List<Long> options = pieces.optionKeys(FieldRole.ANNEX_A_CONTROLS, aims.projectId()).entrySet().stream()
                .filter(option -> option.getValue().equals(control.value()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return options.isEmpty()
                ? Optional.empty()
                : pieces.issueType(IssueTypeRole.AI_RISK)
                        .flatMap(type -> pieces.field(FieldRole.ANNEX_A_CONTROLS)
                                .map(field -> Jql.all(List.of(
                                        Jql.hasId(Field.PROJECT, aims.projectId()),
                                        Jql.hasId(Field.ISSUE_TYPE, Long.parseLong(type)),
                                        Jql.hasAnyId(Field.custom(field), options)))))
                        .map(Jql::text);
    }

    private Optional<String> work(Aims aims, ControlId control) {
        return projects.byId(aims.projectId())
                .map(ProjectRef::key)
                .map(key ->
                        Jql.in(Field.ISSUE, IMPLEMENTS, control.value(), key).text());
    }
}
