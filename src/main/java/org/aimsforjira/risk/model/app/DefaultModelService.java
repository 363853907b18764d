package org.aimsforjira.risk.model.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.app.ModelAdoption.Left;
import org.aimsforjira.risk.model.app.PublishResult.Published;
import org.aimsforjira.risk.model.app.RiskModelService.VersionView;
import org.aimsforjira.risk.model.domain.Finding;
import org.aimsforjira.risk.model.domain.ModelDraft;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.risk.model.domain.PublishedModel;
import org.aimsforjira.risk.model.domain.PublishedModel.Making;
import org.aimsforjira.risk.model.domain.RebasedDraft;
import org.aimsforjira.setup.domain.JiraSchemaWriter;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;

/**
 * The risk model for every AIMS that has none of its own. Needs {@link GlobalPermission#ADMINISTER_AIMS}, and answers {@code not-found}
 * without it. Tells nothing of what stands in an AIMS but its name.
 */
@Named
public class DefaultModelService {

    private final AimsAccess access;
    private final ModelReading reading;
    private final ModelVersions versions;
    private final ModelAdoption adoption;
    private final Transactions transactions;
    private final ClusterLocks locks;
    private final Clock clock;

    @Inject
    public DefaultModelService(
            AimsAccess access,
            ModelReading reading,
            ModelVersions versions,
            ModelAdoption adoption,
            Transactions transactions,
            ClusterLocks locks,
            Clock clock) {
        this.access = access;
        this.reading = reading;
        this.versions = versions;
        this.adoption = adoption;
        this.transactions = transactions;
        this.locks = locks;
        this.clock = clock;
    }

    /** The default in force with its history. */
    public Outcome<ModelView> view(UserKey user) {
        return administrator(user).map(allowed -> reading.view(Optional.empty(), true, followers()));
    }

    /** One version; {@code risk.model-version-unknown}. */
    public Outcome<VersionView> version(UserKey user, String version) {
        return administrator(user)
                .flatMap(allowed -> reading.version(Optional.empty(), version)
                        .map(model -> new VersionView(model, reading.draft(model, Optional.empty()))));
    }

    public Outcome<List<Finding>> check(UserKey user, ModelDraft draft) {
        return administrator(user).map(allowed -> reading.findings(Optional.empty(), draft));
    }

    /** A draft on top of the default in force, as {@link RiskModelService#rebase}. */
    public Outcome<RebasedDraft> rebase(UserKey user, ModelDraft draft, String madeFrom) {
        return administrator(user).map(allowed -> reading.rebased(Optional.empty(), draft, madeFrom));
    }

    /**
     * What a draft would change.
     *
     * @param followers the names of the AIMS that would get it
     */
    public record Preview(List<Finding> findings, List<String> followers) {
        public Preview {
            findings = List.copyOf(findings);
            followers = List.copyOf(followers);
        }
    }

    public Outcome<Preview> preview(UserKey user, ModelDraft draft) {
        return administrator(user).map(allowed -> new Preview(reading.findings(Optional.empty(), draft), followers()));
    }

    private List<String> followers() {
        return adoption.followers().stream().map(Aims::name).toList();
    }

    /**
     * Publishes a default and brings it into force in every AIMS without a model of its own, each with an entry in its audit trail. An
     * AIMS in which it fails keeps its model until the next start, which tries again.
     *
     * @return what became of it; or {@code risk.model-comment-too-long}, {@code risk.model-unchanged}; or {@code
     *     risk.model-default-jira} (with what Jira said), {@code risk.model-default-left} (with their names): it is published, and some
     *     AIMS do not have it yet
     */
    public Outcome<PublishResult> publish(UserKey user, ModelWish wish) {
        return administrator(user)
                .flatMap(allowed ->
                        locks.holding(JiraSchemaWriter.LOCK, ModelAdoption.PATIENCE, () -> publishLocked(user, wish)));
    }

    private Outcome<PublishResult> publishLocked(UserKey user, ModelWish wish) {
        Optional<Outcome<PublishResult>> obstacle = reading.obstacle(Optional.empty(), wish);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        int number = versions.newest(ModelScope.EVERYWHERE)
                        .map(PublishedModel::number)
                        .orElse(PublishedModel.BUILT_IN)
                + 1;
        RiskModel content = reading.model(Optional.empty(), wish.draft());
        PublishedModel next = new PublishedModel(
                ModelScope.EVERYWHERE,
                number,
                PublishedModel.renumbered(content, number),
                new Making(
                        user,
                        clock.now(),
                        wish.comment(),
                        Optional.empty(),
                        wish.draft().origins(),
                        wish.renames()));
        transactions.run(() -> {
            versions.append(next);
            return next;
        });
        List<Left> left = adoption.adoptAllDue();
        return left.isEmpty() ? Outcome.done(new Published(next)) : Outcome.refused(refusal(left));
    }

    private static Refusal refusal(List<Left> left) {
        return left.stream()
                .flatMap(one -> one.saidByJira().stream())
                .findFirst()
                .map(refused -> Refusal.conflict("risk.model-default-jira", refused))
                .orElseGet(() -> Refusal.conflict(
                        "risk.model-default-left",
                        left.stream().map(one -> one.register().name()).collect(Collectors.joining(", "))));
    }

    private Outcome<UserKey> administrator(UserKey user) {
        return access.require(user, GlobalPermission.ADMINISTER_AIMS);
    }
}
