package org.aimsforjira.audit.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsforjira.audit.app.TrailEntry.PersonView;
import org.aimsforjira.audit.app.TrailEntry.Persons;
import org.aimsforjira.audit.domain.Details;
import org.aimsforjira.audit.web.AuditPage.DetailPart;
import org.aimsforjira.platform.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Writes what features recorded for people to read: names and values in words where there are any. */
@Named
public class DetailTexts {

    private static final int LONG = 280;

    private final Texts texts;

    @Inject
    public DetailTexts(Texts texts) {
        this.texts = texts;
    }

    public List<DetailPart> parts(Map<String, ?> details, Persons persons) {
        return details.entrySet().stream()
                .map(detail -> part(detail.getKey(), detail.getValue(), persons))
                .toList();
    }

    /** The text of an action; the bare action where a later version of the plugin wrote it. */
    public String action(String action) {
        return orBare("aims.audit.action." + action, action);
    }

    public String name(PersonView person) {
        return person.name().orElseGet(() -> switch (person.state()) {
            case ERASED -> texts.text("aims.audit.person.erased");
            case CHANGED -> texts.text("aims.audit.person.changed");
            default -> texts.text("aims.audit.person.missing");
        });
    }

    private DetailPart part(String name, @Nullable Object value, Persons persons) {
        String label = orBare("aims.audit.detail." + name, name);
        if (Details.isChange(value) && value instanceof Map<?, ?> sides) {
            String before = text(sides.get(Details.BEFORE), persons);
            String after = text(sides.get(Details.AFTER), persons);
            return new DetailPart(label, true, before, after, before.length() > LONG || after.length() > LONG);
        }
        String text = text(value, persons);
        return new DetailPart(label, false, "", text, text.length() > LONG);
    }

    private String text(@Nullable Object value, Persons persons) {
        Optional<String> person = Details.person(value);
        if (person.isPresent()) {
            return name(persons.of(person.get()));
        }
        if (value == null) {
            return "";
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> orBare("aims.audit.detail." + entry.getKey(), String.valueOf(entry.getKey()))
                            + ": "
                            + text(entry.getValue(), persons))
                    .collect(Collectors.joining("\n"));
        }
        if (value instanceof Collection<?> list) {
            boolean plain = list.stream()
                    .noneMatch(item -> Details.person(item).isEmpty()
                            && (item instanceof Map<?, ?> || item instanceof Collection<?>));
            return list.stream().map(item -> text(item, persons)).collect(Collectors.joining(plain ? ", " : "\n\n"));
        }
        if (value instanceof Boolean yes) {
            return texts.text(yes ? "aims.audit.value.yes" : "aims.audit.value.no");
        }
        if (value instanceof Long number) {
            return texts.number(number);
        }
        return words(value.toString());
    }

    /** Codes such as INCLUDED have words; what a person wrote has none and stays. */
    private String words(String text) {
        return text.length() < 60 && !text.isEmpty() && text.chars().allMatch(c -> c == '_' || (c >= 'A' && c <= 'Z'))
                ? orBare("aims.audit.value." + text, text)
                : text;
    }

    private String orBare(String key, String bare) {
        return texts.knows(key) ? texts.text(key) : bare;
    }
}
