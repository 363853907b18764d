package org.aimsforjira.setup.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.setup.app.SetupPlanning.Planned;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraSchemaWriter;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.setup.domain.PieceRepository;
import org.aimsforjira.setup.domain.PieceTexts;
import org.aimsforjira.setup.domain.SetupStep;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.setup.domain.SetupStep.Target;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;

/** Carries out one step in Jira and says which piece has to be remembered for it. */
@Named
public class StepWork {

    private final JiraSchemaWriter jira;
    private final PieceRepository pieces;
    private final Transactions transactions;

    @Inject
    public StepWork(JiraSchemaWriter jira, PieceRepository pieces, Transactions transactions) {
        this.jira = jira;
        this.pieces = pieces;
        this.transactions = transactions;
    }

    /** Makes the register project; its intent is stored before, and stays until the AIMS is there. */
    long createProject(Target.NewProject project, UserKey admin) {
        intend(Piece.intended(Key.ofNewProject(project.key()), project.name(), 0));
        return jira.createProject(project.key(), project.name(), admin);
    }

    /**
     * @return the piece to remember, or to forget where the step says so; empty for steps that leave nothing to remember
     * @throws JiraSchemaWriter.SetupFailure when Jira refuses
     */
    Optional<Piece> carryOut(SetupStep step, Planned now, long project, UserKey admin) {
        Target target = step.target();
        if (target instanceof Target.Type type) {
            return Optional.of(type(type));
        }
        if (target instanceof Target.Field field) {
            return Optional.of(field(field, now, project));
        }
        if (target instanceof Target.Option option) {
            return Optional.of(option(step.action(), option, now, project));
        }
        if (target instanceof Target.LinkType linkType) {
            return Optional.of(linkType(linkType, now));
        }
        if (target instanceof Target.NotCarriedOut resolution) {
            return Optional.of(
                    Piece.found(Key.ofNotCarriedOut(project, resolution.id()), resolution.id(), resolution.name()));
        }
        if (target instanceof Target.RoleGrant grant) {
            jira.grant(project, grant.permission(), grant.roleId(), admin);
            return Optional.empty();
        }
        if (target instanceof Target.GroupGrant grant) {
            jira.grant(grant.permission(), grant.group());
            return Optional.empty();
        }
        schemes(step, now, project, admin);
        return Optional.empty();
    }

    private Piece type(Target.Type type) {
        String id = type.id().orElseGet(() -> jira.createIssueType(type.name(), PieceTexts.about(type.role())));
        return Piece.found(Key.of(type.role()), id, type.name());
    }

    private Piece field(Target.Field field, Planned now, long project) {
        FieldRole role = field.role();
        long id = field.id().orElseGet(() -> {
            intend(Piece.intended(Key.of(role), field.name(), now.jira().greatestField()));
            return jira.createField(
                    field.name(), PieceTexts.about(role), role.kind(), projectOf(role, project), typesOf(role, now));
        });
        return Piece.found(Key.of(role), Long.toString(id), field.name());
    }

    private Piece option(Action action, Target.Option option, Planned now, long project) {
        FieldRole role = option.role();
        long id = option.id()
                .orElseGet(() -> jira.addOption(fieldId(role, now), projectOf(role, project), option.text()));
        if (action == Action.REPAIR) {
            jira.enableOption(id);
        }
        return Piece.found(Key.ofOption(role, option.key(), project), Long.toString(id), option.text());
    }

    private Piece linkType(Target.LinkType linkType, Planned now) {
        LinkTypeRole role = linkType.role();
        long id = linkType.id().orElseGet(() -> {
            intend(Piece.intended(Key.of(role), linkType.name(), now.jira().greatestLinkType()));
            return jira.createLinkType(linkType.name(), role.outward(), role.inward());
        });
        return Piece.found(Key.of(role), Long.toString(id), linkType.name());
    }

    private void schemes(SetupStep step, Planned now, long project, UserKey admin) {
        Target target = step.target();
        if (target instanceof Target.OwnTypeScheme) {
            jira.giveOwnTypeScheme(project);
        } else if (target instanceof Target.OwnScreens) {
            Set<String> types = new TreeSet<>();
            for (IssueTypeRole role : IssueTypeRole.values()) {
                types.add(typeId(role, now));
            }
            jira.giveOwnScreens(project, types);
        } else if (target instanceof Target.OwnPermissionScheme) {
            jira.giveOwnPermissionScheme(project, admin);
        } else if (target instanceof Target.TypeInScheme type) {
            jira.addToTypeScheme(project, typeId(type.role(), now));
        } else if (target instanceof Target.Context context) {
            FieldRole role = context.role();
            context.id()
                    .ifPresentOrElse(
                            id -> jira.extendContext(fieldId(role, now), id, typesOf(role, now)),
                            () -> jira.addContext(fieldId(role, now), projectOf(role, project), typesOf(role, now)));
        } else if (target instanceof Target.OnScreen screen) {
            jira.addToScreen(
                    fieldId(screen.role(), now),
                    screen.screenId().orElseThrow(() -> new IllegalStateException("No screen yet: " + step)));
        } else {
            throw new IllegalStateException("Not a step to be carried out: " + step);
        }
    }

    private void intend(Piece piece) {
        transactions.run(() -> {
            pieces.save(piece);
            return piece;
        });
    }

    private static Optional<Long> projectOf(FieldRole role, long project) {
        return role.reach() == FieldRole.Reach.GLOBAL ? Optional.empty() : Optional.of(project);
    }

    private static Set<String> typesOf(FieldRole role, Planned now) {
        Set<String> types = new TreeSet<>();
        if (role.reach() == FieldRole.Reach.REGISTER) {
            role.on().issueTypes().forEach(type -> types.add(typeId(type, now)));
        }
        return types;
    }

    private static String typeId(IssueTypeRole role, Planned now) {
        return now.stored().id(Key.of(role)).orElseThrow(() -> new IllegalStateException(role + " is not there yet"));
    }

    private static long fieldId(FieldRole role, Planned now) {
        return now.stored()
                .number(Key.of(role))
                .orElseThrow(() -> new IllegalStateException(role + " is not there yet"));
    }
}
