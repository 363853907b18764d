package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.option.Option;
import com.atlassian.jira.issue.fields.option.OptionSet;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.constant.Constants;

/** Jira's OptionSetManager, for issue type schemes. An option set that was read is not changed by later writes. */
public final class OptionSetManagerService implements OptionSetManager {
    private final IssueTypeSchemes schemes;
    private final Constants constants;

    /** Works on the issue type schemes. */
    public OptionSetManagerService(IssueTypeSchemes schemes, Constants constants) {
        this.schemes = schemes;
        this.constants = constants;
    }

    @Override
    public OptionSet getOptionsForConfig(FieldConfig config) {
        TypeSet set = new TypeSet(constants);
        schemes.types(config).forEach(set::add);
        return set;
    }

    @Override
    public OptionSet createOptionSet(FieldConfig config, Collection<String> optionIds) {
        return updateOptionSet(config, optionIds);
    }

    @Override
    public OptionSet updateOptionSet(FieldConfig config, Collection<String> optionIds) {
        schemes.setTypes(config, optionIds);
        return getOptionsForConfig(config);
    }

    @Override
    public OptionSet addOptionToOptionSet(FieldConfig config, String optionId) {
        List<String> ids = new ArrayList<>(getOptionsForConfig(config).getOptionIds());
        if (!ids.contains(optionId)) {
            ids.add(optionId);
        }
        return updateOptionSet(config, ids);
    }

    @Override
    public OptionSet removeOptionFromOptionSet(FieldConfig config, String optionId) {
        List<String> ids = new ArrayList<>(getOptionsForConfig(config).getOptionIds());
        ids.remove(optionId);
        return updateOptionSet(config, ids);
    }

    @Override
    public void removeOptionSet(FieldConfig config) {
        schemes.setTypes(config, List.of());
    }

    private static final class TypeSet implements OptionSet {
        private final Constants constants;
        private final Map<String, Option> options = new LinkedHashMap<>();

        private TypeSet(Constants constants) {
            this.constants = constants;
        }

        private void add(IssueType type) {
            options.put(type.getId(), new TypeOption(type));
        }

        @Override
        public void addOption(String constantType, String constantId) {
            add(constants
                    .issueType(constantId)
                    .orElseThrow(() -> new IllegalArgumentException("no issue type " + constantId)));
        }

        @Override
        public Collection<Option> getOptions() {
            return List.copyOf(options.values());
        }

        @Override
        public Collection<String> getOptionIds() {
            return List.copyOf(options.keySet());
        }
    }

    private record TypeOption(IssueType type) implements Option {
        @Override
        public String getId() {
            return type.getId();
        }

        @Override
        public String getName() {
            return type.getName();
        }

        @Override
        public String getDescription() {
            return type.getDescription();
        }

        @Override
        public String getImagePath() {
            return type.getIconUrl();
        }

        @Override
        public String getCssClass() {
            return "";
        }

        @Override
        public List<Option> getChildOptions() {
            return List.of();
        }
    }
}
