package org.aimsforjira.setup.domain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.aimsforjira.setup.domain.JiraSnapshot.FieldInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.LinkTypeInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.RegisterInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.TypeInJira;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.shared.Projects.ProjectRef;

/**
 * All that a plan is made from, and the answer to "which piece plays this role now": the stored one if it is still there, else the
 * one the administrator maps, else one of ours that a crash kept us from storing.
 */
record Situation(SetupRequest request, JiraSnapshot jira, StoredPieces stored, WantedOptions options) {

    OptionalLong projectId() {
        return jira.register().map(r -> OptionalLong.of(r.project().id())).orElse(OptionalLong.empty());
    }

    Optional<RegisterInJira> register() {
        return jira.register();
    }

    /** The projects without the register project. */
    List<ProjectRef> others(List<ProjectRef> projects) {
        OptionalLong register = projectId();
        return projects.stream()
                .filter(project -> register.isEmpty() || project.id() != register.getAsLong())
                .toList();
    }

    Optional<TypeInJira> storedType(IssueTypeRole role) {
        return stored.id(Key.of(role)).flatMap(jira::issueType);
    }

    /** A name of an issue type exists once in Jira: a type with our name can only be taken. */
    Optional<TypeInJira> type(IssueTypeRole role) {
        return storedType(role)
                .or(() -> Optional.ofNullable(request.mappedTypes().get(role)).flatMap(jira::issueType))
                .or(() -> jira.issueTypes().stream()
                        .filter(type -> type.name().equalsIgnoreCase(role.defaultName()) && !type.subTask())
                        .findFirst());
    }

    Optional<String> typeId(IssueTypeRole role) {
        return type(role).map(TypeInJira::id);
    }

    Optional<LinkTypeInJira> storedLinkType(LinkTypeRole role) {
        return stored.number(Key.of(role)).flatMap(jira::linkType);
    }

    Optional<FieldInJira> storedField(FieldRole role) {
        return stored.number(Key.of(role)).flatMap(jira::field);
    }

    Optional<FieldInJira> field(FieldRole role) {
        return storedField(role)
                .or(() -> Optional.ofNullable(request.mappedFields().get(role)).flatMap(jira::field))
                .or(() -> orphan(role));
    }

    /** A field that we made but did not come to store: of our name and type, and younger than the stored intent. */
    private Optional<FieldInJira> orphan(FieldRole role) {
        return stored.get(Key.of(role))
                .filter(piece -> piece.jiraId().isEmpty())
                .flatMap(intent -> jira.fields().stream()
                        .filter(field -> field.id() > intent.floor()
                                && field.name().equals(role.defaultName())
                                && field.kind().equals(Optional.of(role.kind()))
                                && !stored.fieldsInUse().contains(field.id())
                                && !request.mappedFields().containsValue(field.id()))
                        .findFirst());
    }

    String fieldName(FieldRole role) {
        return field(role).map(FieldInJira::name).orElse(role.defaultName());
    }
}
