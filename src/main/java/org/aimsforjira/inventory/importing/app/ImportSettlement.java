package org.aimsforjira.inventory.importing.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportRuns;
import org.aimsforjira.inventory.importing.domain.ImportedSystem;
import org.aimsforjira.inventory.importing.domain.ImportedSystem.Intent;
import org.aimsforjira.inventory.importing.domain.ImportedSystem.LastWrite;
import org.aimsforjira.inventory.importing.domain.ImportedSystems;
import org.aimsforjira.inventory.importing.domain.SystemIssues;
import org.aimsforjira.inventory.importing.domain.SystemIssues.Ref;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.Transactions;

/**
 * Finds out what became of writes that were begun when a node died: an issue of the register that we do not know and that carries
 * the external id of an open intent is the one we created (DESIGN.md, section 4, "no common transaction"). The list of issues is
 * read from the database, since the index may lag.
 */
@Named
public class ImportSettlement {
    private final ImportedSystems systems;
    private final SystemIssues issues;
    private final ImportRuns runs;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public ImportSettlement(
            ImportedSystems systems, SystemIssues issues, ImportRuns runs, Transactions transactions, Clock clock) {
        this.systems = systems;
        this.issues = issues;
        this.runs = runs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Settles the open intents of the AIMS. The caller holds the lock of its imports, so that nobody is writing. What a resumed
     * import still has to report keeps its intent; everything else is closed.
     */
    public void settle(ImportRun any) {
        List<ImportedSystem> open = systems.withIntent(any.aims());
        if (open.isEmpty()) {
            return;
        }
        boolean creations =
                open.stream().anyMatch(system -> system.intent().orElseThrow().creation());
        Map<String, Ref> unknown = creations ? Planning.unknown(any, systems, issues) : Map.of();
        transactions.run(() -> {
            for (ImportedSystem system : open) {
                settle(system, Optional.ofNullable(unknown.get(system.externalId())));
            }
            return true;
        });
    }

    private void settle(ImportedSystem system, Optional<Ref> found) {
        Intent intent = system.intent().orElseThrow();
        Optional<ImportRun> run = runs.get(intent.importId());
        if (intent.creation() && found.isPresent()) {
            String fileName = run.map(known -> known.file().name()).orElse(system.source());
            ImportedSystem created = system.holding(
                    found.get().id(), intent.values(), Optional.of(new LastWrite(fileName, clock.now())));
            systems.save(run.isPresent() ? created : created.withoutIntent());
        } else if (intent.creation() && system.issueId().isEmpty()) {
            systems.delete(system.aims(), system.identity());
        } else if (run.isEmpty()) {
            systems.save(system.withoutIntent());
        }
    }
}
