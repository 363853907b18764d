package org.aimsforjira.risk.register.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.aimsforjira.risk.register.domain.SavedView;
import org.aimsforjira.risk.register.domain.SavedViews;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/** Saved views in one table. */
@Named
public class AoSavedViews implements SavedViews {
    private static final Comparator<SavedView> BY_NAME =
            Comparator.comparing(SavedView::name, String.CASE_INSENSITIVE_ORDER).thenComparing(SavedView::id);

    private final ActiveObjects ao;

    @Inject
    public AoSavedViews(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<SavedView> ownedBy(AimsId aims, UserKey owner) {
        return views(Query.select().where("OWNER_KEY = ? AND AIMS_ID = ?", owner.value(), aims.value()));
    }

    @Override
    public List<SavedView> sharedWith(AimsId aims) {
        return views(Query.select().where("AIMS_ID = ? AND SHARED = ?", aims.value(), true));
    }

    private List<SavedView> views(Query query) {
        return Arrays.stream(ao.find(RiskViewEntity.class, query))
                .map(AoSavedViews::view)
                .sorted(BY_NAME)
                .toList();
    }

    @Override
    public Optional<SavedView> get(long id) {
        return row(id).map(AoSavedViews::view);
    }

    @Override
    public SavedView create(SavedView view) {
        return view(ao.create(
                RiskViewEntity.class,
                Map.of(
                        "AIMS_ID", view.aims().value(),
                        "OWNER_KEY", view.owner().value(),
                        "TITLE", view.name(),
                        "SHARED", view.shared(),
                        "VIEW_QUERY", view.query(),
                        "REVISION_NO", view.version())));
    }

    @Override
    public void update(SavedView view) {
        row(view.id()).ifPresent(row -> {
            row.setTitle(view.name());
            row.setRevisionNo(view.version());
            row.save();
        });
    }

    @Override
    public void delete(long id) {
        ao.deleteWithSQL(RiskViewEntity.class, "ID = ?", id);
    }

    private Optional<RiskViewEntity> row(long id) {
        return Arrays.stream(ao.find(RiskViewEntity.class, Query.select().where("ID = ?", id)))
                .findFirst();
    }

    private static SavedView view(RiskViewEntity row) {
        return new SavedView(
                row.getID(),
                new AimsId(row.getAimsId()),
                new UserKey(row.getOwnerKey()),
                row.getTitle(),
                row.isShared(),
                Optional.ofNullable(row.getViewQuery()).orElse(""),
                row.getRevisionNo());
    }
}
