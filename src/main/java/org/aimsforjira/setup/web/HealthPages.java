package org.aimsforjira.setup.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aimsforjira.audit.domain.Verification;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.setup.app.HealthService.AimsHealth;
import org.aimsforjira.setup.domain.DerivedData.Comparison;
import org.aimsforjira.setup.domain.DerivedData.Standing;
import org.aimsforjira.setup.domain.Health;
import org.aimsforjira.setup.web.HealthPage.Number;
import org.aimsforjira.setup.web.HealthPage.Part;
import org.aimsforjira.setup.web.HealthPage.Projections;
import org.aimsforjira.shared.AimsId;

/** Makes the health page. */
@Named
public class HealthPages {

    private static final String NAMESPACE = "org.aimsforjira";

    private final Texts texts;
    private final StepLines lines;

    @Inject
    public HealthPages(Texts texts, StepLines lines) {
        this.texts = texts;
        this.lines = lines;
    }

    /**
     * @param verifications answers of checks that were asked for
     */
    HealthPage page(List<AimsHealth> all, Map<AimsId, Verification> verifications) {
        return new HealthPage(all.stream().map(one -> part(one, verifications)).toList(), tablePrefix());
    }

    private Part part(AimsHealth one, Map<AimsId, Verification> verifications) {
        boolean whole = one.health().map(Health::isWhole).orElse(false);
        Verification verification = verifications.get(one.aims().id());
        return new Part(
                one.aims().name(),
                one.register()
                        .map(project -> texts.text("aims.setup.project.named", project.name(), project.key()))
                        .orElse(""),
                whole,
                texts.text(whole ? "aims.setup.health.whole" : "aims.setup.health.broken"),
                one.register().isPresent() ? "" : texts.text("aims.setup.health.gone"),
                one.health().map(Health::aspects).orElse(List.of()).stream()
                        .map(this::number)
                        .toList(),
                one.health().map(health -> lines.told(health.broken())).orElse(List.of()),
                one.health().map(health -> lines.told(health.told())).orElse(List.of()),
                one.register().isPresent()
                        ? "AimsSetup!repair.jspa?aims=" + one.aims().id()
                        : "",
                projections(one),
                texts.text("aims.setup.health.entries", one.auditEntries()),
                "AimsHealth!default.jspa?aims=" + one.aims().id(),
                verification == null ? "" : sentence(verification),
                verification != null && verification.fault().isEmpty());
    }

    private Projections projections(AimsHealth one) {
        Standing standing = one.projections();
        String status = standing.running() ? "running" : standing.doubtful() ? "doubtful" : "good";
        return new Projections(
                one.aims().id().toString(),
                !standing.doubtful(),
                texts.text("aims.setup.projections.status." + status),
                standing.last()
                        .map(last -> comparison(last, one.aims().timeZone()))
                        .orElseGet(() -> texts.text("aims.setup.projections.never")));
    }

    private String comparison(Comparison last, ZoneId zone) {
        String at = texts.dateTime(last.at(), zone);
        long seconds = Math.max(1, last.took().toSeconds());
        return last.differences() == 0
                ? texts.text("aims.setup.projections.same", at, seconds)
                : texts.text(
                        "aims.setup.projections.mended",
                        at,
                        seconds,
                        last.risks(),
                        last.treatments(),
                        last.evidence(),
                        last.controls());
    }

    private Number number(Health.Part part) {
        return new Number(
                texts.text("aims.setup.health.aspect." + part.aspect().name()),
                texts.text("aims.setup.health.of", part.good(), part.wanted()),
                part.isWhole());
    }

    private String sentence(Verification found) {
        return found.fault()
                .map(fault -> texts.text(
                        "aims.audit.fault." + fault.kind().name(),
                        fault.seq(),
                        found.tip().seq()))
                .orElseGet(() -> texts.text(
                        "aims.audit.result." + found.result().name(),
                        found.tip().seq(),
                        0));
    }

    /** As Active Objects names tables: the last six digits of the MD5 hash of the namespace. */
    private static String tablePrefix() {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(NAMESPACE.getBytes(StandardCharsets.UTF_8));
            String digits = HexFormat.of().formatHex(hash);
            return "AO_" + digits.substring(digits.length() - 6).toUpperCase(Locale.ROOT) + "_";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
