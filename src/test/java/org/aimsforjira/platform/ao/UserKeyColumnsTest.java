package org.aimsforjira.platform.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.Mockito.mock;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.Test;

/** Every column that holds the key of a user follows an anonymization; columns are known by how their getters are called. */
class UserKeyColumnsTest {

    private static final Pattern NAMES_A_PERSON =
            Pattern.compile("get(\\w*By|Actor|Owner|\\w*Owner|Author|Assessor|Approver|\\w*UserKey)");
    /** It is erased, not renamed: what the hashes of a trail stand for must not change. */
    private static final Set<String> ERASED = Set.of("AuditPersonEntity.USER_KEY");

    private static Stream<Class<?>> ours(Class<?> type) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.aimsforjira")
                        .stream()
                        .filter(found -> found.isAssignableTo(type) && !found.isEquivalentTo(type))
                        .map(JavaClass::reflect);
    }

    private static String columnOf(String getter) {
        return getter.substring(3).replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static UserKeyColumns made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            return (UserKeyColumns) constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(param -> param == ActiveObjects.class ? mock(ActiveObjects.class) : null)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " cannot be made", e);
        }
    }

    @Test
    void everyColumnThatNamesAPersonFollowsAnAnonymization() {
        Set<String> naming = new TreeSet<>();
        ours(RawEntity.class)
                .forEach(entity -> Arrays.stream(entity.getMethods())
                        .filter(method -> method.getReturnType() == String.class
                                && NAMES_A_PERSON.matcher(method.getName()).matches())
                        .forEach(method -> naming.add(entity.getSimpleName() + "." + columnOf(method.getName()))));
        naming.removeAll(ERASED);
        Set<String> following = new TreeSet<>();
        ours(UserKeyColumns.class)
                .forEach(type -> made(type)
                        .columns()
                        .forEach(column -> following.add(column.type().getSimpleName() + "." + column.name())));
        assertFalse(following.isEmpty());
        assertEquals(naming, following);
    }
}
