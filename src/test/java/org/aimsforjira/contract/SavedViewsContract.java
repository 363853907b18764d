package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.register.domain.SavedView;
import org.aimsforjira.risk.register.domain.SavedViews;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;

/** What every store of saved views does. */
public abstract class SavedViewsContract {
    private static final AimsId AIMS = new AimsId(1);
    private static final UserKey LEAD = new UserKey("JIRAUSER1");
    private static final UserKey OTHER = new UserKey("JIRAUSER2");

    protected abstract SavedViews views();

    protected abstract Transactions transactions();

    private SavedView create(AimsId aims, UserKey owner, String name, boolean shared, String query) {
        return transactions().run(() -> views().create(new SavedView(0, aims, owner, name, shared, query, 1)));
    }

    @Test
    void viewsAreListedByOwnerAndByAimsInTheOrderOfTheirNames() {
        SavedView worst = create(AIMS, LEAD, "worst", false, "level=critical&sort=-updated");
        SavedView all = create(AIMS, LEAD, "All", true, "");
        SavedView theirs = create(AIMS, OTHER, "Mine", true, "text=" + "%C3%A4".repeat(200));
        create(new AimsId(2), LEAD, "elsewhere", true, "");

        assertEquals(List.of(all, worst), views().ownedBy(AIMS, LEAD));
        assertEquals(List.of(all, theirs), views().sharedWith(AIMS));
        assertEquals(Optional.of(theirs), views().get(theirs.id()));
    }

    @Test
    void aViewIsRenamedAndDeleted() {
        SavedView view = create(AIMS, LEAD, "Worst", false, "level=critical");
        SavedView renamed = view.renamed("The worst");
        transactions().run(() -> {
            views().update(renamed);
            return true;
        });
        assertEquals(Optional.of(renamed), views().get(view.id()));
        assertEquals(2, renamed.version());
        transactions().run(() -> {
            views().delete(view.id());
            return true;
        });
        assertEquals(Optional.empty(), views().get(view.id()));
        assertEquals(List.of(), views().ownedBy(AIMS, LEAD));
    }
}
