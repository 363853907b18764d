package org.aimsforjira.catalogue.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.catalogue.domain.Recognition.Notice;

/** Recognises controls of Annex A in texts that others wrote: "A.6.2.4", "Annex A.6.2.4: AI system verification and validation". */
public final class ControlRecognition {

    /** What people put before an id, and the id itself with or without the dot after the A. */
    private static final Pattern ID = Pattern.compile(
            "^(?:iso\\s*/?\\s*iec\\s*)?(?:iso\\s*)?(?:42001(?::2023)?[\\s,:]*)?(?:annex\\s+)?(?:control\\s+)?"
                    + "a\\s*\\.?\\s*(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?![\\d.]*\\d)[\\s:.,;)–—-]*",
            Pattern.CASE_INSENSITIVE);

    private final List<Area> areas;
    private final List<Control> controls;
    private final List<GuideName> guideNames;

    public ControlRecognition(List<Area> areas, List<Control> controls, List<GuideName> guideNames) {
        this.areas = List.copyOf(areas);
        this.controls = List.copyOf(controls);
        this.guideNames = List.copyOf(guideNames);
    }

    public Recognition recognise(String text) {
        String stripped = text.strip();
        Matcher matcher = ID.matcher(stripped);
        if (!matcher.find()) {
            return byTitle(stripped)
                    .map(control -> Recognition.of(Notice.TITLE_ALONE, List.of(control.id())))
                    .orElseGet(() -> byGuideTitle(stripped));
        }
        return byIdAndTitle("A." + matcher.group(1), stripped.substring(matcher.end()));
    }

    private Recognition byIdAndTitle(String id, String title) {
        Optional<GuideName> guide = guideNames.stream()
                .filter(name -> name.id().equals(id) && hasTitle(name.titles(), title))
                .findFirst();
        if (guide.isPresent()) {
            return fromGuide(guide.get());
        }
        Optional<Control> control =
                controls.stream().filter(known -> known.id().value().equals(id)).findFirst();
        if (control.isPresent()) {
            return ofControl(control.get(), title);
        }
        Optional<Area> area = areas.stream()
                .filter(known -> known.id().equals(id) && (title.isEmpty() || same(known.title(), title)))
                .findFirst();
        if (area.isPresent()) {
            return Recognition.of(
                    Notice.AN_AREA,
                    controls.stream()
                            .filter(known -> known.area().equals(id))
                            .map(Control::id)
                            .toList());
        }
        return byTitle(title)
                .map(meant -> Recognition.of(Notice.ID_AND_TITLE_DISAGREE, List.of(meant.id())))
                .orElseGet(() -> Recognition.of(Notice.UNKNOWN, List.of()));
    }

    private Recognition ofControl(Control control, String title) {
        if (title.isEmpty()) {
            return Recognition.of(Notice.ID_ALONE, List.of(control.id()));
        }
        if (same(control.title(), title)) {
            return Recognition.of(Notice.CERTAIN, List.of(control.id()));
        }
        if (hasTitle(control.aliases(), title)) {
            return Recognition.of(Notice.ID_WITH_ALIAS, List.of(control.id()));
        }
        List<ControlId> candidates = new ArrayList<>();
        candidates.add(control.id());
        byTitle(title).ifPresent(other -> candidates.add(other.id()));
        return Recognition.of(Notice.ID_AND_TITLE_DISAGREE, candidates);
    }

    private Recognition byGuideTitle(String title) {
        return guideNames.stream()
                .filter(name -> hasTitle(name.titles(), title))
                .findFirst()
                .map(ControlRecognition::fromGuide)
                .orElseGet(() -> Recognition.of(Notice.UNKNOWN, List.of()));
    }

    private static Recognition fromGuide(GuideName name) {
        return new Recognition(name.means(), name.clauses(), Notice.NAME_OF_A_GUIDE);
    }

    private Optional<Control> byTitle(String title) {
        return controls.stream()
                .filter(control -> same(control.title(), title) || hasTitle(control.aliases(), title))
                .findFirst();
    }

    private static boolean hasTitle(List<String> titles, String title) {
        return titles.stream().anyMatch(known -> same(known, title));
    }

    private static boolean same(String known, String title) {
        return plain(known).equals(plain(title));
    }

    /** Without what writers do differently: case, punctuation, British spelling, "&" and the hyphen of life-cycle. */
    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replace("isation", "ization")
                .replace("lifecycle", "life cycle")
                .strip();
    }
}
