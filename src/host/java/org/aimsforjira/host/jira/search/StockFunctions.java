package org.aimsforjira.host.jira.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.constant.HostIssueType;
import org.aimsforjira.host.jira.jql.JqlTexts;
import org.aimsforjira.host.jira.user.Groups;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/**
 * Jira's own functions (Jira Data Center's documentation, "Advanced searching - functions reference"): currentUser, now, the first and
 * last moments of days, weeks, months and years, membersOf, standardIssueTypes and subtaskIssueTypes.
 */
final class StockFunctions {
    private StockFunctions() {}

    static void register(JqlFunctions functions, Users users, Groups groups, Constants constants, Clock clock) {
        functions.register(new Simple(
                "currentUser",
                false,
                JiraDataTypes.USER,
                users,
                (searcher, call) ->
                        searcher == null ? List.of() : List.of(new QueryLiteral(call, searcher.getName()))));
        functions.register(new Simple(
                "now",
                false,
                JiraDataTypes.DATE,
                users,
                (searcher, call) ->
                        List.of(new QueryLiteral(call, clock.instant().toEpochMilli()))));
        functions.register(issueTypes("standardIssueTypes", false, users, constants));
        functions.register(issueTypes("subtaskIssueTypes", true, users, constants));
        functions.register(new MembersOf(users, groups));
        PeriodFunction.all(users, clock).forEach(functions::register);
    }

    private static Simple issueTypes(String name, boolean subtasks, Users users, Constants constants) {
        return new Simple(
                name,
                true,
                JiraDataTypes.ISSUE_TYPE,
                users,
                (searcher, call) -> constants.issueTypes().stream()
                        .filter(type -> type.isSubTask() == subtasks)
                        .map(HostIssueType::getId)
                        .map(id -> new QueryLiteral(call, Long.valueOf(id)))
                        .toList());
    }

    /** A function without arguments. */
    private static final class Simple extends StockFunction {
        private final BiFunction<@Nullable ApplicationUser, FunctionOperand, List<QueryLiteral>> values;

        private Simple(
                String name,
                boolean list,
                JiraDataType type,
                Users users,
                BiFunction<@Nullable ApplicationUser, FunctionOperand, List<QueryLiteral>> values) {
            super(name, list, type, 0, 0, users::localeOf);
            this.values = values;
        }

        @Override
        void check(@Nullable ApplicationUser searcher, FunctionOperand call, Locale locale, MessageSet messages) {}

        @Override
        List<QueryLiteral> values(@Nullable ApplicationUser searcher, FunctionOperand call) {
            return values.apply(searcher, call);
        }
    }

    /** The members of a group. */
    private static final class MembersOf extends StockFunction {
        private final Groups groups;

        private MembersOf(Users users, Groups groups) {
            super("membersOf", true, JiraDataTypes.USER, 1, 1, users::localeOf);
            this.groups = groups;
        }

        @Override
        void check(@Nullable ApplicationUser searcher, FunctionOperand call, Locale locale, MessageSet messages) {
            String name = call.getArgs().get(0);
            if (groups.byName(name).isEmpty()) {
                messages.addErrorMessage(JqlTexts.text(locale, "jql.function.group", name, call.getName()));
            }
        }

        @Override
        List<QueryLiteral> values(@Nullable ApplicationUser searcher, FunctionOperand call) {
            return groups.members(call.getArgs().get(0)).stream()
                    .map(user -> new QueryLiteral(call, user.getName()))
                    .toList();
        }
    }
}
