package org.aimsforjira.risk.register.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.risk.register.domain.SavedView;
import org.aimsforjira.risk.register.domain.SavedViews;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;

/**
 * Saved views of the register. Somebody's own views are nobody else's business; those shared with the AIMS are seen by all who may view
 * it and changed by all who may edit it, with an entry in the audit trail.
 */
@Named
public class RegisterViews {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AimsAccess access;
    private final SavedViews views;
    private final AuditTrail trail;
    private final Transactions transactions;
    private final ClusterLocks locks;

    @Inject
    public RegisterViews(
            AimsAccess access, SavedViews views, AuditTrail trail, Transactions transactions, ClusterLocks locks) {
        this.access = access;
        this.views = views;
        this.trail = trail;
        this.transactions = transactions;
        this.locks = locks;
    }

    /**
     * What somebody can open.
     *
     * @param own the person's own views that are not shared, by name
     * @param shared those shared with the AIMS, by name
     * @param mayShare whether the person may share views, and change the shared ones
     */
    public record Menu(List<SavedView> own, List<SavedView> shared, boolean mayShare) {
        public Menu {
            own = List.copyOf(own);
            shared = List.copyOf(shared);
        }
    }

    /** Needs {@link Permission#VIEW_AIMS}. Two queries. */
    public Outcome<Menu> menu(UserKey user, String projectKey) {
        return access.require(user, projectKey, Permission.VIEW_AIMS).map(aims -> menu(user, aims));
    }

    /** As {@link #menu(UserKey, String)}, for somebody who was found to view the AIMS. */
    public Menu menu(UserKey user, Aims aims) {
        return new Menu(
                views.ownedBy(aims.id(), user).stream()
                        .filter(view -> !view.shared())
                        .toList(),
                views.sharedWith(aims.id()),
                access.may(user, Permission.EDIT_AIMS, aims.projectId()));
    }

    /**
     * Saves what is asked under a name. Needs {@link Permission#VIEW_AIMS}, to share it {@link Permission#EDIT_AIMS}.
     *
     * @return the view; or {@code permission-missing}, {@code risk.view-name-missing}, {@code risk.view-name-too-long}, {@code
     *     risk.view-name-used} for another view of the same person, {@code risk.view-too-many}
     */
    public Outcome<SavedView> save(UserKey user, String projectKey, String name, boolean shared, Asked asked) {
        return access.require(user, projectKey, shared ? Permission.EDIT_AIMS : Permission.VIEW_AIMS)
                .flatMap(aims -> named(name)
                        .flatMap(sound -> alone(aims, () -> {
                            List<SavedView> own = views.ownedBy(aims.id(), user);
                            if (own.size() >= SavedView.MAX_OWN) {
                                return Outcome.refused(Refusal.conflict("risk.view-too-many", SavedView.MAX_OWN));
                            }
                            SavedView view = new SavedView(0, aims.id(), user, sound, shared, asked.query(), 1);
                            return unused(view, own).map(fine -> create(user, fine));
                        })));
    }

    private SavedView create(UserKey user, SavedView view) {
        return view.shared()
                ? trail.recording(view.aims(), user, recorder -> {
                    recorder.record("risk.view.shared", view.name(), Map.of("query", view.query()));
                    return views.create(view);
                })
                : transactions.run(() -> views.create(view));
    }

    /**
     * Gives it another name. Needs what {@link #save} needs; only its owner may rename a view that is not shared.
     *
     * @param version the version that the person saw
     * @return the view; or as {@link #save}, and {@code not-found}, {@code risk.view-changed}
     */
    public Outcome<SavedView> rename(UserKey user, String projectKey, long id, String name, int version) {
        return named(name)
                .flatMap(sound -> changing(user, projectKey, id, view -> {
                    if (view.version() != version) {
                        return Outcome.refused(Refusal.conflict("risk.view-changed", view.name()));
                    }
                    return unused(view.renamed(sound), views.ownedBy(view.aims(), view.owner()))
                            .map(renamed -> {
                                write(
                                        user,
                                        view,
                                        "risk.view.renamed",
                                        Map.of("name", new AuditTrail.Changed(view.name(), sound)),
                                        any -> views.update(renamed));
                                return renamed;
                            });
                }));
    }

    /** Deletes it. Needs what {@link #rename} needs; {@code not-found} for what is not there or somebody else's. */
    public Outcome<SavedView> delete(UserKey user, String projectKey, long id) {
        return changing(user, projectKey, id, view -> {
            write(user, view, "risk.view.deleted", Map.of("query", view.query()), gone -> views.delete(gone.id()));
            return Outcome.done(view);
        });
    }

    private interface Change {
        Outcome<SavedView> of(SavedView view);
    }

    private Outcome<SavedView> changing(UserKey user, String projectKey, long id, Change change) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(aims -> alone(
                        aims,
                        () -> views.get(id)
                                .filter(view -> view.aims().equals(aims.id()))
                                .filter(view -> view.shared() || view.owner().equals(user))
                                .map(view -> view.shared() && !access.may(user, Permission.EDIT_AIMS, aims.projectId())
                                        ? Outcome.<SavedView>refused(
                                                Refusal.forbidden("permission-missing", Permission.EDIT_AIMS.nameKey()))
                                        : change.of(view))
                                .orElseGet(() -> Outcome.refused(Refusal.notFound()))));
    }

    private void write(UserKey user, SavedView view, String action, Map<String, ?> details, Consumer<SavedView> work) {
        if (view.shared()) {
            trail.recording(view.aims(), user, recorder -> {
                recorder.record(action, view.name(), details);
                work.accept(view);
                return true;
            });
        } else {
            transactions.run(() -> {
                work.accept(view);
                return true;
            });
        }
    }

    /** Names and numbers of views are decided by one at a time. */
    private <T> Outcome<T> alone(Aims aims, Supplier<Outcome<T>> work) {
        return locks.holding("org.aimsforjira.risk.views." + aims.id(), PATIENCE, work);
    }

    private static Outcome<String> named(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            return Outcome.refused(Refusal.invalid("risk.view-name-missing"));
        }
        return stripped.length() > SavedView.MAX_NAME
                ? Outcome.refused(Refusal.invalid("risk.view-name-too-long", SavedView.MAX_NAME))
                : Outcome.done(stripped);
    }

    private static Outcome<SavedView> unused(SavedView view, List<SavedView> own) {
        return own.stream()
                        .anyMatch(
                                other -> other.id() != view.id() && other.name().equalsIgnoreCase(view.name()))
                ? Outcome.refused(Refusal.conflict("risk.view-name-used", view.name()))
                : Outcome.done(view);
    }
}
