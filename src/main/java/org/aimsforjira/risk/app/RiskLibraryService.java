package org.aimsforjira.risk.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.domain.RiskLibrary;
import org.aimsforjira.risk.domain.RiskTemplate;
import org.aimsforjira.risk.domain.RiskTemplate.Wording;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;

/** Looks for risks in the starter library. */
@Named
public class RiskLibraryService {

    private final AimsAccess access;
    private final RiskLibrary library;

    @Inject
    public RiskLibraryService(AimsAccess access, RiskLibrary library) {
        this.access = access;
        this.library = library;
    }

    /**
     * The risks in which all of the words occur: in id, title, description, consequences or the ids of controls, in any case. Needs
     * {@link Permission#VIEW_AIMS} in the register.
     *
     * @param words parted by blanks; none for all risks
     * @return them in the order of the library; or {@code not-found}
     */
    public Outcome<List<LibraryRisk>> search(UserKey user, String projectKey, String words, Locale locale) {
        return access.require(user, projectKey, Permission.VIEW_AIMS).map(aims -> {
            List<String> wanted = Arrays.stream(words.toLowerCase(locale).split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            return library.templates().stream()
                    .filter(template -> wanted.stream().allMatch(text(template, locale)::contains))
                    .map(template -> risk(template, locale))
                    .toList();
        });
    }

    private String text(RiskTemplate template, Locale locale) {
        Wording wording = library.wording(template, locale);
        return Stream.concat(
                        Stream.of(template.id(), wording.title(), wording.description(), wording.consequences()),
                        template.controls().stream().map(ControlId::value))
                .collect(Collectors.joining("\n"))
                .toLowerCase(locale);
    }

    private LibraryRisk risk(RiskTemplate template, Locale locale) {
        return new LibraryRisk(
                template,
                library.wording(template, locale),
                template.mayTrigger().stream()
                        .flatMap(id -> library.template(id).stream())
                        .map(linked -> other(linked, locale))
                        .toList(),
                library.templates().stream()
                        .filter(other -> other.mayTrigger().contains(template.id()))
                        .map(linked -> other(linked, locale))
                        .toList());
    }

    private LibraryRisk.Other other(RiskTemplate template, Locale locale) {
        return new LibraryRisk.Other(
                template.id(), library.wording(template, locale).title());
    }
}
