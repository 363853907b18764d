package org.aimsforjira.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operator.Operator;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.aimsforjira.host.jira.jql.JqlWords;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.project.Projects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can write into a query: fields with their operators, functions, values. Nothing is offered that a query of the same
 * person could not find: fields, projects, options of contexts and filters that are hidden from them are left out.
 */
public final class QueryHelp {
    private final SearchFields fields;
    private final JqlFunctions functions;
    private final ValueHelp values;
    private final Projects projects;
    private final Permissions permissions;

    QueryHelp(
            SearchFields fields, JqlFunctions functions, ValueHelp values, Projects projects, Permissions permissions) {
        this.fields = fields;
        this.functions = functions;
        this.values = values;
        this.projects = projects;
        this.permissions = permissions;
    }

    /**
     * A field.
     *
     * @param id its id, such as duedate or customfield_10000
     * @param value what is written
     * @param name what people see
     * @param customId cf[…] of a custom field, else null
     * @param suggested whether there are suggestions for its values
     * @param orderable whether results can be ordered by it
     * @param operators its operators as they are written
     * @param types kinds of its values, which functions must have
     */
    public record Field(
            String id,
            String value,
            String name,
            @Nullable String customId,
            boolean suggested,
            boolean orderable,
            List<String> operators,
            List<String> types) {}

    /**
     * A function.
     *
     * @param value what is written
     * @param list whether it answers a list
     * @param types kinds of its values
     */
    public record Function(String value, boolean list, List<String> types) {}

    /**
     * A value.
     *
     * @param value what is written
     * @param name what people see
     */
    public record Value(String value, String name) {}

    /** The fields somebody may know of. */
    public List<Field> fields(@Nullable ApplicationUser user) {
        return fields.all(browsable(user)).entrySet().stream()
                .map(QueryHelp::field)
                .toList();
    }

    private static Field field(Map.Entry<String, SearchField> entry) {
        SearchField field = entry.getValue();
        HostCustomField custom = field.custom();
        String customId = custom == null ? null : "cf[" + custom.getIdAsLong() + "]";
        boolean byNumber = entry.getKey().equals(customId);
        return new Field(
                field.id(),
                byNumber ? entry.getKey() : JqlWords.quotedIfNeeded(entry.getKey()),
                custom == null ? entry.getKey() : custom.getName() + " - " + customId,
                customId,
                ValueHelp.knows(field.kind()),
                field.sortable(),
                operators(field.kind().operators()),
                List.copyOf(field.kind().dataType().asStrings()));
    }

    /** In the order people think of them. */
    private static List<String> operators(Set<Operator> operators) {
        return List.of(
                        Operator.EQUALS,
                        Operator.NOT_EQUALS,
                        Operator.LIKE,
                        Operator.NOT_LIKE,
                        Operator.LESS_THAN_EQUALS,
                        Operator.GREATER_THAN_EQUALS,
                        Operator.GREATER_THAN,
                        Operator.LESS_THAN,
                        Operator.IS_NOT,
                        Operator.IS,
                        Operator.NOT_IN,
                        Operator.IN)
                .stream()
                .filter(operators::contains)
                .map(Operator::getDisplayString)
                .toList();
    }

    /** All functions; with arguments the parentheses are left for the writer to fill. */
    public List<Function> functions() {
        return functions.all().stream()
                .map(function -> new Function(
                        JqlWords.quotedIfNeeded(Objects.requireNonNull(function.getFunctionName()))
                                + arguments(function.getMinimumNumberOfExpectedArguments()),
                        function.isList(),
                        List.copyOf(function.getDataType().asStrings())))
                .toList();
    }

    private static String arguments(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "\"\"")) + ")";
    }

    /** The words of the language. */
    public Set<String> reservedWords() {
        return JqlWords.reservedWords();
    }

    /** The id of the one field that a name means for somebody; empty if there is none or several. */
    public Optional<String> fieldId(@Nullable ApplicationUser user, String name) {
        List<SearchField> named = fields.named(name, browsable(user));
        return named.size() == 1 ? Optional.of(named.get(0).id()) : Optional.empty();
    }

    /** Values of a field that begin like a text; none if the field is unknown to them or has no such list. */
    public List<Value> values(@Nullable ApplicationUser user, String fieldName, String typed) {
        Browsable browsable = browsable(user);
        return fields.named(fieldName, browsable).stream()
                .flatMap(field -> values.of(field, typed, user, browsable).stream())
                .distinct()
                .limit(ValueHelp.LIMIT)
                .toList();
    }

    private Browsable browsable(@Nullable ApplicationUser user) {
        return Browsable.of(permissions, projects, user);
    }
}
