package org.aimsforjira.risk.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.app.IssueWriting;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.issues.domain.IssueChange;
import org.aimsforjira.issues.domain.IssueDraft;
import org.aimsforjira.issues.domain.Note;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskLibrary;
import org.aimsforjira.risk.domain.RiskModels;
import org.aimsforjira.risk.domain.RiskNature;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/** Raises AI risks (ISO/IEC 42001, 6.1.2), from scratch or from a risk of the library. */
@Named
public class RiskRaising {

    private final AimsAccess access;
    private final RiskAccess riskAccess;
    private final RiskOptions options;
    private final RiskLibrary library;
    private final IssueWriting writing;
    private final JiraPieces pieces;
    private final RiskModels models;

    @Inject
    public RiskRaising(
            AimsAccess access,
            RiskAccess riskAccess,
            RiskOptions options,
            RiskLibrary library,
            IssueWriting writing,
            JiraPieces pieces,
            RiskModels models) {
        this.access = access;
        this.riskAccess = riskAccess;
        this.options = options;
        this.library = library;
        this.writing = writing;
        this.pieces = pieces;
        this.models = models;
    }

    /**
     * Raises a risk in the register, and links it to the AI system that is exposed to it. Needs {@link Permission#VIEW_AIMS}, Jira's
     * permission to create issues there, for a rating {@link Permission#ASSESS_AI_RISK}, for a link Jira's permission to link. What is
     * written is what was sent: the library fills the form, and the trail names the risk that it was filled from.
     *
     * @return the risk; or {@code not-found} where the person may not view the AIMS; or {@code risk.summary-missing}, {@code
     *     risk.summary-too-long}, {@code risk.assessment.model-changed}, {@code risk.library-unknown}, {@code risk.type-gone}, {@code risk.system-unknown}, {@code
     *     risk.control-unknown}, {@code risk.value-unknown}, {@code risk.option-gone}, {@code risk.field-gone}, {@code
     *     risk.link-not-allowed}, {@code permission-missing}, or Jira's own refusal
     */
    public Outcome<Result> raise(UserKey user, String projectKey, RaiseRisk wanted) {
        Permission needed = wanted.rating().equals(Rating.NONE) ? Permission.VIEW_AIMS : Permission.ASSESS_AI_RISK;
        return access.require(user, projectKey, needed)
                .flatMap(aims -> checked(aims, wanted)
                        .flatMap(fine -> exposure(user, aims, wanted)
                                .flatMap(link -> options(aims, wanted)
                                        .flatMap(chosen -> raise(user, aims, wanted, link, chosen)))));
    }

    private Outcome<RaiseRisk> checked(Aims aims, RaiseRisk wanted) {
        String summary = wanted.summary().strip();
        if (summary.isEmpty()) {
            return Outcome.refused(Refusal.invalid("risk.summary-missing"));
        }
        if (summary.length() > IssueDraft.MAX_SUMMARY) {
            return Outcome.refused(Refusal.invalid("risk.summary-too-long", IssueDraft.MAX_SUMMARY));
        }
        String inForce = models.of(aims.id()).version();
        if (wanted.model().filter(seen -> !seen.equals(inForce)).isPresent()) {
            return Outcome.refused(Refusal.conflict("risk.assessment.model-changed", inForce));
        }
        Optional<String> unknown =
                wanted.library().filter(id -> library.template(id).isEmpty());
        return unknown.isPresent()
                ? Outcome.refused(Refusal.invalid("risk.library-unknown", unknown.get()))
                : Outcome.done(wanted);
    }

    /** The link to the exposed system, which must be one of the same AIMS. */
    private Outcome<Optional<IssueChange.Target>> exposure(UserKey user, Aims aims, RaiseRisk wanted) {
        if (wanted.system().isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        return riskAccess
                .systemOf(user, aims, wanted.system().get())
                .flatMap(system -> riskAccess
                        .mayLink(user, system.issue().id(), system.issue().id())
                        .map(may -> Optional.of(new IssueChange.Target(
                                LinkTypeRole.EXPOSURE, system.issue().id()))));
    }

    private Outcome<Map<FieldRole, List<Long>>> options(Aims aims, RaiseRisk wanted) {
        long project = aims.projectId();
        return options.controls(wanted.controls())
                .flatMap(controls -> options.of(controls, project))
                .flatMap(controls -> options.of(wanted.rating(), project)
                        .flatMap(rating -> options.of(wanted.nature(), project).map(nature -> {
                            Map<FieldRole, List<Long>> all = new EnumMap<>(FieldRole.class);
                            all.putAll(rating);
                            all.putAll(nature);
                            all.put(FieldRole.ANNEX_A_CONTROLS, controls);
                            all.values().removeIf(List::isEmpty);
                            return all;
                        })));
    }

    private Outcome<Result> raise(
            UserKey user,
            Aims aims,
            RaiseRisk wanted,
            Optional<IssueChange.Target> link,
            Map<FieldRole, List<Long>> chosen) {
        Optional<String> type = pieces.issueType(IssueTypeRole.AI_RISK);
        if (type.isEmpty()) {
            return Outcome.refused(Refusal.conflict("risk.type-gone"));
        }
        IssueDraft draft = new IssueDraft(
                aims.projectId(),
                type.get(),
                wanted.summary().strip(),
                wanted.description().strip(),
                Optional.empty(),
                Optional.empty(),
                chosen,
                wanted.emerging() ? Set.of(AiRisk.EMERGING_LABEL) : Set.of());
        return writing.write(
                user,
                aims.id(),
                wanted.token(),
                new IssueChange.Create(draft, link),
                new Note("risk.raised", "", details(wanted)));
    }

    private static Map<String, Object> details(RaiseRisk wanted) {
        Map<String, Object> details = new HashMap<>(RatingWords.details(wanted.rating()));
        wanted.system().ifPresent(key -> details.put("system", key));
        wanted.library().ifPresent(id -> details.put("library", id));
        if (wanted.emerging()) {
            details.put("emerging", true);
        }
        details.put("controls", wanted.controls().stream().sorted().toList());
        RiskNature nature = wanted.nature();
        Map.of(
                        "risk-sources", nature.sources(),
                        "consequence-to", nature.consequenceTo(),
                        "consequence-kinds", nature.consequenceKinds())
                .forEach((name, keys) -> {
                    if (!keys.isEmpty()) {
                        details.put(name, keys);
                    }
                });
        return details;
    }
}
