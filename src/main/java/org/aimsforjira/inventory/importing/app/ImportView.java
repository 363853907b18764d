package org.aimsforjira.inventory.importing.app;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.inventory.importing.domain.FoundChoice;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportStatus;
import org.aimsforjira.inventory.importing.domain.Proposal;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;

/**
 * An import as a person sees it.
 *
 * @param aims its AIMS
 * @param run the import
 * @param status where it stands
 */
public record ImportView(Aims aims, ImportRun run, ImportStatus status) {

    /**
     * What a person needs to decide the columns.
     *
     * @param view the import
     * @param proposal what we propose; shown as long as nothing is decided
     * @param sources the sources of earlier imports, the newest first
     */
    public record Columns(ImportView view, Proposal proposal, List<String> sources) {
        public Columns {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What a person needs to decide the words of choice columns.
     *
     * @param view the import
     * @param targets the choice targets in use, each with its options and values
     */
    public record Choices(ImportView view, List<ChoiceTarget> targets) {
        public Choices {
            targets = List.copyOf(targets);
        }
    }

    /**
     * A choice target.
     *
     * @param target the target
     * @param columns the labels of its columns
     * @param options the enabled options; empty for the stages
     * @param values the values of the file, the most frequent first
     */
    public record ChoiceTarget(Target target, List<String> columns, List<OptionRef> options, List<ChoiceValue> values) {
        public ChoiceTarget {
            columns = List.copyOf(columns);
            options = List.copyOf(options);
            values = List.copyOf(values);
        }
    }

    /**
     * A value of the file.
     *
     * @param found the words and how often they stand there
     * @param decided what the person decided; empty if nothing
     * @param proposed what we propose; empty if nothing is sure
     */
    public record ChoiceValue(FoundChoice found, Optional<String> decided, Optional<String> proposed) {}
}
