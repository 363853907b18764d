package org.aimsforjira.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aimsforjira.risk.register.domain.SavedView;
import org.aimsforjira.risk.register.domain.SavedViews;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/** Saved views in memory. */
public final class InMemorySavedViews implements SavedViews {
    private final Map<Long, SavedView> views = new TreeMap<>();
    private long next = 1;

    @Override
    public List<SavedView> ownedBy(AimsId aims, UserKey owner) {
        return named(views.values().stream()
                .filter(view -> view.aims().equals(aims) && view.owner().equals(owner))
                .toList());
    }

    @Override
    public List<SavedView> sharedWith(AimsId aims) {
        return named(views.values().stream()
                .filter(view -> view.aims().equals(aims) && view.shared())
                .toList());
    }

    private static List<SavedView> named(List<SavedView> found) {
        return found.stream()
                .sorted(Comparator.comparing(SavedView::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(SavedView::id))
                .toList();
    }

    @Override
    public Optional<SavedView> get(long id) {
        return Optional.ofNullable(views.get(id));
    }

    @Override
    public SavedView create(SavedView view) {
        SavedView kept = new SavedView(
                next++, view.aims(), view.owner(), view.name(), view.shared(), view.query(), view.version());
        views.put(kept.id(), kept);
        return kept;
    }

    @Override
    public void update(SavedView view) {
        views.replace(view.id(), view);
    }

    @Override
    public void delete(long id) {
        views.remove(id);
    }
}
