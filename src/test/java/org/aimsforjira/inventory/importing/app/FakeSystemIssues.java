package org.aimsforjira.inventory.importing.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aimsforjira.inventory.importing.domain.CurrentSystem;
import org.aimsforjira.inventory.importing.domain.FieldValue;
import org.aimsforjira.inventory.importing.domain.SystemDraft;
import org.aimsforjira.inventory.importing.domain.SystemField;
import org.aimsforjira.inventory.importing.domain.SystemIssues;
import org.aimsforjira.shared.UserKey;

/** Issues in memory. A write is two steps at which the node may die: before it, and after it was stored. */
final class FakeSystemIssues implements SystemIssues {
    private final Stores stores;
    private final Map<Long, CurrentSystem> issues = new TreeMap<>();
    private final Map<Long, String> externalIds = new HashMap<>();
    private final Set<UserKey> creators = new HashSet<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<String, Runnable> before = new HashMap<>();
    private final List<String> missing = new ArrayList<>();
    private long nextId = 1000;
    private int creations;

    FakeSystemIssues(Stores stores) {
        this.stores = stores;
    }

    void mayCreate(UserKey user) {
        creators.add(user);
    }

    void mayNotCreate(UserKey user) {
        creators.remove(user);
    }

    void missing(String piece) {
        missing.add(piece);
    }

    /** Jira refuses to write an issue with this summary. */
    void refuse(String summary, String words) {
        refused.put(summary, words);
    }

    /** Jira throws after it stored the issue with this summary. */
    void breakAfterStoring(String summary) {
        broken.add(summary);
    }

    /** Something happens right before an issue with this summary is written. */
    void before(String summary, Runnable event) {
        before.put(summary, event);
    }

    /** How many issues were created in all. */
    int creations() {
        return creations;
    }

    /** Values by external id: what an administrator would see. */
    Map<String, Map<SystemField, FieldValue>> content() {
        Map<String, Map<SystemField, FieldValue>> content = new TreeMap<>();
        issues.forEach((id, issue) -> {
            if (content.put(externalIds.getOrDefault(id, "?"), issue.values()) != null) {
                throw new AssertionError("Two issues carry " + externalIds.get(id));
            }
        });
        return content;
    }

    CurrentSystem bySummary(String summary) {
        return issues.values().stream()
                .filter(issue -> issue.values()
                        .getOrDefault(SystemField.SUMMARY, FieldValue.EMPTY)
                        .first()
                        .equals(summary))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no issue " + summary));
    }

    /** A person edits a field. */
    void edit(String summary, SystemField field, String text) {
        CurrentSystem issue = bySummary(summary);
        put(issue, Map.of(field, FieldValue.text(text)));
    }

    void delete(String summary) {
        issues.remove(bySummary(summary).issueId());
    }

    /** A person enters a system by hand. */
    void enter(long projectId, String summary, String externalId) {
        long id = nextId++;
        issues.put(
                id,
                new CurrentSystem(id, "AIMS-" + id, projectId, Map.of(SystemField.SUMMARY, FieldValue.text(summary))));
        externalIds.put(id, externalId);
    }

    @Override
    public List<String> missingPieces(Set<SystemField> needed) {
        return List.copyOf(missing);
    }

    @Override
    public boolean mayCreate(UserKey user, long projectId) {
        return creators.contains(user);
    }

    @Override
    public Collection<Long> issueIds(long projectId) {
        return issues.values().stream()
                .filter(issue -> issue.projectId() == projectId)
                .map(CurrentSystem::issueId)
                .toList();
    }

    @Override
    public Map<Long, CurrentSystem> load(Collection<Long> ids) {
        Map<Long, CurrentSystem> found = new HashMap<>();
        ids.forEach(id -> Optional.ofNullable(issues.get(id)).ifPresent(issue -> found.put(id, issue)));
        return found;
    }

    @Override
    public Map<String, Ref> byExternalId(Collection<Long> ids) {
        Map<String, Ref> found = new HashMap<>();
        for (Long id : ids) {
            CurrentSystem issue = issues.get(id);
            String externalId = externalIds.get(id);
            if (issue != null && externalId != null) {
                found.put(externalId, new Ref(id, issue.key()));
            }
        }
        return found;
    }

    @Override
    public Written create(UserKey user, long projectId, SystemDraft draft) {
        stores.step();
        Optional.ofNullable(before.remove(draft.summary())).ifPresent(Runnable::run);
        if (!creators.contains(user)) {
            return Written.refused("You may not create issues");
        }
        if (refused.containsKey(draft.summary())) {
            return Written.refused(refused.getOrDefault(draft.summary(), ""));
        }
        long id = nextId++;
        issues.put(id, new CurrentSystem(id, "AIMS-" + id, projectId, draft.values()));
        externalIds.put(id, draft.externalId());
        creations++;
        stores.step();
        if (broken.contains(draft.summary())) {
            throw new IllegalStateException("A post function failed");
        }
        return Written.done(id, "AIMS-" + id);
    }

    @Override
    public Written update(UserKey user, long issueId, Map<SystemField, FieldValue> changes) {
        stores.step();
        CurrentSystem issue = issues.get(issueId);
        if (issue == null) {
            return Written.refused("The issue does not exist");
        }
        put(issue, changes);
        stores.step();
        return Written.done(issueId, issue.key());
    }

    private void put(CurrentSystem issue, Map<SystemField, FieldValue> changes) {
        Map<SystemField, FieldValue> values = new HashMap<>(issue.values());
        values.putAll(changes);
        issues.put(issue.issueId(), new CurrentSystem(issue.issueId(), issue.key(), issue.projectId(), values));
    }
}
