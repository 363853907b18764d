package org.aimsforjira.anonymize.jira;

import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import java.util.List;

/** What Jira shows an administrator before somebody is anonymized. */
final class Affected {

    private Affected() {}

    /** One line with a number; nothing where there is none. */
    static List<AffectedEntity> records(String descriptionKey, int number) {
        return number == 0
                ? List.of()
                : List.of(AffectedEntity.newBuilder(AffectedEntityType.ANONYMIZE)
                        .descriptionKey(descriptionKey)
                        .numberOfOccurrences((long) number)
                        .build());
    }
}
