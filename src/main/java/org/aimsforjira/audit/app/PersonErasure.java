package org.aimsforjira.audit.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.audit.domain.AuditStore;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.UserKey;

/** Erases a person beside every chain; the chains stay whole and say that it was done. Asks for no permission: the caller has. */
@Named
public class PersonErasure {

    private final AuditStore store;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public PersonErasure(AuditStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** In how many chains the person is known by name. */
    public int count(UserKey person) {
        return store.knowing(person).size();
    }

    /**
     * Erases key, name and salt. A second time changes nothing.
     *
     * @param actor who has it done
     * @return in how many chains the person was known
     */
    public int erase(UserKey actor, UserKey person) {
        Set<AimsId> chains = store.knowing(person);
        for (AimsId aims : chains) {
            trail.recording(aims, actor, recorder -> {
                List<String> hashes = store.erase(aims, person, clock.now());
                if (!hashes.isEmpty()) {
                    recorder.record("audit.person.erased", "audit trail", Map.of("hashes", hashes));
                }
                return hashes.size();
            });
        }
        return chains.size();
    }
}
