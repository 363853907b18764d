package org.aimsforjira.risk.model.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.risk.model.domain.PublishedModel;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.ModelledOptions;
import org.aimsforjira.setup.domain.PieceRepository;
import org.aimsforjira.setup.domain.StoredPieces;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;
import org.aimsforjira.setup.domain.WantedOptions.Wanted;
import org.aimsforjira.shared.AimsId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells set-up which options the published model of a register needs. */
@Named
public class ModelsForSetup implements ModelledOptions {
    private static final Logger LOG = LoggerFactory.getLogger(ModelsForSetup.class);

    private final AimsRepository aims;
    private final ModelVersions versions;
    private final ModelOptions options;
    private final PieceRepository pieces;
    private final ModelAdoption adoption;

    @Inject
    public ModelsForSetup(
            AimsRepository aims,
            ModelVersions versions,
            ModelOptions options,
            PieceRepository pieces,
            ModelAdoption adoption) {
        this.aims = aims;
        this.versions = versions;
        this.options = options;
        this.pieces = pieces;
        this.adoption = adoption;
    }

    @Override
    public Map<FieldRole, List<Wanted>> of(long projectId) {
        return aims.ofProject(projectId)
                .flatMap(one -> versions.newest(ModelScope.of(one.id())))
                .map(PublishedModel::model)
                .map(model -> wanted(projectId, model))
                .orElse(Map.of());
    }

    private Map<FieldRole, List<Wanted>> wanted(long projectId, RiskModel model) {
        StoredPieces stored = pieces.all();
        Map<FieldRole, List<Wanted>> wanted = new EnumMap<>(FieldRole.class);
        Stream.of(ModelTexts.LIKELIHOODS, ModelTexts.SEVERITIES, ModelTexts.LEVELS)
                .flatMap(List::stream)
                .forEach(role -> wanted.put(role, wanted(role, projectId, model, stored)));
        return wanted;
    }

    /** An option is wanted as it was called when the model was published: its text is the administrators'. */
    private List<Wanted> wanted(FieldRole role, long projectId, RiskModel model, StoredPieces stored) {
        List<Wanted> wanted = new ArrayList<>();
        Set<String> used = new HashSet<>();
        options.wanted(role, model).forEach((key, text) -> {
            String label = stored.get(Key.ofOption(role, key, projectId))
                    .map(Piece::label)
                    .orElse(text);
            String free = Stream.of(label, text, text + " (" + key + ")")
                    .filter(one -> !used.contains(one.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(text + " [" + key + "]");
            used.add(free.toLowerCase(Locale.ROOT));
            wanted.add(new Wanted(key, free));
        });
        return wanted;
    }

    @Override
    public void afterSetup(AimsId id) {
        try {
            adoption.adoptIfDue(id);
        } catch (RuntimeException e) {
            // Set-up itself is done: its result must not be lost for this.
            LOG.warn("AIMS {} could not take over the default risk model; the next start tries again", id, e);
        }
    }
}
