package org.aimsforjira.risk.register.rest;

import java.util.List;
import org.aimsforjira.risk.register.app.RegisterViews.Menu;
import org.aimsforjira.risk.register.domain.SavedView;

/**
 * The views that somebody can open.
 *
 * @param own the reader's own that are not shared, by name
 * @param shared those shared with the AIMS, by name
 * @param mayShare whether the reader may share views, and change the shared ones
 */
public record ViewsJson(List<ViewJson> own, List<ViewJson> shared, boolean mayShare) {

    static ViewsJson of(Menu menu) {
        return new ViewsJson(
                menu.own().stream().map(ViewJson::of).toList(),
                menu.shared().stream().map(ViewJson::of).toList(),
                menu.mayShare());
    }

    /**
     * A saved view.
     *
     * @param query what follows the address of the register
     * @param version for a change
     */
    public record ViewJson(long id, String name, boolean shared, String query, int version) {

        static ViewJson of(SavedView view) {
            return new ViewJson(view.id(), view.name(), view.shared(), view.query(), view.version());
        }
    }
}
