package org.aimsforjira.setup.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Projects.ProjectRef;

/**
 * One step of set-up: what is done to what, why, and who else sees it.
 *
 * @param stage when it comes: a stage begins when those before it are done
 * @param reason a stable code; the page has the sentence {@code aims.setup.reason.<code>}
 * @param params what the sentence needs
 * @param seenBy the other projects that see the change, because they share what is changed
 */
public record SetupStep(
        Stage stage, Action action, Target target, String reason, List<String> params, List<ProjectRef> seenBy) {

    /** The stages, in their order. */
    public enum Stage {
        PROJECT,
        AIMS,
        ISSUE_TYPES,
        OWN_COPIES,
        TYPE_SCHEME,
        FIELDS,
        CONTEXTS,
        OPTIONS,
        LINK_TYPES,
        RESOLUTIONS,
        SCREENS,
        PERMISSIONS
    }

    /** What is done. */
    public enum Action {
        CREATE,
        /** An existing piece gets the role: only what we remember changes. */
        MAP,
        REPAIR,
        /** The register project gets its own copy of something shared. */
        COPY,
        ADD_TO_SCREEN,
        ADD_CONTEXT,
        ADD_OPTION,
        ADD_TO_SCHEME,
        GRANT,
        /** What we remember is forgotten; Jira is left as it is. */
        FORGET,
        /** All is well, or it is the administrator's decision: told, not changed. */
        NOTHING
    }

    /** What a step is about. Ids are missing where the piece is made by an earlier step. */
    public sealed interface Target {

        /** What people call it. */
        String subject();

        /** What sort of thing it is; the page has the word {@code aims.setup.sort.<sort>}. */
        String sort();

        record NewProject(String key, String name) implements Target {
            @Override
            public String subject() {
                return name;
            }

            @Override
            public String sort() {
                return "PROJECT";
            }
        }

        record NewAims(String name, ZoneId timeZone) implements Target {
            @Override
            public String subject() {
                return name;
            }

            @Override
            public String sort() {
                return "AIMS";
            }
        }

        record OwnTypeScheme(String copyOf) implements Target {
            @Override
            public String subject() {
                return copyOf;
            }

            @Override
            public String sort() {
                return "TYPE_SCHEME";
            }
        }

        record OwnScreens(String copyOf) implements Target {
            @Override
            public String subject() {
                return copyOf;
            }

            @Override
            public String sort() {
                return "SCREENS";
            }
        }

        record OwnPermissionScheme(String copyOf) implements Target {
            @Override
            public String subject() {
                return copyOf;
            }

            @Override
            public String sort() {
                return "PERMISSION_SCHEME";
            }
        }

        record Type(IssueTypeRole role, String name, Optional<String> id) implements Target {
            @Override
            public String subject() {
                return name;
            }

            @Override
            public String sort() {
                return "ISSUE_TYPE";
            }
        }

        record TypeInScheme(IssueTypeRole role, String name, Optional<String> id, String scheme) implements Target {
            @Override
            public String subject() {
                return name;
            }

            @Override
            public String sort() {
                return "TYPE_IN_SCHEME";
            }
        }

        record Field(FieldRole role, String name, Optional<Long> id) implements Target {
            @Override
            public String subject() {
                return name;
            }

            @Override
            public String sort() {
                return "FIELD";
            }
        }

        record Context(FieldRole role, String field, Optional<Long> id) implements Target {
            @Override
            public String subject() {
                return field;
            }

            @Override
            public String sort() {
                return "CONTEXT";
            }
        }

        record Option(FieldRole role, String field, String key, String text, Optional<Long> id) implements Target {
            @Override
            public String subject() {
                return field + ": " + text;
            }

            @Override
            public String sort() {
                return "OPTION";
            }
        }

        record LinkType(LinkTypeRole role, String name, Optional<Long> id) implements Target {
            @Override
            public String subject() {
                return name;
            }

            @Override
            public String sort() {
                return "LINK_TYPE";
            }
        }

        /** The switch for issue links in Jira. */
        record Linking() implements Target {
            @Override
            public String subject() {
                return "";
            }

            @Override
            public String sort() {
                return "LINKING";
            }
        }

        /** A resolution that means "not carried out". */
        record NotCarriedOut(String id, String name) implements Target {
            @Override
            public String subject() {
                return name;
            }

            @Override
            public String sort() {
                return "NOT_CARRIED_OUT";
            }
        }

        record OnScreen(FieldRole role, String field, Optional<Long> screenId, String screen) implements Target {
            @Override
            public String subject() {
                return field + (screen.isEmpty() ? "" : ", " + screen);
            }

            @Override
            public String sort() {
                return "ON_SCREEN";
            }
        }

        record RoleGrant(Permission permission, long roleId, String role) implements Target {
            @Override
            public String subject() {
                return permission.key() + ": " + role;
            }

            @Override
            public String sort() {
                return "ROLE_GRANT";
            }
        }

        record GroupGrant(GlobalPermission permission, String group) implements Target {
            @Override
            public String subject() {
                return permission.key() + ": " + group;
            }

            @Override
            public String sort() {
                return "GROUP_GRANT";
            }
        }

        record Held(Permission permission) implements Target {
            @Override
            public String subject() {
                return permission.key();
            }

            @Override
            public String sort() {
                return "PERMISSION";
            }
        }
    }

    /** The reason of pieces that are as they should be. */
    public static final String THERE = "there";

    public SetupStep {
        params = List.copyOf(params);
        seenBy = List.copyOf(seenBy);
    }

    static SetupStep of(Stage stage, Action action, Target target, String reason, String... params) {
        return new SetupStep(stage, action, target, reason, List.of(params), List.of());
    }

    SetupStep seenBy(List<ProjectRef> projects) {
        return new SetupStep(stage, action, target, reason, params, projects);
    }

    /** Whether it changes anything, in Jira or in what we remember. */
    public boolean isChange() {
        return action != Action.NOTHING;
    }

    /** Whether an administrator should know of it though nothing is changed. */
    public boolean isTold() {
        return action == Action.NOTHING && !reason.equals(THERE);
    }
}
