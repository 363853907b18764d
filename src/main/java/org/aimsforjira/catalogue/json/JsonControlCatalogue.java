package org.aimsforjira.catalogue.json;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.Area;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.domain.ControlKind;
import org.aimsforjira.catalogue.domain.ControlRecognition;
import org.aimsforjira.catalogue.domain.GuideName;
import org.aimsforjira.catalogue.domain.Recognition;
import org.aimsforjira.platform.json.Json;

/** Annex A of ISO/IEC 42001:2023 from {@code annex-a.json}, checked when it is read: a damaged catalogue does not start. */
@Named
public class JsonControlCatalogue implements ControlCatalogue {

    private static final String FOLDER = "/org/aimsforjira/catalogue/";
    private static final List<String> LANGUAGES = List.of("de");

    private final List<Area> areas;
    private final Map<ControlId, Control> controls;
    private final Map<String, Wording> wordings = new HashMap<>();
    private final ControlRecognition recognition;

    /** The shape of {@code annex-a.json}. */
    record AnnexA(String note, String edition, List<Area> areas, List<String> objectiveGroups, List<Row> controls) {}

    record Row(String id, String title, String area, String about, List<String> aliases, List<String> kinds) {
        Control control() {
            return new Control(new ControlId(id), title, area, about, aliases, kindsOf());
        }

        private Set<ControlKind> kindsOf() {
            return kinds.stream()
                    .map(key -> ControlKind.of(key)
                            .orElseThrow(() -> new IllegalStateException(
                                    "The catalogue has the kind " + key + " for " + id + ", which is none")))
                    .collect(Collectors.toSet());
        }
    }

    /** The shape of {@code annex-a_<language>.json}: our wording by id. */
    record Wording(String note, Map<String, String> areas, Map<String, String> controls) {}

    /** The shape of {@code annex-a-guide-names.json}. */
    record GuideNames(String note, List<GuideRow> names) {}

    record GuideRow(String id, List<String> titles, List<String> means, List<String> clauses) {
        GuideName name() {
            return new GuideName(id, titles, means.stream().map(ControlId::new).toList(), clauses);
        }
    }

    public JsonControlCatalogue() {
        AnnexA annexA = read("annex-a.json", AnnexA.class);
        areas = List.copyOf(annexA.areas());
        controls = annexA.controls().stream()
                .map(Row::control)
                .sorted(Comparator.comparing(Control::id))
                .collect(Collectors.toMap(
                        Control::id,
                        Function.identity(),
                        (one, two) -> {
                            throw new IllegalStateException("The catalogue has " + one.id() + " twice");
                        },
                        LinkedHashMap::new));
        for (String language : LANGUAGES) {
            wordings.put(language, read("annex-a_" + language + ".json", Wording.class));
        }
        recognition = new ControlRecognition(
                areas,
                controls(),
                read("annex-a-guide-names.json", GuideNames.class).names().stream()
                        .map(GuideRow::name)
                        .toList());
        check();
    }

    @Override
    public List<Area> areas() {
        return areas;
    }

    @Override
    public List<Control> controls() {
        return List.copyOf(controls.values());
    }

    @Override
    public Optional<Control> control(ControlId id) {
        return Optional.ofNullable(controls.get(id));
    }

    @Override
    public String about(ControlId id, Locale locale) {
        Control control = control(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no control " + id + " in the catalogue"));
        Wording wording = wordings.get(locale.getLanguage());
        return wording == null ? control.about() : wording.controls().getOrDefault(id.value(), control.about());
    }

    @Override
    public String about(Area area, Locale locale) {
        Wording wording = wordings.get(locale.getLanguage());
        return wording == null ? area.about() : wording.areas().getOrDefault(area.id(), area.about());
    }

    @Override
    public Recognition recognise(String text) {
        return recognition.recognise(text);
    }

    private void check() {
        Set<String> areaIds = areas.stream().map(Area::id).collect(Collectors.toSet());
        require(areas.size() == 9 && areaIds.size() == 9, "nine areas");
        require(controls.size() == 38, "38 controls");
        for (Control control : controls.values()) {
            String id = control.id().value();
            require(areaIds.contains(control.area()) && id.startsWith(control.area() + "."), "an area for " + id);
            require(!id.endsWith(".1"), "no objective among the controls: " + id);
            require(!control.title().isBlank() && !control.about().isBlank(), "title and wording of " + id);
            require(!control.kinds().isEmpty(), "a kind for " + id);
        }
        Set<String> ids = controls.keySet().stream().map(ControlId::value).collect(Collectors.toSet());
        wordings.forEach((language, wording) -> {
            require(wording.controls().keySet().equals(ids), "the wording of each control in " + language);
            require(wording.areas().keySet().equals(new HashSet<>(areaIds)), "the wording of each area in " + language);
        });
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("The catalogue must have " + what);
        }
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream in = JsonControlCatalogue.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The jar has no " + FOLDER + file);
            }
            return Json.ours(new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
