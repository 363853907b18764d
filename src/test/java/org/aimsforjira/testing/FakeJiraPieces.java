package org.aimsforjira.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;

/** Pieces that a test names; nothing is set up at first. */
public final class FakeJiraPieces implements JiraPieces {
    private final Map<IssueTypeRole, String> types = new EnumMap<>(IssueTypeRole.class);
    private final Map<FieldRole, Long> fields = new EnumMap<>(FieldRole.class);
    private final Map<FieldRole, List<OptionRef>> options = new EnumMap<>(FieldRole.class);
    private final Map<FieldRole, Map<Long, String>> optionKeys = new EnumMap<>(FieldRole.class);
    private final Map<LinkTypeRole, Long> linkTypes = new EnumMap<>(LinkTypeRole.class);
    private final Set<String> notCarriedOut = new HashSet<>();

    /** Everything set up: types 10100, fields 10200, link types 10300 and up in the order of the roles, and no option. */
    public static FakeJiraPieces complete() {
        FakeJiraPieces pieces = new FakeJiraPieces();
        for (IssueTypeRole role : IssueTypeRole.values()) {
            pieces.with(role, Integer.toString(10_100 + role.ordinal()));
        }
        for (FieldRole role : FieldRole.values()) {
            pieces.with(role, 10_200L + role.ordinal());
        }
        for (LinkTypeRole role : LinkTypeRole.values()) {
            pieces.with(role, 10_300L + role.ordinal());
        }
        return pieces;
    }

    public FakeJiraPieces with(IssueTypeRole role, String id) {
        types.put(role, id);
        return this;
    }

    public FakeJiraPieces with(FieldRole role, long field) {
        fields.put(role, field);
        return this;
    }

    public FakeJiraPieces without(FieldRole role) {
        fields.remove(role);
        options.remove(role);
        return this;
    }

    public FakeJiraPieces without(IssueTypeRole role) {
        types.remove(role);
        return this;
    }

    public FakeJiraPieces withOption(FieldRole role, long id, String value) {
        options.computeIfAbsent(role, any -> new ArrayList<>()).add(new OptionRef(id, value, false));
        return this;
    }

    /** An option that set-up knows by this key. */
    public FakeJiraPieces withOption(FieldRole role, long id, String value, String key) {
        optionKeys.computeIfAbsent(role, any -> new HashMap<>()).put(id, key);
        return withOption(role, id, value);
    }

    /** An administrator disables the option. */
    public FakeJiraPieces disable(FieldRole role, long id) {
        options.getOrDefault(role, new ArrayList<>())
                .replaceAll(option -> option.id() == id ? new OptionRef(id, option.value(), true) : option);
        return this;
    }

    /** From now on the options of this field are known by these keys only. */
    public FakeJiraPieces withKeys(FieldRole role, Map<Long, String> keys) {
        optionKeys.put(role, new HashMap<>(keys));
        return this;
    }

    public FakeJiraPieces with(LinkTypeRole role, long linkType) {
        linkTypes.put(role, linkType);
        return this;
    }

    public FakeJiraPieces without(LinkTypeRole role) {
        linkTypes.remove(role);
        return this;
    }

    public FakeJiraPieces withNotCarriedOut(String resolutionId) {
        notCarriedOut.add(resolutionId);
        return this;
    }

    @Override
    public Optional<String> issueType(IssueTypeRole role) {
        return Optional.ofNullable(types.get(role));
    }

    @Override
    public Optional<Long> field(FieldRole role) {
        return Optional.ofNullable(fields.get(role));
    }

    @Override
    public List<OptionRef> options(FieldRole role, long projectId) {
        return List.copyOf(options.getOrDefault(role, List.of()));
    }

    @Override
    public Map<Long, String> optionKeys(FieldRole role, long projectId) {
        return Map.copyOf(optionKeys.getOrDefault(role, Map.of()));
    }

    @Override
    public Optional<Long> linkType(LinkTypeRole role) {
        return Optional.ofNullable(linkTypes.get(role));
    }

    @Override
    public Set<String> notCarriedOut(long projectId) {
        return Set.copyOf(notCarriedOut);
    }
}
