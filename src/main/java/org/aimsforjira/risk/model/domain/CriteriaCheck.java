package org.aimsforjira.risk.model.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.model.domain.ModelCheck.Known;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftCriteria;

/** What is wrong with appetite, layers and approvers. */
final class CriteriaCheck {

    private final ModelDraft draft;
    private final DraftCriteria criteria;
    private final Known known;
    private final List<Finding> findings = new ArrayList<>();

    private CriteriaCheck(ModelDraft draft, Known known) {
        this.draft = draft;
        this.criteria = draft.criteria();
        this.known = known;
    }

    static List<Finding> findings(ModelDraft draft, Known known) {
        CriteriaCheck check = new CriteriaCheck(draft, known);
        check.appetite();
        check.kinds();
        check.layers();
        check.approvers();
        return check.findings;
    }

    private void appetite() {
        Optional<String> below = Optional.empty();
        for (int rank = 1; rank <= draft.levels().size(); rank++) {
            String key = draft.levels().get(rank - 1).key();
            Stance stance = criteria.appetite().get(key);
            if (stance == null) {
                findings.add(Finding.error("appetite-missing", "appetite-" + rank, word(key)));
                continue;
            }
            if (below.isPresent() && stance.compareTo(stanceOf(below.get())) < 0) {
                findings.add(Finding.error(
                        "appetite-falls",
                        "appetite-" + rank,
                        word(key),
                        text(stance),
                        word(below.get()),
                        text(stanceOf(below.get()))));
            }
            below = Optional.of(key);
        }
        criteria.appetite().keySet().forEach(key -> levelKnown(key, "appetite"));
    }

    private Stance stanceOf(String key) {
        return criteria.appetite().getOrDefault(key, Stance.ACCEPTABLE);
    }

    private void kinds() {
        criteria.stricter().forEach((kind, stances) -> {
            if (!known.kinds().containsKey(kind)) {
                findings.add(Finding.error("kind-unknown", "kinds", kind));
                return;
            }
            stances.keySet().forEach(key -> levelKnown(key, "kinds"));
            kind(kind, stances);
        });
    }

    private void kind(String kind, Map<String, Stance> stances) {
        String name = known.kinds().getOrDefault(kind, kind);
        Optional<String> below = Optional.empty();
        for (int rank = 1; rank <= draft.levels().size(); rank++) {
            String key = draft.levels().get(rank - 1).key();
            String place = "kind-" + kind + "-" + rank;
            Stance own = stances.get(key);
            if (own != null && own.compareTo(stanceOf(key)) < 0) {
                findings.add(Finding.warning("kind-milder", place, name, word(key), text(own), text(stanceOf(key))));
            }
            boolean falls = below.isPresent()
                    && counts(stances, key).compareTo(counts(stances, below.get())) < 0
                    && stanceOf(key).compareTo(stanceOf(below.get())) >= 0; // else the usual appetite says so already
            if (falls) {
                findings.add(Finding.error(
                        "kind-falls",
                        place,
                        name,
                        word(key),
                        text(counts(stances, key)),
                        word(below.orElseThrow()),
                        text(counts(stances, below.orElseThrow()))));
            }
            below = Optional.of(key);
        }
    }

    /** The stricter of the two counts, as {@code RiskCriteria.stance} has it. */
    private Stance counts(Map<String, Stance> stances, String key) {
        Stance own = stances.getOrDefault(key, Stance.ACCEPTABLE);
        return own.compareTo(stanceOf(key)) > 0 ? own : stanceOf(key);
    }

    private void layers() {
        criteria.layered().forEach(key -> levelKnown(key, "layers"));
    }

    private void approvers() {
        criteria.approvers().forEach((key, role) -> {
            levelKnown(key, "approvers");
            if (!known.roles().containsKey(role)) {
                findings.add(Finding.error(
                        "role-unknown", "approver-" + Math.max(1, draft.rank(key)), word(key), Long.toString(role)));
            }
        });
    }

    private void levelKnown(String key, String place) {
        if (draft.rank(key) == 0) {
            findings.add(Finding.error("criteria-level-unknown", place, key));
        }
    }

    private String word(String key) {
        return ModelCheck.word(draft, key);
    }

    private static String text(Stance stance) {
        return "aims.risk.model.stance." + stance.key();
    }
}
