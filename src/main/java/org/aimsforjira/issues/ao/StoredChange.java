package org.aimsforjira.issues.ao;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aimsforjira.issues.domain.IssueChange;
import org.aimsforjira.issues.domain.IssueDraft;
import org.aimsforjira.issues.domain.Note;
import org.aimsforjira.platform.json.Json;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** How a change lies in its column. The names of the components and of enum constants are part of what is stored. */
record StoredChange(
        Kind kind,
        @Nullable Draft draft,
        @Nullable LinkTypeRole linkType,
        @Nullable Long source,
        @Nullable Long destination,
        @Nullable Map<String, List<Long>> options,
        @Nullable Flag label,
        String action,
        String subject,
        Map<String, Object> details) {

    enum Kind {
        CREATE,
        LINK,
        UNLINK,
        CHOOSE,
        LABEL
    }

    record Flag(String text, boolean set) {}

    record Draft(
            long projectId,
            String issueType,
            String summary,
            String description,
            @Nullable String assignee,
            @Nullable String due,
            Map<String, List<Long>> options,
            @Nullable List<String> labels) {}

    static String write(IssueChange change, Note note) {
        return Json.write(of(change, note));
    }

    private static StoredChange of(IssueChange change, Note note) {
        Map<String, Object> details = new TreeMap<>(note.details());
        if (change instanceof IssueChange.Create create) {
            IssueChange.Target target = create.link().orElse(null);
            return new StoredChange(
                    Kind.CREATE,
                    draft(create.draft()),
                    target == null ? null : target.type(),
                    null,
                    target == null ? null : target.destination(),
                    null,
                    null,
                    note.action(),
                    note.subject(),
                    details);
        }
        if (change instanceof IssueChange.Choose choose) {
            return new StoredChange(
                    Kind.CHOOSE,
                    null,
                    null,
                    choose.issue(),
                    null,
                    names(choose.options()),
                    null,
                    note.action(),
                    note.subject(),
                    details);
        }
        if (change instanceof IssueChange.Label label) {
            return new StoredChange(
                    Kind.LABEL,
                    null,
                    null,
                    label.issue(),
                    null,
                    null,
                    new Flag(label.label(), label.set()),
                    note.action(),
                    note.subject(),
                    details);
        }
        if (change instanceof IssueChange.Link link) {
            return new StoredChange(
                    Kind.LINK,
                    null,
                    link.type(),
                    link.source(),
                    link.destination(),
                    null,
                    null,
                    note.action(),
                    note.subject(),
                    details);
        }
        IssueChange.Unlink unlink = (IssueChange.Unlink) change;
        return new StoredChange(
                Kind.UNLINK,
                null,
                unlink.type(),
                unlink.source(),
                unlink.destination(),
                null,
                null,
                note.action(),
                note.subject(),
                details);
    }

    private static Draft draft(IssueDraft draft) {
        return new Draft(
                draft.projectId(),
                draft.issueType(),
                draft.summary(),
                draft.description(),
                draft.assignee().map(UserKey::value).orElse(null),
                draft.due().map(LocalDate::toString).orElse(null),
                names(draft.options()),
                draft.labels().stream().sorted().toList());
    }

    private static Map<String, List<Long>> names(Map<FieldRole, List<Long>> options) {
        Map<String, List<Long>> names = new TreeMap<>();
        options.forEach((role, ids) -> names.put(role.name(), ids));
        return names;
    }

    private static Map<FieldRole, List<Long>> roles(@Nullable Map<String, List<Long>> names) {
        Map<FieldRole, List<Long>> roles = new EnumMap<>(FieldRole.class);
        if (names != null) {
            names.forEach((name, ids) -> roles.put(FieldRole.valueOf(name), ids));
        }
        return roles;
    }

    Note note() {
        return new Note(action, subject, details);
    }

    IssueChange change() {
        return switch (kind) {
            case CREATE ->
                new IssueChange.Create(
                        created(there(draft)),
                        Optional.ofNullable(linkType).map(type -> new IssueChange.Target(type, there(destination))));
            case LINK -> new IssueChange.Link(there(linkType), there(source), there(destination));
            case UNLINK -> new IssueChange.Unlink(there(linkType), there(source), there(destination));
            case CHOOSE -> new IssueChange.Choose(there(source), roles(options));
            case LABEL ->
                new IssueChange.Label(
                        there(source), there(label).text(), there(label).set());
        };
    }

    private static IssueDraft created(Draft draft) {
        return new IssueDraft(
                draft.projectId(),
                draft.issueType(),
                draft.summary(),
                draft.description(),
                Optional.ofNullable(draft.assignee()).map(UserKey::new),
                Optional.ofNullable(draft.due()).map(LocalDate::parse),
                roles(draft.options()),
                Set.copyOf(Optional.ofNullable(draft.labels()).orElse(List.of())));
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A stored change lacks a part");
        }
        return value;
    }
}
