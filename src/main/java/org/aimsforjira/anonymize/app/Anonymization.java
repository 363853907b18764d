package org.aimsforjira.anonymize.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.audit.app.PersonErasure;
import org.aimsforjira.shared.NamesPeople;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;

/**
 * What happens to our records when a Jira administrator anonymizes somebody. Asks for no permission: Jira has. Everything can be
 * repeated: Jira offers to run a step that failed again.
 */
@Named
public class Anonymization {

    private final List<NamesPeople> records;
    private final PersonErasure erasure;
    private final AimsRepository aims;
    private final People people;
    private final Transactions transactions;

    @Inject
    public Anonymization(
            List<NamesPeople> records,
            PersonErasure erasure,
            AimsRepository aims,
            People people,
            Transactions transactions) {
        this.records = List.copyOf(records);
        this.erasure = erasure;
        this.aims = aims;
        this.people = people;
        this.transactions = transactions;
    }

    /** In how many audit trails the person is known by name. */
    public int trailsNaming(UserKey person) {
        return erasure.count(person);
    }

    /** How many records name the person by key. */
    public int recordsNaming(UserKey person) {
        return records.stream().mapToInt(one -> one.count(person)).sum();
    }

    /**
     * Erases key, name and salt of the person beside every audit trail, in the name of whoever is logged in; of whoever set up the first
     * AIMS where the task of Jira runs without anybody.
     *
     * @return in how many trails the person was known
     */
    public int erase(UserKey person) {
        return people.current()
                .or(() -> aims.all().stream().findFirst().map(first -> first.createdBy()))
                .map(actor -> erasure.erase(actor, person))
                .orElse(0);
    }

    /**
     * Names the person by another key in all our records, in one transaction.
     *
     * @return how many records were changed
     */
    public int rename(UserKey from, UserKey to) {
        return transactions.run(
                () -> records.stream().mapToInt(one -> one.rename(from, to)).sum());
    }
}
