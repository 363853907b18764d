package org.aimsforjira.issues.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Marks an issue in the write that creates it, by an issue property, and finds it again (ADR 026).
 *
 * <p>{@code IssueInputParameters.addProperty} takes a node of Jira's own Jackson. Ours was moved into our packages when the jar was
 * made, so a plain call would name a type that Jira does not have. The method is therefore looked up, and the node is made by the
 * library that its parameter comes from.
 */
@Named
public class IssueMarks {

    /** The name under which Jira keeps properties of issues. */
    private static final String ENTITY = "IssueProperty";

    private static final String PREFIX = "org.aimsforjira.write.";

    private final JsonEntityPropertyManager properties;

    @Inject
    public IssueMarks(@ComponentImport JsonEntityPropertyManager properties) {
        this.properties = properties;
    }

    /** The issue that these parameters create will carry the mark. */
    void put(IssueInputParameters input, String token) {
        try {
            Method addProperty = Arrays.stream(IssueInputParameters.class.getMethods())
                    .filter(method -> method.getName().equals("addProperty") && method.getParameterCount() == 2)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Jira's issue parameters take no properties"));
            addProperty.invoke(input, PREFIX + token, emptyObject(addProperty.getParameterTypes()[1]));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Jira took no property for a new issue", e);
        }
    }

    /** An empty JSON object of the library that the node type belongs to. */
    private static Object emptyObject(Class<?> nodeType) throws ReflectiveOperationException {
        Class<?> factory =
                Class.forName(nodeType.getPackageName() + ".node.JsonNodeFactory", true, nodeType.getClassLoader());
        return factory.getMethod("objectNode")
                .invoke(factory.getField("instance").get(null));
    }

    /** The id of the issue with this mark. One query. */
    Optional<Long> find(String token) {
        List<EntityProperty> found = properties
                .query()
                .key(PREFIX + token)
                .entityName(ENTITY)
                .maxResults(1)
                .find();
        return found.stream().findFirst().map(EntityProperty::getEntityId);
    }
}
