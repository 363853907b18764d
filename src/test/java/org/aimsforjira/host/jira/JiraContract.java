package org.aimsforjira.host.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.host.data.BaseData;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.sal.HostEvents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A suite of rules that holds on every database: one host with base data for the class, and short names for what tests ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JiraContract {
    protected HostDatabase database;
    protected JiraModel jira;
    protected final RecordedEvents events = new RecordedEvents();

    /** Which database the suite runs on. */
    protected abstract DatabaseKind kind();

    /** Keeps what was published. */
    static final class RecordedEvents extends HostEvents {
        final List<Object> all = new ArrayList<>();

        @Override
        public synchronized void publish(Object event) {
            all.add(event);
            super.publish(event);
        }

        synchronized <T> List<T> of(Class<T> type) {
            return all.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    @BeforeAll
    void open() {
        database = TestDatabases.open(kind());
        jira = new JiraModel(database, events);
        BaseData.fill(jira);
    }

    @AfterAll
    void close() {
        database.close();
    }

    protected ApplicationUser user(String name) {
        return jira.users().byName(name).orElseThrow();
    }

    protected Project project(String key) {
        return jira.projects().byKey(key).orElseThrow();
    }

    protected <T> T service(Class<T> api) {
        return jira.service(api);
    }
}
