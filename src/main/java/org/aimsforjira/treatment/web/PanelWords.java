package org.aimsforjira.treatment.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.app.LevelWords;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.treatment.domain.Progress;

/** Words and style classes that the panels and the plan use. */
@Named
public class PanelWords {

    private final Texts texts;

    @Inject
    public PanelWords(Texts texts) {
        this.texts = texts;
    }

    /** What a level is called. */
    public String level(Optional<InherentLevel> level) {
        return LevelWords.name(level.map(InherentLevel::level), texts::text);
    }

    /** The style class of a level. */
    public static String levelLozenge(Optional<InherentLevel> level) {
        return LevelWords.style(level.map(InherentLevel::level));
    }

    /** How a level came about. */
    public String why(Optional<InherentLevel> level) {
        return level.map(known -> texts.text(
                        LevelWords.key(known), LevelWords.params(known).toArray()))
                .orElseGet(() -> texts.text("aims.risk.level.why-none"));
    }

    /** How far work is. */
    public String progress(Progress progress) {
        return texts.text("aims.treatment.progress." + progress.key());
    }

    /** The style class of how far work is. */
    public static String progressLozenge(Progress progress) {
        return switch (progress) {
            case TODO -> "";
            case DOING -> "aui-lozenge-inprogress";
            case DONE -> "aui-lozenge-success";
            case DROPPED -> "aui-lozenge-removed";
        };
    }

    String state(String key) {
        return texts.text("aims.soa.state." + key);
    }

    static String stateLozenge(String key) {
        return switch (key) {
            case "in-progress" -> "aui-lozenge-inprogress";
            case "done-without-evidence" -> "aui-lozenge-new";
            case "operating" -> "aui-lozenge-success";
            case "stale" -> "aui-lozenge-moved";
            case "failed" -> "aui-lozenge-error";
            default -> "";
        };
    }
}
