package org.aimsforjira.setup.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.setup.domain.PieceRepository;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.WantedOptions;

/**
 * The pieces by their stored ids. Options are read from Jira each time, from its own cache: what an administrator renames or disables
 * shows at once.
 */
@Named
public class LiveJiraPieces implements JiraPieces {

    private final PieceRepository pieces;
    private final CustomFieldManager customFields;
    private final OptionsManager options;

    @Inject
    public LiveJiraPieces(
            PieceRepository pieces,
            @ComponentImport CustomFieldManager customFields,
            @ComponentImport OptionsManager options) {
        this.pieces = pieces;
        this.customFields = customFields;
        this.options = options;
    }

    @Override
    public Optional<String> issueType(IssueTypeRole role) {
        return pieces.all().id(Key.of(role));
    }

    @Override
    public Optional<Long> field(FieldRole role) {
        return pieces.all().number(Key.of(role)).filter(id -> customFields.getCustomFieldObject(id) != null);
    }

    @Override
    public List<OptionRef> options(FieldRole role, long projectId) {
        if (!WantedOptions.hasOptions(role)) {
            return List.of();
        }
        return pieces.all()
                .number(Key.of(role))
                .map(customFields::getCustomFieldObject)
                .flatMap(field -> FieldContexts.in(field, projectId))
                .map(FieldConfigScheme::getOneAndOnlyConfig)
                .map(config -> FieldContexts.refs(options.getOptions(config)))
                .orElse(List.of());
    }

    @Override
    public Map<Long, String> optionKeys(FieldRole role, long projectId) {
        return pieces.all().optionKeys(role, projectId);
    }

    @Override
    public Optional<Long> linkType(LinkTypeRole role) {
        return pieces.all().number(Key.of(role));
    }

    @Override
    public Set<String> notCarriedOut(long projectId) {
        return pieces.all().notCarriedOut(projectId);
    }
}
